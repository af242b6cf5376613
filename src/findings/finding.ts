import type { Decimal } from "../decimal.ts";
import type { Mark } from "../rules/parameter.ts";
import type { Text } from "../words.ts";

/** The most serious first. */
export const SEVERITIES = ["error", "warning", "info"] as const;

/** `error`: what is given contradicts itself; `warning`: someone must act; `info`: good to know, and every doubt. */
export type Severity = (typeof SEVERITIES)[number];

/** Something that was found on the way to a result: what, how serious, on what it rests, and what to do. */
export interface Finding<Code extends string = string> {
  /** What it is about, for programs to branch on. */
  readonly code: Code;
  /** `error`, `warning` or `info`. */
  readonly severity: Severity;
  /** What was found, in whole sentences. */
  readonly message: Text;
  /** The figures of the message, by name; amounts in kr., rates as shares of 1. */
  readonly figures: Readonly<Record<string, Decimal | string>>;
  /** The law, minutes or agreement it rests on. */
  readonly source: Text;
  /** How firm that source is. */
  readonly mark: Mark;
  /** What can be done about it. */
  readonly remedy: Text;
}
