import type { Decimal } from "../../decimal.ts";
import { fail } from "../../errors.ts";
import { exact, exactCount, type Numeric, toDecimal } from "../../numbers/exact.ts";
import {
  dividedBy,
  type Fraction,
  fraction,
  minus,
  plus,
  reduced,
  times,
  total,
  totalByHalves,
} from "../../numbers/fraction.ts";
import type { MunicipalValue } from "../perInhabitant/values.ts";
import { asGiven } from "../words.ts";
import { MEAN_KINDS, type MeanKind } from "./meanKind.ts";
import * as say from "./words.ts";

/** A mean over municipalities, with its kind: means of two kinds are not compared. */
export interface Mean<N = Decimal> {
  readonly kind: MeanKind;
  /** Kr. per inhabitant. */
  readonly value: N;
  /** Kr. per inhabitant by which it may be off, since its figures are rounded. */
  readonly uncertainty: N;
}

/** The mean in which each municipality counts alike. */
export function unweightedMean(values: readonly MunicipalValue[]): Mean<Fraction> {
  const count = fraction(BigInt(values.length));
  const of = (figures: readonly Fraction[]) => reduced(dividedBy(totalByHalves(figures), count));
  return {
    kind: "unweighted",
    value: of(values.map(({ perInhabitant }) => perInhabitant)),
    uncertainty: of(values.map(({ uncertainty }) => uncertainty)),
  };
}

/** The mean in which each inhabitant counts alike; nothing where inhabitants are not known of all. */
export function weightedMean(values: readonly MunicipalValue[]): Mean<Fraction> | null {
  const weighed = values.flatMap(({ inhabitants, ...each }) => (inhabitants ? [{ ...each, inhabitants }] : []));
  if (weighed.length < values.length) return null;
  const persons = total(weighed.map(({ inhabitants }) => inhabitants));
  const of = (figureOf: (each: (typeof weighed)[number]) => Fraction) =>
    reduced(dividedBy(total(weighed.map((each) => reduced(times(figureOf(each), each.inhabitants)))), persons));
  return { kind: "weighted", value: of((each) => each.perInhabitant), uncertainty: of((each) => each.uncertainty) };
}

/** The difference of two means that are known to be of one kind. */
export function differenceOf(of: Mean<Fraction>, from: Mean<Fraction>): Mean<Fraction> {
  const value = minus(of.value, from.value);
  return { kind: of.kind, value, uncertainty: plus(of.uncertainty, from.uncertainty) };
}

/** A mean as a user gives it: one of a result, or a published one. */
export interface GivenMean {
  /** `weighted`: each inhabitant counts alike; `unweighted`: each municipality does. */
  readonly kind: MeanKind;
  /** Kr. per inhabitant. */
  readonly value: Numeric;
  /** By default 0. */
  readonly uncertainty?: Numeric;
}

function readMean(given: GivenMean, path: string): Mean<Fraction> {
  const { kind, value, uncertainty = 0 } = given ?? {};
  if (!MEAN_KINDS.includes(kind)) {
    fail({
      kind: kind === undefined ? "missing" : "malformed",
      path: `${path}.kind`,
      found: kind,
      allowed: asGiven(MEAN_KINDS.join(", ")),
      remedy: say.SAY_HOW_TAKEN,
    });
  }
  return { kind, value: exact(value, `${path}.value`), uncertainty: exactCount(uncertainty, `${path}.uncertainty`) };
}

function refuseMixed(of: MeanKind, from: MeanKind): never {
  return fail({
    kind: "not-computable",
    path: "from.kind",
    foundAs: say.mixedMeans(say.meanKindText(of), say.meanKindText(from)),
    allowed: say.SAME_KIND,
    remedy: say.TAKE_SAME_KIND,
  });
}

/**
 * The difference between two means of the same kind, kr. per inhabitant.
 *
 * Its uncertainty is that of both together. Throws `RuleError`: `not-computable` for a weighted mean against an unweighted
 * one, since the difference would also show how large and small municipalities count; `missing` or `malformed` for what is
 * no mean. Source: Danish key figures take group means unweighted and the nation weighted.
 *
 * @example
 * ```ts
 * import { meanDifference } from "rammetakst";
 * meanDifference({ kind: "weighted", value: 1226 }, { kind: "weighted", value: 1351 }).value; // => -125
 * ```
 */
export function meanDifference(of: GivenMean, from: GivenMean): Mean {
  const [first, second] = [readMean(of, "of"), readMean(from, "from")];
  if (first.kind !== second.kind) return refuseMixed(first.kind, second.kind);
  const { kind, value, uncertainty } = differenceOf(first, second);
  return { kind, value: toDecimal(value), uncertainty: toDecimal(uncertainty) };
}
