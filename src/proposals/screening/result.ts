import type { FindingCode } from "../finding.ts";
import type { Assessment, Verdict } from "../judgement/result.ts";
import type { FailedNotice } from "../round.ts";

/** What a column holds for a notice that could not be screened, where it holds verdicts; amounts are NaN. */
export const NO_VERDICT = 255;

/** Notices screened as columns, a place for each in the order given. Amounts in whole øre per unit without back-regulation. */
export interface ScreenedNotices {
  /** How many notices were given. */
  readonly rows: number;
  /** The limit by the agreed indexation, rounded as the agreement says. */
  readonly limit: Float64Array;
  /** What each tariff exceeds it by; 0 for one that does not. */
  readonly excess: Float64Array;
  /** The limit by the national series; NaN where its rate is not known. */
  readonly nationalLimit: Float64Array;
  /** The place of each verdict in `verdicts`; 255 for a notice that failed. */
  readonly verdict: Uint8Array;
  /** Every verdict there is. */
  readonly verdicts: readonly Verdict[];
  /** What was found on each notice: bit `i` is set where it has the finding `findingCodes[i]`. */
  readonly findings: Uint32Array;
  /** The findings that are looked for; a full assessment may have others, such as those on deadlines and coverage. */
  readonly findingCodes: readonly FindingCode[];
  /** How many notices have each verdict, in the order of `verdicts`. */
  readonly byVerdict: readonly number[];
  /** The notices that could not be screened, with what is wrong. */
  readonly failed: readonly FailedNotice[];
  /** The full assessment of one notice, by its place from 0. */
  why(row: number): Assessment;
}
