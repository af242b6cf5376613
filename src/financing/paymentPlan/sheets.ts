import { isoOf } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import * as shared from "../words.ts";
import type { PaymentPlan, PlanLine } from "./result.ts";
import * as say from "./words.ts";

/** The tables of payment plans. */
export interface PaymentPlanSheets {
  /** A row for each plan: what it comes to in the year, in a full year, and the effect on the year after. */
  readonly plans: Sheet;
  /** A row for each plan: what is paid for each month. */
  readonly months: Sheet;
}

const sumOf = (lines: readonly PlanLine[], zero: Decimal): Decimal =>
  lines.reduce((sum, { ownPayment }) => sum.plus(ownPayment), zero);

function plansSheet({ year, lines, expected, fullYear, fullYearEffect, findings }: PaymentPlan): Sheet {
  const shown: Shown<PlanLine>[] = [
    { word: "citizen", unit: "text", cell: ({ citizen }) => citizen, total: shared.TOTAL },
    { word: "service", unit: "text", cell: ({ service }) => service },
    { word: "unit", unit: "text", cell: ({ per }) => say.UNITS[per], code: ({ per }) => per },
    { word: "from", unit: "date", cell: ({ from }) => from },
    { word: "to", unit: "date", cell: ({ to }) => to },
    { word: "days", unit: "count", cell: ({ days }) => days },
    { word: "ownPayment", unit: "kr", cell: (line) => line.ownPayment, total: sumOf(lines, expected.times(0)) },
    { word: "expectedPayment", unit: "kr", qualifier: year, cell: (line) => line.expected, total: expected },
    { word: "fullYearPayment", unit: "kr", cell: (line) => line.fullYear, total: fullYear },
    { word: "fullYearEffect", unit: "kr", cell: (line) => line.fullYearEffect, total: fullYearEffect },
  ];
  return tableOf(say.plansTitle(year), lines, shown, { notes: findings.map(({ message }) => message) });
}

function monthsSheet({ year, lines, months, expected }: PaymentPlan): Sheet {
  const byMonth = months.map(
    (total, i): Shown<PlanLine> => ({
      word: "expectedPayment",
      unit: "kr",
      qualifier: say.monthName(isoOf(year, i + 1, 1)),
      cell: (line) => line.months[i] ?? null,
      total,
    }),
  );
  const shown: Shown<PlanLine>[] = [
    { word: "citizen", unit: "text", cell: ({ citizen }) => citizen, total: shared.TOTAL },
    { word: "service", unit: "text", cell: ({ service }) => service },
    ...byMonth,
    { word: "expectedPayment", unit: "kr", qualifier: year, cell: (line) => line.expected, total: expected },
  ];
  return tableOf(say.monthsTitle(year), lines, shown);
}

/**
 * Payment plans as two tables, with a row for each plan and a row of totals: what they come to in the year, in a full year and
 * the effect on the year after; and month by month. Amounts in kr., less what the citizens pay. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link paymentPlan}.
 *
 * @example
 * ```ts
 * import { paymentPlan, paymentPlanSheets } from "rammetakst";
 * const stay = { citizen: "A", service: "Solgården", from: "2025-03-17", per: "day" } as const;
 * const plans = [{ ...stay, tariffs: [{ amount: 2_000, priceLevel: 2025 }] }];
 * const sheets = paymentPlanSheets(paymentPlan(plans, { year: 2025, counting: "with-last-day" }));
 * sheets.plans.rows.length; // => 2
 * sheets.months.columns.length; // => 15
 * ```
 */
export function paymentPlanSheets(plan: PaymentPlan): PaymentPlanSheets {
  const given = resultOf("paymentPlan", plan, ["lines", "months", "fullYearEffect"]);
  return { plans: plansSheet(given), months: monthsSheet(given) };
}
