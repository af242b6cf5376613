import type { Decimal } from "../decimal.ts";
import type { Failure } from "../errors.ts";
import type { OperatorKind } from "../registers/operatorKind.ts";
import type { ProposalFinding } from "./finding.ts";
import type { Assessment, Verdict } from "./judgement/result.ts";

/** A notice that could not be assessed: what was wrong and where. */
export interface FailedNotice {
  /** The notice's id, where it could be read. */
  readonly id?: string | number;
  /** Its place among the notices, from 0. */
  readonly row: number;
  readonly failure: Failure;
}

/** One notice's outcome; `"failure" in entry` says which. */
export type RoundEntry = Assessment | FailedNotice;

/** A group of assessments added up. Effects in kr. a year, of those that could be computed. */
export interface RoundSum {
  readonly key: string;
  readonly number: number;
  /** How many lie above the agreed limit by more than rounding makes; a comparison only is counted too. */
  readonly above: number;
  /** How many lie above it by what rounding alone makes. */
  readonly withinRounding: number;
  /** How many have a finding of severity `error`, such as notices that do not link: their effects may be counted twice. */
  readonly withError: number;
  /** How many have an annual effect in the sums. */
  readonly withEffect: number;
  readonly thisYear: Decimal;
  readonly fullYear: Decimal;
  /** Of those counted in `above`. */
  readonly ofExcess: Decimal;
  /** Of those counted in `withinRounding`. */
  readonly ofRounding: Decimal;
}

/**
 * A finding in the same words on all assessed notices of a round or nearly all: on at least three, and on at least four
 * of five. The figures of one notice are none of all, so they are left out.
 */
export interface CommonFinding extends Omit<ProposalFinding, "figures"> {
  /**
   * How serious it is, and in `remedy` what is to be done, on most of them; a notice on which it is otherwise shows it as its
   * own. Never `error`: a contradiction belongs to its notice.
   */
  readonly severity: ProposalFinding["severity"];
  /** On how many notices it is found, however serious. */
  readonly number: number;
  /**
   * The assessed notices on which it is not found in these words, in the order given; one of them may have a finding of the same
   * code that says something else, which it then shows as its own.
   */
  readonly except: readonly (string | number)[];
}

/** The outcome of a round of notices, in the order given, with sums. */
export interface ProposalRound {
  readonly entries: readonly RoundEntry[];
  readonly assessments: readonly Assessment[];
  readonly failed: readonly FailedNotice[];
  /**
   * What is said of all notices or nearly all, once for the round, the most serious first; `findings` still holds it too.
   * Absent in a round that an earlier release stored.
   */
  readonly common?: readonly CommonFinding[];
  readonly summary: {
    readonly total: RoundSum;
    readonly byOperatorKind: readonly (RoundSum & { readonly key: OperatorKind })[];
    /** By the operator's municipality, or where the offer lies; `""` where that is not stated. */
    readonly byMunicipality: readonly RoundSum[];
    readonly byVerdict: readonly (RoundSum & { readonly key: Verdict })[];
  };
}
