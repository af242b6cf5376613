import { frozen } from "../../frozen.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import type { StateRefund } from "./result.ts";

/** A column of refunds sums to this total before it is rounded; said where a file without notes says it too. */
const TOTAL: Text = frozen({ da: "I alt, refusionen afrundet til øre", en: "Total, the refund rounded to øre" });

/** The tables of a refund. */
export interface StateRefundSheets {
  readonly months: Sheet;
  readonly brackets: Sheet;
}

function monthSheet({ year, months, cost, refund, findings }: StateRefund): Sheet {
  const sumOf = (key: "running" | "oneOff" | "income") =>
    months.slice(1).reduce((sum, month) => sum.plus(month[key]), months[0]?.[key] ?? cost.minus(cost));
  return {
    title: { da: `Statsrefusion ${year}, måned for måned`, en: `State refund ${year}, month by month` },
    columns: [
      { word: "month", unit: "text" },
      { word: "running", unit: "kr" },
      { word: "oneOff", unit: "kr" },
      { word: "income", unit: "kr" },
      { word: "countedCost", unit: "kr" },
      { word: "refund", unit: "kr" },
    ],
    rows: [
      ...months.map((each) => [each.month, each.running, each.oneOff, each.income, each.countedCost, each.refund]),
      [TOTAL, sumOf("running"), sumOf("oneOff"), sumOf("income"), cost, refund],
    ],
    totalRows: 1,
    notes: [
      {
        da: "Der afrundes én gang, til hele øre, når månederne er lagt sammen; månedernes beløb er kun afrundet i visningen.",
        en: "Rounding is done once, to whole øre, when the months are added up; the amounts of the months are rounded for showing only.",
      },
      ...findings.map(({ message }) => message),
    ],
  };
}

function bracketSheet({ year, brackets, refund }: StateRefund): Sheet {
  const cost = brackets.slice(1).reduce((sum, each) => sum.plus(each.cost), brackets[0]?.cost ?? refund);
  return {
    title: { da: `Statsrefusion ${year}, trin for trin`, en: `State refund ${year}, bracket by bracket` },
    columns: [
      { word: "bracket", unit: "text" },
      { word: "yearlyLimit", unit: "kr" },
      { word: "monthlyLimit", unit: "kr" },
      { word: "costInBracket", unit: "kr" },
      { word: "refundShare", unit: "rate" },
      { word: "refund", unit: "kr" },
    ],
    rows: [
      ...brackets.map((each) => [
        each.bracket,
        each.yearlyLimit,
        each.monthlyLimit,
        each.cost,
        each.share,
        each.refund,
      ]),
      [TOTAL, null, null, cost, null, refund],
    ],
    totalRows: 1,
  };
}

/**
 * A state refund as two tables: its months with cost, income and refund, and its brackets with the part of the cost and
 * the refund of each. Amounts in kr.; the notes tell what was spread, assumed or given by the user. Throws `RuleError`
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
