import { frozen } from "../frozen.ts";
import { knownLanguage, oneOf } from "../reports/given.ts";
import { inBoth, type Language, type Text } from "../words.ts";
import type { ProposalFinding } from "./finding.ts";
import type { Verdict } from "./judgement/result.ts";
import type { ReasonKind } from "./notice/input.ts";

const REASONS: Readonly<Record<ReasonKind, Text>> = frozen({
  documentation: { da: "øget dokumentation", en: "more documentation" },
  "law-change": { da: "lovændring", en: "change of law" },
  occupancy: { da: "belægning", en: "occupancy" },
  capacity: { da: "ændret kapacitet", en: "changed capacity" },
  supervision: { da: "tilsyn", en: "supervision" },
  "buyer-request": { da: "ønske fra køberkommunen", en: "request of the buyer municipality" },
  "base-package-shift": { da: "flytning mellem basis og pakker", en: "shift between base and packages" },
  wages: { da: "løn", en: "wages" },
  other: { da: "andet", en: "other" },
});

const VERDICT_TEXTS: Readonly<Record<Verdict, Text>> = frozen({
  decrease: { da: "fald", en: "decrease" },
  "within-agreed": { da: "inden for aftalt P/L", en: "within the agreed indexation" },
  "within-rounding": { da: "inden for afrunding", en: "within rounding" },
  substantiated: { da: "begrundet", en: "substantiated" },
  explained: { da: "forklaret", en: "explained" },
  "partly-explained": { da: "delvist forklaret", en: "partly explained" },
  unsubstantiated: { da: "ikke begrundet", en: "unsubstantiated" },
  "comparison-only": { da: "kun sammenligning", en: "comparison only" },
});

/** A reason as it is called, with what the operator wrote of it: `løn (ny overenskomst)`. */
export function reasonName({ kind, text }: { readonly kind: ReasonKind; readonly text?: string | undefined }): Text {
  return inBoth((language) => (text === undefined ? REASONS[kind][language] : `${REASONS[kind][language]} (${text})`));
}

const VERDICTS = Object.keys(VERDICT_TEXTS) as Verdict[];

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
  return VERDICT_TEXTS[oneOf(verdict, VERDICTS, "verdict")][knownLanguage(language)];
}

export const verdictWords = (verdict: Verdict): Text => VERDICT_TEXTS[verdict];

const WITHOUT_AMOUNT: Text = frozen({ da: "begrundelse uden beløb", en: "reason without an amount" });

interface Told {
  readonly verdict: Verdict;
  readonly findings: readonly ProposalFinding[];
}

/** Whether no reason carries anything because a reason that was given lacks its amount. */
export function lacksOnlyAmount({ verdict, findings }: Told): boolean {
  return verdict === "unsubstantiated" && findings.some(({ code }) => code === "reason-amount-missing");
}

/** A verdict as it is told of one notice: where a reason only lacks its amount, nobody is told that there is none. */
export function toldVerdict(verdict: Verdict, findings: readonly ProposalFinding[]): Text {
  return lacksOnlyAmount({ verdict, findings }) ? WITHOUT_AMOUNT : VERDICT_TEXTS[verdict];
}
