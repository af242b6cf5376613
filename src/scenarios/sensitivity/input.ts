import type { Numeric } from "../../numbers/exact.ts";

/** A value of a case: a number, a text such as a key of a series, or yes or no. */
export type CaseValue = Numeric | boolean;

/** The inputs of a case by name, as the function that computes its amount takes them. */
export type Case = Readonly<Record<string, CaseValue>>;

/** For each input that is tried its low and its high value, in the input's own unit; at most 200 inputs. */
export type CaseRanges<C extends Case> = {
  readonly [K in keyof C]?: readonly [low: CaseValue, high: CaseValue];
};

/** What computes the amount of a case, in kr.; the same case must give the same amount. */
export type AmountOf<C extends Case> = (given: C) => Numeric;

/** How a table of tried inputs is called. */
export interface SensitivityOptions {
  /** What the amount is, for titles: "takst pr. døgn"; by default nothing. */
  readonly title?: string;
}
