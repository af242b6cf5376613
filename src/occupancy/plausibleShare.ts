import { notNegative, refuseOutOfRange } from "../given/figures.ts";
import type { Numeric } from "../numbers/exact.ts";
import { compare, type Fraction } from "../numbers/fraction.ts";
import { exactParameter } from "../parameters/exactParameter.ts";
import { parameters } from "../parameters/parameters.ts";
import type { RuleSet } from "../rules/parameter.ts";
import * as say from "./words.ts";

/** A share of 1 that can be an occupancy; 95 is 9 500 per cent, and was meant as `"0.95"`. */
export function plausibleShare(value: Numeric, set: RuleSet, path: string): Fraction {
  const share = notNegative(value, path, "as-written");
  const most = exactParameter(parameters.occupancy.plausibleOccupancy, set);
  if (compare(share, most) <= 0) return share;
  return refuseOutOfRange(path, value, say.notPlausible.allowed, say.notPlausible.remedy);
}
