import { refuseOutOfRange } from "../../given/figures.ts";
import { withExact } from "../../named.ts";
import { compare, type Fraction, larger, minus, smaller } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { partTitle } from "../comparison/partTitle.ts";
import type { AmountOf, Case, CaseRanges, SensitivityOptions } from "./input.ts";
import { amountAt, caseValue, readBase, readSensitivityOptions, readTried, valueText } from "./read.ts";
import type { Sensitivity, TriedInput } from "./result.ts";
import * as say from "./words.ts";

/** Tries inputs one at a time; see {@link sensitivity}. */
interface TrySensitivity {
  <C extends Case>(base: C, ranges: CaseRanges<C>, amountOf: AmountOf<C>, options?: SensitivityOptions): Sensitivity;
  /** The same as exact fractions. */
  exact<C extends Case>(
    base: C,
    ranges: CaseRanges<C>,
    amountOf: AmountOf<C>,
    options?: SensitivityOptions,
  ): Sensitivity<Fraction>;
}

const MOST_INPUTS = 200;

function triedInput<C extends Case>(
  base: C,
  amount: Fraction,
  [input, values]: readonly [string, readonly unknown[]],
  amountOf: AmountOf<C>,
): TriedInput<Fraction> {
  const path = `ranges.${input}`;
  if (values.length !== 2) refuseOutOfRange(path, values, say.lowAndHigh.allowed, say.lowAndHigh.remedy);
  const [low, high] = [caseValue(values[0], `${path}[0]`), caseValue(values[1], `${path}[1]`)];
  const atLow = amountAt(amountOf, { ...base, [input]: low }, `${path}[0]`);
  const atHigh = amountAt(amountOf, { ...base, [input]: high }, `${path}[1]`);
  const [least, most] = [smaller(amount, smaller(atLow, atHigh)), larger(amount, larger(atLow, atHigh))];
  return {
    input,
    title: partTitle(input),
    base: valueText(base[input] as C[string]),
    low: valueText(low),
    high: valueText(high),
    ...{ atLow, atHigh },
    lowEffect: minus(atLow, amount),
    highEffect: minus(atHigh, amount),
    width: minus(most, least),
  };
}

function exactly<C extends Case>(
  base: C,
  ranges: CaseRanges<C>,
  amountOf: AmountOf<C>,
  options: SensitivityOptions = {},
): Sensitivity<Fraction> {
  const { title } = readSensitivityOptions(options);
  const read = readBase(base);
  const tried = readTried(ranges, read, "ranges");
  if (tried.length === 0 || tried.length > MOST_INPUTS) {
    const { allowed, remedy } = say.someInputs(MOST_INPUTS);
    refuseOutOfRange("ranges", ranges, allowed, remedy);
  }
  const amount = amountAt(amountOf, read, "base");
  const inputs = tried.map((each) => triedInput(read, amount, each, amountOf));
  return {
    ...(title !== undefined && { title }),
    base: amount,
    inputs: inputs.toSorted((a, b) => compare(b.width, a.width)),
  };
}

function shown<C extends Case>(
  base: C,
  ranges: CaseRanges<C>,
  amountOf: AmountOf<C>,
  options: SensitivityOptions = {},
): Sensitivity {
  return inDecimals(exactly(base, ranges, amountOf, options)) as Sensitivity;
}

/**
 * Which inputs an amount depends on most: each is tried alone at a low and at a high value, and the widest effect comes
 * first.
 *
 * `base` holds the inputs of the base case by name, `ranges` two values for each of those to try, and `amountOf` computes
 * the amount in kr. of a case, with any function of the library. All else is as in the base case, so that effects of two
 * inputs together are not seen; {@link sensitivityGrid} shows those. Effects are exact differences to the base case;
 * `width` is from the least to the most of the three amounts. Numbers are given to `amountOf` as they are written here.
 *
 * Throws `RuleError`: `missing`, `malformed` or `out-of-range` for what was given, `unknown-key` for an input that the base
 * case does not have; an error of the library in `amountOf` is told by the place of the value that was tried, and any
 * other error of it goes through. Source: arithmetic on the amounts of `amountOf`.
 *
 * @example
 * ```ts
 * import { dayTariff, sensitivity } from "rammetakst";
 * const base = { costBasis: 12_000_000, places: 24, occupancy: "0.96", days: 365, index: 1 };
 * const ranges = { places: [22, 26], occupancy: ["0.92", "1"], days: [365, 366] } as const;
 * const tried = sensitivity(base, ranges, (given) => dayTariff(given).tariff);
 * tried.base; // => 1426.94
 * tried.inputs.map(({ input, lowEffect, highEffect }) => [input, Number(lowEffect), Number(highEffect)]); // => [["places", 129.72, -109.76], ["occupancy", 62.04, -57.08], ["days", 0, -3.9]]
 * ```
 */
export const sensitivity: TrySensitivity = withExact("sensitivity", shown, exactly);
