import type { Decimal } from "../../decimal.ts";
import { fail } from "../../errors.ts";
import { exact, exactCount, type Numeric, toDecimal } from "../../numbers/exact.ts";
import { dividedBy, type Fraction, fraction, minus, plus, reduced, times, total } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import type { MunicipalValue } from "../perInhabitant/values.ts";

/** `weighted`: each inhabitant counts alike; `unweighted`: each municipality does. */
export type MeanKind = "weighted" | "unweighted";

/** A mean over municipalities, with its kind: means of two kinds are not held against each other. */
export interface Mean<N = Decimal> {
  readonly kind: MeanKind;
  /** Kr. per inhabitant. */
  readonly value: N;
  /** Kr. per inhabitant by which it may be off, since its figures are rounded. */
  readonly uncertainty: N;
}

export const meanKindText = (kind: MeanKind): Text =>
  kind === "weighted" ? { da: "vægtet", en: "weighted" } : { da: "uvægtet", en: "unweighted" };

/** The mean in which each municipality counts alike. */
export function unweightedMean(values: readonly MunicipalValue[]): Mean<Fraction> {
  const count = fraction(BigInt(values.length));
  const of = (figures: readonly Fraction[]) => reduced(dividedBy(total(figures), count));
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

const KINDS: readonly string[] = ["weighted", "unweighted"] satisfies readonly MeanKind[];

/** A mean as a user gives it: one of a result, or a published one. */
export interface GivenMean {
  readonly kind: MeanKind;
  readonly value: Numeric;
  /** By default 0. */
  readonly uncertainty?: Numeric;
}

function readMean(given: GivenMean, path: string): Mean<Fraction> {
  const { kind, value, uncertainty = 0 } = given ?? {};
  if (!KINDS.includes(kind)) {
    fail({
      kind: kind === undefined ? "missing" : "malformed",
      path: `${path}.kind`,
      found: kind,
      allowed: { da: KINDS.join(", "), en: KINDS.join(", ") },
      remedy: { da: "sig, hvordan gennemsnittet er taget", en: "say how the mean was taken" },
    });
  }
  return { kind, value: exact(value, `${path}.value`), uncertainty: exactCount(uncertainty, `${path}.uncertainty`) };
}

function refuseMixed(of: MeanKind, from: MeanKind): never {
  return fail({
    kind: "not-computable",
    path: "from.kind",
    foundAs: {
      da: `et ${meanKindText(of).da} gennemsnit mod et ${meanKindText(from).da}`,
      en: `a mean that is ${meanKindText(of).en} against one that is ${meanKindText(from).en}`,
    },
    allowed: { da: "to gennemsnit af samme slags", en: "two means of the same kind" },
    remedy: {
      da: "tag begge vægtet eller begge uvægtet: ellers viser forskellen også, at store og små kommuner tæller forskelligt",
      en: "take both weighted or both unweighted: else the difference also shows that large and small municipalities count differently",
    },
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
