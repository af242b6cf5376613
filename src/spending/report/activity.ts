import { formatNumber } from "../../numbers/numberText.ts";
import { linePicture } from "../../reports/pictures/linePicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { ACTIVITIES, type Activity } from "../accounts/row.ts";
import { activityGrowth } from "../activity/activityGrowth.ts";
import type { ActivityGrowth, ActivityLine } from "../activity/result.ts";
import { activityGrowthSheet } from "../activity/sheet.ts";
import { activityText } from "../labels.ts";
import { hiddenNote, limitOf } from "../masking/limit.ts";
import { rateText } from "../shown.ts";
import type { ReportBasis } from "./basis.ts";
import { type KindCount, type KindMask, kindMask } from "./mask.ts";
import { fractionOf, type Parts, subtitled } from "./parts.ts";

function lineText({ measure, values, rate }: ActivityLine, language: Language): string {
  const [first, last] = [values[0]?.value, values.at(-1)?.value];
  const number = (value: typeof first) =>
    value == null ? "?" : formatNumber(fractionOf(value), language, { decimals: 0 });
  const per = rate === null ? "" : ` (${rateText(fractionOf(rate), language)})`;
  const [of, from, to] = [activityText(measure)[language], number(first), number(last)];
  return language === "da" ? `${of} fra ${from} til ${to}${per}` : `${of} from ${from} to ${to}${per}`;
}

function finding({ from, to, total }: ActivityGrowth): Text {
  return inBoth((language) => {
    const lines = total.map((line) => lineText(line, language)).join("; ");
    return language === "da"
      ? `Fra ${from} til ${to} ændrede antallet sig: ${lines}.`
      : `From ${from} to ${to} the numbers changed: ${lines}.`;
  });
}

/** One measure over the years, a line for each operator kind. */
function activityPicture(basis: ReportBasis, growth: ActivityGrowth, measure: Activity): Picture {
  const only = (lines: readonly ActivityLine[]) => lines.filter((line) => line.measure === measure);
  const { da, en } = activityText(measure);
  const [from, to] = [growth.from, growth.to];
  const sheet = activityGrowthSheet({
    ...growth,
    byOperatorKind: only(growth.byOperatorKind),
    total: only(growth.total),
  });
  return linePicture(sheet, {
    names: "operatorKind",
    values: "activity",
    ...subtitled(basis),
    title: {
      da: `${da.charAt(0).toUpperCase()}${da.slice(1)} efter driftsherretype ${from}–${to}`,
      en: `${en.charAt(0).toUpperCase()}${en.slice(1)} by operator kind ${from}–${to}`,
    },
  });
}

/** The counts of persons of a period, a list for each measure. */
function personCounts({ byOperatorKind, total }: ActivityGrowth): KindCount[][] {
  const persons = ACTIVITIES.filter((each) => each !== "days");
  return persons.map((each) =>
    [...byOperatorKind, ...total]
      .filter(({ measure }) => measure === each)
      .flatMap(({ operatorKind, values }) => values.map(({ year, value }) => ({ year, operatorKind, value }))),
  );
}

function maskedLine(line: ActivityLine, { isHidden }: KindMask): ActivityLine {
  const values = line.values.map((of) => (isHidden(line.operatorKind, of.year) ? { ...of, value: null } : of));
  const isTold = values[0]?.value != null && values.at(-1)?.value != null;
  return isTold ? { ...line, values } : { ...line, values, change: null, rate: null };
}

/** Activity without small counts of persons, and without any measure of those they are counted of. */
function maskedActivity(
  growth: ActivityGrowth,
  basis: ReportBasis,
): { growth: ActivityGrowth; notes: readonly Text[] } {
  const mask = kindMask(basis, personCounts(growth));
  const [byOperatorKind, total] = [growth.byOperatorKind, growth.total].map((lines) =>
    lines.map((line) => maskedLine(line, mask)),
  ) as [ActivityLine[], ActivityLine[]];
  const hiddenIn = (before: readonly ActivityLine[], after: readonly ActivityLine[]) =>
    before.filter(({ values }, i) => values.some(({ value }, j) => value !== after[i]?.values[j]?.value)).length;
  const [rows, totals] = [hiddenIn(growth.byOperatorKind, byOperatorKind), hiddenIn(growth.total, total)];
  const below = limitOf(basis.options.maskBelow, "options.maskBelow");
  const notes = rows + totals === 0 ? [] : [hiddenNote({ rows, totals, hasSeveral: true }, below)];
  return { growth: { ...growth, byOperatorKind, total }, notes };
}

/** Activity over the period that ends with the last year, by operator kind; small counts are hidden. */
export function activityParts(basis: ReportBasis): Parts {
  const { data, payers, to } = basis;
  const { growth, notes } = maskedActivity(activityGrowth(data, { payers, to }), basis);
  const measures = ACTIVITIES.filter((each) => growth.total.some(({ measure }) => measure === each));
  const sheet = activityGrowthSheet(growth);
  return [
    finding(growth),
    ...measures.map((each) => activityPicture(basis, growth, each)),
    { ...sheet, notes: [...(sheet.notes ?? []), ...notes] },
  ];
}
