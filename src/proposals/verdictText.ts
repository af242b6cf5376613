import { knownLanguage, oneOf } from "../reports/given.ts";
import type { Language, Text } from "../words.ts";
import type { ProposalFinding } from "./finding.ts";
import { VERDICTS, type Verdict } from "./judgement/result.ts";
import * as say from "./words.ts";

/**
 * A verdict in words, such as `ikke begrundet` or `unsubstantiated`. Throws `RuleError`: `malformed` or `out-of-range` for
 * what is no verdict of an assessment, `unknown-name` for another language.
 *
 * @example
 * ```ts
 * import { verdictText } from "rammetakst";
 * verdictText("within-agreed", "da"); // => "inden for aftalt P/L"
 * ```
 */
export function verdictText(verdict: Verdict, language: Language): string {
  return say.VERDICTS[oneOf(verdict, VERDICTS, "verdict")][knownLanguage(language)];
}

interface Assessed {
  readonly verdict: Verdict;
  readonly agreed: { readonly own?: unknown };
  readonly findings: readonly ProposalFinding[];
}

/** Whether no reason carries anything only because a reason that was given has no amount. */
export function isOnlyAmountMissing({ verdict, findings }: Omit<Assessed, "agreed">): boolean {
  return verdict === "unsubstantiated" && findings.some(({ code }) => code === "reason-amount-missing");
}

/** A verdict as it is shown for one notice: a reason that was given without its amount is not shown as no reason. */
export function shownVerdict(assessed: Assessed): Text {
  return isOnlyAmountMissing(assessed) ? say.REASON_WITHOUT_AMOUNT : verdictOfAll(assessed.verdict, [assessed]);
}

/** A verdict as it is shown for some notices that have it: within what was agreed, or within a rate of the user's own. */
export function verdictOfAll(verdict: Verdict, assessments: readonly Omit<Assessed, "findings">[]): Text {
  const own = assessments.filter((each) => each.verdict === verdict).map(({ agreed }) => agreed.own !== undefined);
  if (verdict !== "within-agreed" || !own.includes(true)) return say.VERDICTS[verdict];
  return own.includes(false) ? say.WITHIN_BOTH : say.WITHIN_OWN;
}
