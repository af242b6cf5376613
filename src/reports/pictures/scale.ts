import { frozen } from "../../frozen.ts";
import { absolute, compare, type Fraction, fraction } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import * as say from "./words.ts";

/** In how many kroner an axis counts, what it is called, and how many decimals its figures have. */
export interface Scale {
  readonly from: bigint;
  readonly unit: Text;
  readonly decimals: number;
}

/** Every figure as its cell writes it. */
export const UNSCALED: Scale = frozen({ from: 1n, unit: say.KRONER, decimals: 0 });
const THOUSANDS: Scale = frozen({ from: 1_000n, unit: say.THOUSANDS, decimals: 0 });
const MILLIONS: Scale = frozen({ from: 1_000_000n, unit: say.MILLIONS, decimals: 1 });
/** From here on, whole kroner have more digits than an eye compares; below the last, thousands have too few. */
const [MANY_THOUSANDS, MANY_MILLIONS, FEW_THOUSANDS] = [fraction(100_000n), fraction(5_000_000n), fraction(10_000n)];

const reaches = (a: Fraction, b: Fraction) => compare(a, b) >= 0;

/** Whole kroner, thousands or millions, so that figures have few enough digits to compare. */
export function scaleOf(values: readonly (Fraction | null)[]): Scale {
  const sizes = values.flatMap((each) => (each === null || each.n === 0n ? [] : [absolute(each)]));
  if (sizes.some((size) => reaches(size, MANY_MILLIONS))) return MILLIONS;
  if (!sizes.some((size) => reaches(size, MANY_THOUSANDS))) return UNSCALED;
  return sizes.every((size) => reaches(size, FEW_THOUSANDS)) ? THOUSANDS : { ...THOUSANDS, decimals: 1 };
}
