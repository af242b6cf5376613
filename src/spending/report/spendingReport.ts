import { frozen } from "../../frozen.ts";
import type { Report } from "../../reports/report.ts";
import type { Text } from "../../words.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { completeness } from "../completeness/completeness.ts";
import { dayText, NOMINAL_PRICES } from "../words.ts";
import { activityParts } from "./activity.ts";
import { type ReportBasis, reportBasis } from "./basis.ts";
import { budgetParts } from "./budget.ts";
import { correctionParts } from "./correction.ts";
import { growthParts } from "./growth.ts";
import { chapter, type Parts } from "./parts.ts";
import { perInhabitantParts } from "./perInhabitant.ts";
import { perUserParts } from "./perUser.ts";
import { readReportOptions, type SpendingReportOptions } from "./read.ts";
import { unitCostParts } from "./unitCosts.ts";
import * as say from "./words.ts";

/** Others in the table are those compared with. */
const SHOWN_ELSEWHERE = "payer-not-expected";

/** What the figures are: whose, which years, in which prices, counted when, and how surely they are known. */
function aboutText({ data, options, group, payers, from, to }: ReportBasis): Text {
  const { priceBasis } = data;
  return say.about({
    municipalities: payers.length,
    group: group.name,
    from,
    to,
    prices: priceBasis === "nominal" ? NOMINAL_PRICES : say.pricesOf(priceBasis),
    day: dayText(options.date),
  });
}

/** What is missing of those reported on, and where their figures cannot be compared. */
function reservations({ data, payers, from, to }: ReportBasis): Parts {
  const years = data.years.filter((year) => year >= from && year <= to);
  const names = new Set(data.payers.filter(({ code }) => payers.includes(code)).map(({ name }) => name));
  const { findings } = completeness(data, { payers, years });
  const own = findings.filter(({ code, figures: { payer } }) => {
    return code !== SHOWN_ELSEWHERE && (payer === undefined || names.has(String(payer)));
  });
  return own.length === 0 ? [say.NO_GAPS] : own.map(({ message }) => message);
}

const CHAPTERS: readonly (readonly [Text, (basis: ReportBasis) => Parts])[] = frozen([
  [say.PER_INHABITANT, perInhabitantParts],
  [say.PER_USER, perUserParts],
  [say.CORRECTION, correctionParts],
  [say.GROWTH, growthParts],
  [say.BUDGET, budgetParts],
  [say.ACTIVITY, activityParts],
  [say.UNIT_COSTS, unitCostParts],
  [say.RESERVATIONS, reservations],
]);

/**
 * The whole report on spending as a municipal working group orders it, in Danish and English: spending per inhabitant and
 * per user by municipality, corrected for socio-economic conditions, growth by municipality and in all, budget against
 * accounts, activity over a 4-year period, and unit costs by operator kind.
 *
 * Each chapter states the finding in a sentence and has tables, pictures and notes; one whose data are not in the table says
 * what is missing. {@link asHtml} and {@link asReport} write the report, and {@link picturesOf} gives its pictures.
 * Amounts in kr., rates in per cent. Differences are taken between means of the same kind only. Counts of users below
 * `maskBelow` are hidden, with what would give them away in any chapter ({@link maskSmallCounts} says against whom).
 *
 * Throws `RuleError` as {@link spendingData} does for the table; `unknown-name` for a payer or year that is not in it,
 * `out-of-range` where `from` is not before `to`, and `malformed`, `missing` or `unknown-key` for the options. Source: the
 * forum of Syddanmark, 6 September 2024, item 5.
 *
 * @example
 * ```ts
 * import { spendingReport } from "rammetakst";
 * const row = { area: "adults", account: "accounts", priceLevel: "nominal" } as const;
 * const rows = ["Odense", "Assens"].flatMap((payer) => [
 *   { ...row, payer, year: 2023, amount: 60_000_000 },
 *   { ...row, payer, year: 2024, amount: 63_000_000 },
 * ]);
 * const report = spendingReport(rows, { date: "07-01" });
 * report.title.en; // => "Spending on the specialised social area 2023–2024"
 * report.parts.length; // => 10
 * ```
 */
export function spendingReport(rows: SpendingGiven, options: SpendingReportOptions): Report {
  const read = readReportOptions(options);
  const basis = reportBasis(spendingData(rows), read);
  const { from, to } = basis;
  const subject = read.subject ?? say.SPENDING;
  return {
    title: say.titleOf(subject, from, to),
    parts: [
      ...(read.notes ?? []),
      aboutText(basis),
      say.ROUNDED,
      ...CHAPTERS.map(([title, parts]) => chapter(title, () => parts(basis))),
    ],
  };
}
