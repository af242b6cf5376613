import type { FindingCode } from "../finding.ts";

const ROUNDING_CODES = [
  "within-rounding-to-kroner",
  "within-rounding-of-current",
] as const satisfies readonly FindingCode[];

/** The findings that rounding alone explains an excess. */
export type RoundingCode = (typeof ROUNDING_CODES)[number];

export function isRounding(code: FindingCode): code is RoundingCode {
  return (ROUNDING_CODES as readonly FindingCode[]).includes(code);
}

const DOUBT_CODES = [
  "notices-do-not-link",
  "back-regulation-differs",
  "unit-may-differ",
  "rate-known-within-bounds",
] as const satisfies readonly FindingCode[];

/** The findings that put the notice itself in doubt: a letter says them and asks, whatever the verdict. */
export type DoubtCode = (typeof DOUBT_CODES)[number];

export function isDoubt(code: FindingCode): code is DoubtCode {
  return (DOUBT_CODES as readonly FindingCode[]).includes(code);
}

const TIMING_CODES = [
  "notice-late",
  "notice-too-early",
  "notified-after-effect",
] as const satisfies readonly FindingCode[];

/** The findings that a notice came at the wrong time: a letter points it out, whatever the verdict. */
export function isTiming(code: FindingCode): boolean {
  return (TIMING_CODES as readonly FindingCode[]).includes(code);
}

const ASKED_CODES = [
  "excess-unexplained",
  "stated-only",
  "reason-amount-missing",
  "reason-reference-missing",
  "law-not-named",
  "shift-not-neutral",
  "shift-cannot-be-judged",
  "back-regulation-not-separated",
  "back-regulation-taken-as-none",
  "hearing",
  ...DOUBT_CODES,
] as const satisfies readonly FindingCode[];

/** The findings that a letter asks the operator about. */
export type AskedCode = (typeof ASKED_CODES)[number];

export function isAsked(code: FindingCode): code is AskedCode {
  return (ASKED_CODES as readonly FindingCode[]).includes(code);
}
