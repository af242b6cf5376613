import type { Decimal } from "../../decimal.ts";
import { explainedWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { aboveZero, count, refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { type Fraction, fraction, times, ZERO } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import { ladderTariff } from "./rule.ts";
import * as say from "./words.ts";

/** More packages than any ladder has. */
export const MOST_STEPS = 100;

/** A ladder of service packages: what an hour costs, and how many hours lie between two packages. */
export interface LadderInput {
  /** Kr. for an hour of support, above 0. */
  readonly hourPrice: Numeric;
  /** Hours a week between two packages, above 0. */
  readonly hoursAWeek: Numeric;
  /** How many packages, 1 to 100. */
  readonly packages: Numeric;
}

/** A package of a ladder. */
export interface LadderStep<N = Decimal> {
  /** From 1. */
  readonly packageNumber: number;
  /** The most hours a week that it holds. */
  readonly hoursUpTo: N;
  /** Kr. per day, whole kroner. */
  readonly tariff: N;
}

/** A ladder of service packages with its tariffs. */
export interface PackageLadder<N = Decimal> {
  readonly hourPrice: N;
  readonly hoursAWeek: N;
  /** Kr. per day between two packages, whole kroner. */
  readonly intervalPerDay: N;
  readonly steps: readonly LadderStep<N>[];
  readonly explanation: Explanation;
}

/** Computes a ladder; see {@link packageLadder}. */
interface ComputeLadder {
  (input: LadderInput, set?: RuleSet): PackageLadder;
  /** The same as exact fractions. */
  exact(input: LadderInput, set?: RuleSet): PackageLadder<Fraction>;
}

const schema = atFirstUse(() =>
  objectOf<LadderInput>()({ hourPrice: numeric, hoursAWeek: numeric, packages: numeric }),
);

function numberOf(packages: Numeric): number {
  const number = Number(count(packages, "packages").n);
  return number >= 1 && number <= MOST_STEPS
    ? number
    : refuseOutOfRange("packages", packages, say.fromOneTo(MOST_STEPS));
}

function ladderOf(input: LadderInput, set?: RuleSet): PackageLadder<Fraction> {
  const given = readGiven(schema(), input, "");
  const hourPrice = aboveZero(given.hourPrice, "hourPrice");
  const hoursAWeek = aboveZero(given.hoursAWeek, "hoursAWeek", "as-written");
  const numbers = Array.from({ length: numberOf(given.packages) }, (_, i) => i + 1);
  const steps = numbers.map((packageNumber) => {
    const { tariff } = ladderTariff.exact({ hourPrice, hoursAWeek, packageNumber }, set);
    return { packageNumber, hoursUpTo: times(hoursAWeek, fraction(BigInt(packageNumber))), tariff };
  });
  const first = { hourPrice, hoursAWeek, packageNumber: 1 };
  const { intervalPerDay = ZERO } = ladderTariff.exact(first, set);
  const explain = () => {
    const says = [say.stepsBy({ hourPrice, hoursAWeek, intervalPerDay }), say.BY_MIDDLE];
    return account(say.LADDER, says, [ladderTariff.explain(first, set)]);
  };
  return explainedWhenRead({ hourPrice, hoursAWeek, intervalPerDay, steps }, explain, mayWait(set));
}

function computed(input: LadderInput, set?: RuleSet): PackageLadder {
  return decimalsWhenRead(ladderOf(input, set)) as PackageLadder;
}

function exactly(input: LadderInput, set?: RuleSet): PackageLadder<Fraction> {
  return fractionsWhenRead(ladderOf(input, set));
}

/**
 * The tariffs of a ladder of service packages: package n costs the price interval × (n − ½) a day, in whole kroner.
 *
 * `hourPrice` in kr. and `hoursAWeek`, both above 0; `packages` from 1 to 100. The interval per day is hours a week / 7 × the price of
 * an hour, rounded to whole kroner before it is multiplied, as published ladders are. `set` may be an agreement or a
 * scenario.
 *
 * Throws `RuleError`: `out-of-range` for a price or hours not above 0 or a number of packages beyond its bounds; `missing`,
 * `malformed` or `unknown-key` for the rest. Source: Region Syddanmark's tariff sheets of 2022-2024, all but one ladder: that of
 * 2024 with 2.33 hours prints an interval of 127 kr., where 377 kr. an hour gives 125 (126 by 7/3 hours), and no source says why.
 *
 * @example
 * ```ts
 * import { packageLadder } from "rammetakst";
 * const ladder = packageLadder({ hourPrice: 349, hoursAWeek: 7, packages: 12 });
 * ladder.steps.slice(0, 3).map(({ tariff }) => Number(tariff)); // => [175, 524, 873]
 * ```
 */
export const packageLadder: ComputeLadder = withExact("packageLadder", computed, exactly);
