import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import type { Notice } from "../notice/input.ts";

export const VERDICTS = [
  "decrease",
  "within-agreed",
  "within-rounding",
  "substantiated",
  "explained",
  "partly-explained",
  "unsubstantiated",
  "comparison-only",
] as const;

/**
 * What an assessment comes to.
 *
 * - `decrease`: the tariff falls, and where the agreed indexation is negative at least as far as that;
 * - `within-agreed`: at most the agreed indexation, or exactly its rounding; no reason is needed;
 * - `within-rounding`: above it by what rounding alone makes; the excess is shown, and no reason or hearing is asked for;
 * - `substantiated`: above that, and computed or documented reasons carry the whole excess;
 * - `explained`: reasons carry the whole excess, some of them stated only;
 * - `partly-explained`: reasons carry a part of it;
 * - `unsubstantiated`: no reason carries any of it;
 * - `comparison-only`: the operator is private or outside the agreement, or the offer sells too little to be covered by
 *   it; the figures are given, nothing is judged.
 */
export type Verdict = (typeof VERDICTS)[number];

/** A change of a tariff: in kr. per unit, and as a share of the tariff before, rounded to 6 decimals for showing. */
export interface Change {
  readonly amount: Decimal;
  readonly rate: Decimal;
}

/** A change of what is paid. A tariff that was 0 or less, since all of it was paid back, has no rate to rise by. */
export interface PaidChange extends Omit<Change, "rate"> {
  /** `null` where the tariff before was 0 or less. */
  readonly rate: Decimal | null;
}

/** What a user's rate or series stands in place of. */
export interface OwnIndexation {
  /** The rate that is agreed between the same price levels, as a share of 1, rounded as the own one; absent where it is not known. */
  readonly agreedRate?: Decimal;
  /** The title of the series, where it is another than the agreed one and none of its rates is the user's own. */
  readonly title?: Text;
}

/** A tariff compared with one indexation series. Amounts in kr. per unit without back-regulation. */
export interface Comparison {
  readonly series: string;
  /** The rate between the two price levels, as a share of 1, rounded to 6 decimals for showing. */
  readonly rate: Decimal;
  readonly exactLimit: Decimal;
  /** `exactLimit` rounded half away from zero to 0.01. */
  readonly limit: Decimal;
  /** What the tariff exceeds `limit` by; never below 0, and 0 for a tariff of at most `exactLimit`. */
  readonly excess: Decimal;
  /** Only of `agreed`, and only where it goes by a rate of the user's own or by another series than the agreed one. */
  readonly own?: OwnIndexation;
}

/**
 * What the change of the tariff costs a buyer, in kr. a year; less is negative. Earlier years' back-regulation is left
 * out, so that the excess is a part of it; what is paid for a unit is {@link Assessment.paidChange}.
 */
export interface AnnualEffect {
  /** From the day of effect to 31 December: of a month tariff by months, of any other by days. */
  readonly thisYear: Decimal;
  readonly fullYear: Decimal;
  /** The part of a full year that lies above the agreed limit, also where rounding explains it. */
  readonly ofExcess: Decimal;
}

/** Notices for one service and year that are taken together: each starts from the tariff that the one before ended at. */
export interface TakenTogether {
  readonly ids: readonly (string | number)[];
  /** True for the last of them, whose excess is that of all. */
  readonly last: boolean;
}

/** Whether a tariff lies above the agreed limit by no more than what rounding alone makes. */
export function isWithinRounding({ agreed, roundingLimit }: Assessment): boolean {
  return agreed.excess.gt(0) && agreed.excess.lte(roundingLimit.minus(agreed.limit));
}

/**
 * The assessment of one notice. Tariffs are compared without earlier years' back-regulation. In a round most fields are made when
 * they are first read, and then kept; a copy of the assessment reads them.
 */
export interface Assessment {
  readonly id: string | number;
  /** The notice as it was given; a bigint or a fraction in it as a `Decimal`. */
  readonly notice: Notice;
  /** The operator as it is called. */
  readonly operator: string;
  /** The operator's municipality, or where the offer lies, if that is stated. */
  readonly municipality?: string;
  readonly buyer?: string;
  readonly tariffYear: number;
  /** The agreement that was applied. */
  readonly agreement: string;
  /** From the tariff in force on 31 December before, without back-regulation. */
  readonly increase: Change;
  /** From the tariff before to this one, with back-regulation: the change that is paid. */
  readonly paidChange: PaidChange;
  readonly agreed: Comparison;
  /**
   * The highest tariff that rounding alone explains, in kr. per unit without back-regulation: the greatest of the limit,
   * the exact limit rounded half up to kroner where both tariffs are whole, and the limit that a current tariff of half
   * an øre more would have. A tariff above `agreed.limit` and at most this has the verdict `within-rounding`.
   */
  readonly roundingLimit: Decimal;
  /** Absent where the national rate is not known. */
  readonly national?: Comparison;
  /** The parts of the agreed excess, in kr. per unit; together the excess, also where rounding alone makes it and none is needed. */
  readonly substantiated: Decimal;
  readonly explained: Decimal;
  readonly unexplained: Decimal;
  /** Absent where the quantity is not stated. */
  readonly annualEffect?: AnnualEffect;
  readonly takenTogether?: TakenTogether;
  readonly verdict: Verdict;
  readonly findings: readonly ProposalFinding[];
  /** Made when it is first read, and then kept; a copy of the assessment reads it. */
  readonly explanation: Explanation;
}
