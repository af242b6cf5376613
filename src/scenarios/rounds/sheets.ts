import type { Verdict } from "../../proposals/judgement/result.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { RoundComparison } from "./result.ts";
import * as say from "./words.ts";

/** The tables of two assessed rounds: notice by notice, and how many went from what to what. */
export interface CompareRoundsSheets {
  readonly notices: Sheet;
  readonly moves: Sheet;
}

const verdictCell = (verdict: Verdict | null) => (verdict === null ? null : say.VERDICTS[verdict]);

/**
 * Two assessed rounds as tables: `notices` with the verdict and the excess on both sides, and `moves` with how many notices
 * went from one verdict to another. Excess in kr. per unit; what a side does not assess is empty. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link compareRounds}.
 *
 * @example
 * ```ts
 * import { agreementInForce, assessProposals, compareRounds, compareRoundsSheets } from "rammetakst";
 * const round = assessProposals([], agreementInForce("syddanmark", "2025-01-01"));
 * compareRoundsSheets(compareRounds(round, round)).notices.rows.length; // => 0
 * ```
 */
export function compareRoundsSheets(comparison: RoundComparison): CompareRoundsSheets {
  const { notices, moves, explanation, findings } = resultOf("compareRounds", comparison, ["notices", "moves"]);
  const notes = [...explanation.says, ...findings.map(({ message }) => message)];
  return {
    notices: tableOf(
      explanation.title,
      notices,
      [
        { word: "notice", unit: "text", cell: ({ id }) => id },
        { word: "operator", unit: "text", cell: ({ operator }) => operator },
        { word: "service", unit: "text", cell: ({ service }) => service ?? null },
        { word: "baseline", unit: "text", cell: (each) => verdictCell(each.baseline), code: (each) => each.baseline },
        {
          word: "scenarioProposal",
          unit: "text",
          cell: (each) => verdictCell(each.proposal),
          code: (each) => each.proposal,
        },
        { word: "isChanged", unit: "text", cell: ({ isChanged }) => isChanged },
        { word: "baselineExcess", unit: "kr", cell: ({ baselineExcess }) => baselineExcess },
        { word: "proposalExcess", unit: "kr", cell: ({ proposalExcess }) => proposalExcess },
        { word: "scenarioChange", unit: "kr", qualifier: say.PER_UNIT, cell: ({ excessChange }) => excessChange },
      ],
      { notes },
    ),
    moves: tableOf(say.VERDICT_MOVES, moves, [
      { word: "baseline", unit: "text", cell: (each) => say.VERDICTS[each.baseline], code: (each) => each.baseline },
      {
        word: "scenarioProposal",
        unit: "text",
        cell: (each) => say.VERDICTS[each.proposal],
        code: (each) => each.proposal,
      },
      { word: "number", unit: "count", cell: ({ number }) => number },
    ]),
  };
}
