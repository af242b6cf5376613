import type { Decimal } from "../decimal.ts";
import type { Mark } from "../rules/parameter.ts";
import type { Text } from "../words.ts";

/** `error`: the notices contradict each other; `warning`: someone must act; `info`: good to know, and every doubt. */
export type Severity = "error" | "warning" | "info";

/** What a finding is about, for programs to branch on. */
export type FindingCode =
  | "above-agreed-rate"
  | "above-national-rate-only"
  | "excess-unexplained"
  | "stated-only"
  | "reason-amount-missing"
  | "reason-reference-missing"
  | "law-not-named"
  | "reasons-exceed-excess"
  | "shift-neutral"
  | "shift-not-neutral"
  | "shift-cannot-be-judged"
  | "back-regulation-not-separated"
  | "back-regulation-taken-as-none"
  | "within-rounding-to-kroner"
  | "operator-outside-agreement"
  | "location-not-told"
  | "hearing"
  | "hearing-not-known"
  | "mid-year-change"
  | "nothing-to-index"
  | "level-is-not-tariff-year"
  | "indexed-over-several-years"
  | "unit-may-differ"
  | "national-rate-not-known"
  | "no-agreed-deadline"
  | "notice-late"
  | "notification-date-missing"
  | "notified-after-effect"
  | "taken-together"
  | "notices-do-not-link"
  | "quantity-missing"
  | "carried-forward"
  | "local-value";

/** Something that an assessment found: what, how grave, on what it rests, and what to do. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: Text;
  /** The figures that the message tells, by name; amounts in kr. per unit, rates as shares of 1. */
  readonly figures: Readonly<Record<string, Decimal | string>>;
  readonly source: Text;
  readonly mark: Mark;
  readonly remedy: Text;
}
