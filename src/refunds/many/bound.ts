import { readGiven } from "../../given/readGiven.ts";
import { equal, fraction, greatestCommonDivisor, reduced } from "../../numbers/fraction.ts";
import { oereIn } from "../../numbers/inOere.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import { MONTHS_IN_YEAR } from "../stateRefund/costSpan.ts";
import { refundLawOf } from "../stateRefund/law.ts";
import { refundSchema } from "../stateRefund/schema.ts";
import { caseOf } from "./caseOf.ts";
import { BIT } from "./codes.ts";
import type { ReadColumns } from "./read.ts";

/** What the law says of a group, in whole numbers: limits in øre, and shares as whole numbers of one part. */
export interface Bound {
  readonly limits: readonly number[];
  readonly shares: readonly number[];
  /** So many of them are all of a cost. */
  readonly whole: number;
  readonly isByMonth: boolean;
  /** Øre that a refund is rounded to whole multiples of, halves away from zero. */
  readonly rounding: number;
  /** Amounts up to this are computed in floats that are whole numbers all the way. */
  readonly most: number;
  /** The findings that every row of the group has. */
  readonly always: number;
}

/** What comes to be added up and multiplied is below this. */
const ROOM = 2 ** 51;
/** A cost of each month, a one-off cost and income of each month, each as large as it may be. */
const MOST_AMOUNTS = 2 * MONTHS_IN_YEAR + 1;
/** Months are shares of a year, and income may be spread over any number of them. */
const SCALE = MONTHS_IN_YEAR * MONTHS_IN_YEAR;

/**
 * What the law says of the group that a row begins; throws where a single refund would, whatever the row's costs. Nothing where its numbers are
 * no whole øre or too large for floats, or rounded in another way.
 */
export function boundBy(columns: ReadColumns, first: number): Bound | undefined {
  const { year, limits, provision } = caseOf(columns, first, () => 0);
  const some = { year, limits, provision, yearly: 0, months: 1 };
  const given = readGiven(refundSchema(), some as never, "");
  const { law, brackets, isByMonth, limitsGiven } = refundLawOf(given, (key) => key);
  const shares = brackets.map(({ share }) => reduced(share));
  const whole = shares.reduce((all, { d }) => (all * d) / greatestCommonDivisor(all, d), 1n);
  const counts = shares.map(({ n, d }) => Number((n * whole) / d));
  const { refundRounding, refundMonthsInYear } = parameters.refunds;
  const rounding = oereIn(exactParameter(refundRounding, law)) ?? Number.NaN;
  const most = Math.floor(ROOM / (SCALE * MOST_AMOUNTS * Math.max(...counts, 1)));
  const oere = brackets.map(({ limit }) => oereIn(limit) ?? Number.NaN);
  const isWhole = [...oere, rounding].every((each) => each <= most) && Number(whole) * rounding * SCALE < most;
  const isOfTwelve = equal(exactParameter(refundMonthsInYear, law), fraction(BigInt(MONTHS_IN_YEAR)));
  if (!isWhole || !isOfTwelve || refundRounding.mode !== "half-away") return undefined;
  return {
    limits: oere,
    shares: counts,
    whole: Number(whole),
    isByMonth,
    rounding,
    most,
    always:
      (columns.yearly !== undefined && isByMonth ? BIT["spread-evenly"] : 0) |
      (isByMonth ? 0 : BIT["rules-before-2021-assumed"]) |
      (limitsGiven ? BIT["limits-given"] : 0),
  };
}
