import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { StateRefund } from "./result.ts";
import * as say from "./words.ts";

/** The tables of a refund. */
export interface StateRefundSheets {
  readonly months: Sheet;
  readonly brackets: Sheet;
}

function monthSheet({ year, months, cost, refund, findings }: StateRefund): Sheet {
  const sumOf = (key: "running" | "oneOff" | "income") =>
    months.slice(1).reduce((sum, month) => sum.plus(month[key]), months[0]?.[key] ?? cost.minus(cost));
  const notes = [say.ROUNDED_ONCE, ...findings.map(({ message }) => message)];
  return tableOf(
    say.monthTitle(year),
    months,
    [
      { word: "month", unit: "text", cell: ({ month }) => month, total: say.TOTAL },
      { word: "running", unit: "kr", cell: ({ running }) => running, total: sumOf("running") },
      { word: "oneOff", unit: "kr", cell: ({ oneOff }) => oneOff, total: sumOf("oneOff") },
      { word: "income", unit: "kr", cell: ({ income }) => income, total: sumOf("income") },
      { word: "countedCost", unit: "kr", cell: ({ countedCost }) => countedCost, total: cost },
      { word: "refund", unit: "kr", cell: (month) => month.refund, total: refund },
    ],
    { notes },
  );
}

function bracketSheet({ year, brackets, refund }: StateRefund): Sheet {
  const cost = brackets.slice(1).reduce((sum, each) => sum.plus(each.cost), brackets[0]?.cost ?? refund);
  return tableOf(say.bracketTitle(year), brackets, [
    { word: "bracket", unit: "text", cell: ({ bracket }) => bracket, total: say.TOTAL },
    { word: "yearlyLimit", unit: "kr", cell: ({ yearlyLimit }) => yearlyLimit },
    { word: "monthlyLimit", unit: "kr", cell: ({ monthlyLimit }) => monthlyLimit },
    { word: "costInBracket", unit: "kr", cell: (bracket) => bracket.cost, total: cost },
    { word: "refundShare", unit: "rate", cell: ({ share }) => share },
    { word: "refund", unit: "kr", cell: (bracket) => bracket.refund, total: refund },
  ]);
}

/**
 * A state refund as two tables: its months with cost, income and refund, and its brackets with the part of the cost and
 * the refund of each. Amounts in kr.; the notes say what was spread, assumed or given by the user. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link stateRefund}.
 *
 * @example
 * ```ts
 * import { asText, stateRefund, stateRefundSheets } from "rammetakst";
 * const { months, brackets } = stateRefundSheets(stateRefund({ year: 2022, yearly: 2_500_000, months: 12 }));
 * months.rows.length; // => 13
 * brackets.rows.length; // => 4
 * asText(brackets, "da").includes("285.000,00"); // => true
 * ```
 */
export function stateRefundSheets(given: StateRefund): StateRefundSheets {
  const refund = resultOf("stateRefund", given, ["brackets", "months"]);
  return { months: monthSheet(refund), brackets: bracketSheet(refund) };
}
