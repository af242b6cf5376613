import type { Decimal } from "../../decimal.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { linePicture } from "../../reports/pictures/linePicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import { both, capital, joined, type Text } from "../../words.ts";
import { ACTIVITIES, type Activity, PERSON_ACTIVITIES } from "../accounts/row.ts";
import { activityGrowth } from "../activity/activityGrowth.ts";
import type { ActivityGrowth, ActivityLine } from "../activity/result.ts";
import { activityGrowthSheet } from "../activity/sheet.ts";
import { hiddenNote, limitOf } from "../masking/limit.ts";
import { activityText, asGiven, rateText } from "../words.ts";
import type { ReportBasis } from "./basis.ts";
import { type KindCount, type KindMask, kindMask } from "./mask.ts";
import { fractionOf, type Parts, subtitled } from "./parts.ts";
import * as say from "./trendWords.ts";

function lineSays({ measure, values, rate }: ActivityLine): Text {
  const number = (value: Decimal | null | undefined) =>
    value == null ? asGiven("?") : both(formatNumber, fractionOf(value), { decimals: 0 });
  const growth = rate === null ? undefined : rateText(fractionOf(rate));
  return say.fromTo(activityText(measure), number(values[0]?.value), number(values.at(-1)?.value), growth);
}

function finding({ from, to, total }: ActivityGrowth): Text {
  return say.numbersChanged(from, to, joined(total.map(lineSays), "; "));
}

/** One measure over the years, a line for each operator kind. */
function activityPicture(basis: ReportBasis, growth: ActivityGrowth, measure: Activity): Picture {
  const only = (lines: readonly ActivityLine[]) => lines.filter((line) => line.measure === measure);
  const sheet = activityGrowthSheet({
    ...growth,
    byOperatorKind: only(growth.byOperatorKind),
    total: only(growth.total),
  });
  return linePicture(sheet, {
    names: "operatorKind",
    values: "activity",
    ...subtitled(basis),
    title: say.activityTitle(capital(activityText(measure)), growth.from, growth.to),
  });
}

/** The counts of persons of a period, a list for each measure. */
function personCounts({ byOperatorKind, total }: ActivityGrowth): KindCount[][] {
  return PERSON_ACTIVITIES.map((each) =>
    [...byOperatorKind, ...total]
      .filter(({ measure }) => measure === each)
      .flatMap(({ operatorKind, values }) => values.map(({ year, value }) => ({ year, operatorKind, value }))),
  );
}

function maskedLine(line: ActivityLine, { isHidden }: KindMask): ActivityLine {
  const values = line.values.map((of) => (isHidden(line.operatorKind, of.year) ? { ...of, value: null } : of));
  const isStated = values[0]?.value != null && values.at(-1)?.value != null;
  return isStated ? { ...line, values } : { ...line, values, change: null, rate: null };
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
