import { sources } from "../../parameters/parameters.ts";
import { inBoth } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { Activity } from "../accounts/row.ts";
import { inRows } from "../commonFindings.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { activityText, listed, namesOf } from "../labels.ts";
import { countedByRow } from "./costs.ts";
import type { MeasuredActivity } from "./lines.ts";
import type { ActivityGrowthFindingCode } from "./result.ts";

type Found = SpendingFinding<ActivityGrowthFindingCode>;

function leftOut(data: SpendingData, { measure, leftOut: payers }: MeasuredActivity): Found[] {
  if (payers.length === 0) return [];
  const [names, of] = [namesOf(data.payers, payers), activityText(measure)];
  return [
    {
      ...OWN_READING,
      code: "payer-not-comparable",
      severity: "warning",
      message: {
        da: `${listed(names, "da")} oplyser ikke ${of.da} i alle år og er holdt ude af alle år, så væksten er de samme betaleres.`,
        en: `Without ${of.en} in every year and so left out of all years, so that growth is that of the same payers: ${listed(names, "en")}.`,
      },
      figures: { measure, payers: names.join(", ") },
      remedy: { da: `Giv ${measure} for de manglende år.`, en: `Give ${measure} for the missing years.` },
    },
  ];
}

function rowsWithout({ measure, rowsWithout: rows }: MeasuredActivity): Found[] {
  if (rows === 0) return [];
  const [count, of] = [inRows(rows), activityText(measure)];
  return [
    {
      ...OWN_READING,
      code: "activity-not-stated",
      severity: "warning",
      message: {
        da: `${count.da} oplyser ikke ${of.da} og tæller ikke med; er det forskelligt fra år til år, er væksten det også.`,
        en: `${count.en} state no ${of.en} and do not count; where that differs from year to year, so does the growth.`,
      },
      figures: { measure, rows: String(rows) },
      remedy: {
        da: `Giv ${measure} i rækkerne, med 0, hvor der ingen var.`,
        en: `Give ${measure} in the rows, with 0 where there was none.`,
      },
    },
  ];
}

function notStated(measures: readonly Activity[]): Found[] {
  if (measures.length === 0) return [];
  return [
    {
      ...OWN_READING,
      code: "measure-not-stated",
      severity: "info",
      message: {
        da: `Ingen betaler oplyser ${measures.map((each) => activityText(each).da).join(" eller ")} i alle år, så der er ingen udvikling at vise.`,
        en: `No payer states ${measures.map((each) => activityText(each).en).join(" or ")} in every year, so there is no development to show.`,
      },
      figures: { measures: measures.join(", ") },
      remedy: { da: "Giv felterne, hvis de kendes.", en: "Give the fields if they are known." },
    },
  ];
}

function assumedPeriod(from: number, to: number): Found {
  return {
    source: sources.forum2024Item5,
    mark: "assumed",
    code: "period-assumed",
    severity: "info",
    message: inBoth((language) =>
      language === "da"
        ? `En 4-årig periode er læst som fem regnskabsår, ${from}–${to}.`
        : `A 4-year period is read as five accounting years, ${from}–${to}.`,
    ),
    figures: { from: String(from), to: String(to) },
    remedy: { da: "Giv years, hvis perioden er en anden.", en: "Give years if the period is another." },
  };
}

/** What the reader of the activity must know. */
export function activityGrowthFindings(
  data: SpendingData,
  all: readonly MeasuredActivity[],
  missing: readonly Activity[],
  period: { readonly from: number; readonly to: number; readonly isAssumed: boolean },
): Found[] {
  return [
    ...all.flatMap((each) => [...leftOut(data, each), ...rowsWithout(each)]),
    ...notStated(missing),
    ...all.flatMap(({ measure }) => countedByRow(measure) ?? []),
    ...(period.isAssumed ? [assumedPeriod(period.from, period.to)] : []),
  ];
}
