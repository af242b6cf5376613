import type * as z from "zod";
import type { Decimal } from "../../decimal.ts";
import { fail } from "../../errors.ts";
import type { Finding } from "../../findings/finding.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { aboveZero, notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import { exact, type Numeric } from "../../numbers/exact.ts";
import { dividedBy, type Fraction, fraction, larger, minus, plus, smaller, times } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { numberText } from "../../numbers/numberText.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { both, type Text } from "../../words.ts";
import { OWN_READING } from "../finding.ts";
import * as say from "./words.ts";

/** A figure as it was published: its value, and half a unit of its last digit or the whole of it. */
export type RoundedFigure =
  | {
      /** Kr. of a change, or a rate as a share of 1. */
      readonly value: Numeric;
      /** Half a unit of the last digit, in the same unit as `value`, 0 or more. */
      readonly halfUnit: Numeric;
    }
  | {
      /** Kr. of a change, or a rate as a share of 1. */
      readonly value: Numeric;
      /** A unit of the last digit, in the same unit as `value`, above 0: 0.001 for 4.1 %. */
      readonly unit: Numeric;
    };

/** What a base may be found to be. */
export type ImpliedBaseFindingCode = "negative-base";

/** The base that a change and its rate imply. */
export interface ImpliedBase<N = Decimal> {
  /** Change over rate, as if neither had been rounded; kr. where the change is in kr. */
  readonly value: N;
  /** The lowest and the highest base that the rounded figures allow; both ends belong to it. */
  readonly from: N;
  readonly to: N;
  readonly findings: readonly Finding<ImpliedBaseFindingCode>[];
  readonly explanation: Explanation;
}

const halfStated = atFirstUse(() =>
  objectOf<Extract<RoundedFigure, { readonly halfUnit: Numeric }>>()({ value: numeric, halfUnit: numeric }),
);
const wholeStated = atFirstUse(() =>
  objectOf<Extract<RoundedFigure, { readonly unit: Numeric }>>()({ value: numeric, unit: numeric }),
);

/** {@link impliedBase} and its exact form. */
interface ImpliedBaseFunction {
  (change: RoundedFigure, rate: RoundedFigure): ImpliedBase;
  /** The same with exact fractions. */
  exact(change: RoundedFigure, rate: RoundedFigure): ImpliedBase<Fraction>;
}

interface Interval {
  readonly value: Fraction;
  readonly half: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

const HALF = fraction(1n, 2n);

/** What a published figure may have been before it was rounded; both ends are counted in. */
function readFigure(given: RoundedFigure, path: "change" | "rate"): Interval {
  const isObject = typeof given === "object" && given !== null;
  const schema: z.ZodType<RoundedFigure> = isObject && "unit" in given ? wholeStated() : halfStated();
  const read = readGiven(schema, given, path);
  const [kind, unitKind] = path === "rate" ? (["as-written", "as-written"] as const) : (["amount", "count"] as const);
  const value = exact(read.value, `${path}.value`, kind);
  const half =
    "unit" in read
      ? times(aboveZero(read.unit, `${path}.unit`, unitKind), HALF)
      : notNegative(read.halfUnit, `${path}.halfUnit`, unitKind);
  return { value, half, low: minus(value, half), high: plus(value, half) };
}

/** A rate that may be 0 allows a base of any size. */
function refuseNoRate({ low, high }: Interval): void {
  if (low.n > 0n || high.n < 0n) return;
  fail({
    kind: "not-computable",
    path: "rate",
    foundAs: say.maybeZero(share(low), share(high)),
    allowed: say.RATE_NOT_ZERO,
    remedy: say.MORE_DECIMALS,
  });
}

const HUNDRED = fraction(100n);

const exactText = (value: Fraction): Text => both(numberText, value, "exact");

const share = (rate: Fraction): Text => say.percent(exactText(times(rate, HUNDRED)));

/** Ends in whole kroner, rounded outwards so that nothing that is allowed falls outside. */
const whole = (value: Fraction, mode: "floor" | "ceiling"): Text =>
  both(numberText, roundedTo(value, fraction(1n), mode), 0);

function says(change: Interval, rate: Interval, from: Fraction, to: Fraction): Text {
  return say.allowedBase({
    change: exactText(change.value),
    halfChange: exactText(change.half),
    rate: share(rate.value),
    halfRate: share(rate.half),
    from: whole(from, "floor"),
    to: whole(to, "ceiling"),
  });
}

function negative(from: Fraction): readonly Finding<ImpliedBaseFindingCode>[] {
  if (from.n >= 0n) return [];
  return [
    {
      code: "negative-base",
      severity: "warning",
      message: say.NEGATIVE_BASE,
      figures: {},
      ...OWN_READING,
      remedy: say.CHECK_SIGNS,
    },
  ];
}

function exactly(changeGiven: RoundedFigure, rateGiven: RoundedFigure): ImpliedBase<Fraction> {
  const change = readFigure(changeGiven, "change");
  const rate = readFigure(rateGiven, "rate");
  refuseNoRate(rate);
  const corners = [change.low, change.high].flatMap((c) => [rate.low, rate.high].map((r) => dividedBy(c, r)));
  const [from, to] = [corners.reduce(smaller), corners.reduce(larger)];
  const explanation = account(say.TITLE, [says(change, rate, from, to), say.HOW]);
  return { value: dividedBy(change.value, rate.value), from, to, findings: negative(from), explanation };
}

function implied(change: RoundedFigure, rate: RoundedFigure): ImpliedBase {
  const { value, from, to, ...rest } = exactly(change, rate);
  return { ...inDecimals({ value, from, to }), ...rest };
}

/**
 * The base that a published change and its published rate imply, with the whole interval that their rounding allows.
 *
 * `change` in kr. and `rate` as a share of 1, each with `halfUnit`, half a unit of its last digit, or `unit`, all of it:
 * 162 mio. is `{ value: 162_000_000, unit: 1_000_000 }`, 1.9 % is `{ value: "0.019", unit: "0.001" }`. Both ends of the
 * interval belong to it; where one does not end as a decimal it is rounded to 34 digits, and `impliedBase.exact` has the
 * fraction. Throws `RuleError`: `not-computable` for a rate that may be 0; `missing`, `malformed`, `unknown-key` or
 * `out-of-range` for what cannot be read. Source: derived.
 *
 * @example
 * ```ts
 * import { impliedBase } from "rammetakst";
 * const base = impliedBase({ value: 162_000_000, unit: 1_000_000 }, { value: "0.019", unit: "0.001" });
 * base.from.toFixed(0); // => "8282051282"
 * base.to.toFixed(0); // => "8783783784"
 * impliedBase({ value: 40, halfUnit: 0 }, { value: "0.02", halfUnit: 0 }).value; // => 2000
 * ```
 */
export const impliedBase: ImpliedBaseFunction = withExact("impliedBase", implied, exactly);
