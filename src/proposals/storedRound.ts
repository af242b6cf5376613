import { fail } from "../errors.ts";
import { knownKeys, yesOrNo } from "../reports/given.ts";
import { resultOf } from "../reports/resultOf.ts";
import { isExplanationLost, roundForm, type StoredRound } from "../stored/roundForm.ts";
import type { ProposalRound } from "./round.ts";
import * as say from "./words.ts";

/** What of a round is kept. */
export interface StoredRoundOptions {
  /** Whether the explanation of each assessment is kept; false unless it is given. */
  readonly explanations?: boolean;
}

function wantsExplanations(options: StoredRoundOptions): boolean {
  knownKeys(options, ["explanations"], "options");
  const { explanations } = options;
  return explanations !== undefined && yesOrNo(explanations, "options.explanations");
}

/** An explanation that was not kept the first time cannot be kept now. */
function checkExplanations({ assessments }: ProposalRound): void {
  for (const [i, { explanation }] of assessments.entries()) {
    if (!isExplanationLost(explanation)) continue;
    const path = `round.assessments[${i}].explanation`;
    fail({ kind: "missing", path, foundAs: explanation.title, ...say.EXPLANATIONS_NOT_KEPT });
  }
}

/**
 * A round of notices as it is kept in a file or a database: plain data for `JSON.stringify`, in which what a round repeats
 * stands once. `JSON.stringify(round)` writes the same; this function is for keeping the explanations too.
 *
 * `revive` gives the round back with every figure, finding and notice as they were stored, whatever rates, rules and texts the
 * release at hand has; tables and letters of it are the same to the letter. Without `explanations: true` each
 * assessment's `explanation` says that it was not kept. Every function that takes a round takes the form as it is.
 *
 * The form is `version` 1: `result` holds the round without `entries`, which are `assessments` and `failed` in the order of
 * `row`. In `result` and `shared` numbers, `true`, `false` and `null` stand as they are; text that is a plain number is an amount,
 * rate or count with decimals; any other text is itself, less a leading `'`. `[4, a, b]` is an object with the keys of `keys[4]`,
 * `[-1, a, b]` a list, `[-2, 7]` what stands in `shared[7]`, and `[-3, 5, "37,80"]` the pieces of `texts[5]` with these numbers
 * between them.
 *
 * Throws `RuleError`: `missing` or `malformed` for what is no result of {@link assessProposals}, for a round whose notices
 * were changed, and where explanations are asked for that an earlier storing left out; `unknown-key` for another option.
 *
 * @example
 * ```ts
 * import { agreementInForce, assessProposals, assessProposalsSheets, asText, type ProposalRound, revive, storedRound } from "rammetakst";
 * const round = assessProposals([{ id: "n1" }] as never, agreementInForce("syddanmark", "2025-01-01"));
 * const kept = JSON.stringify(storedRound(round, { explanations: true }));
 * const again = revive<ProposalRound>(JSON.parse(kept));
 * again.failed[0]?.failure.path; // => "notices[0].offer"
 * asText(assessProposalsSheets(again).failed, "da") === asText(assessProposalsSheets(round).failed, "da"); // => true
 * storedRound(again).version; // => 1
 * ```
 */
export function storedRound(round: ProposalRound, options: StoredRoundOptions = {}): StoredRound {
  const explanations = wantsExplanations(options);
  const whole = resultOf("assessProposals", round, ["assessments", "failed", "summary"], "round");
  if (explanations) checkExplanations(whole);
  return roundForm(whole, explanations);
}
