import type { Fraction } from "../numbers/fraction.ts";
import { roundedTo } from "../numbers/rounding.ts";
import type { RuleSet } from "../rules/parameter.ts";
import { exactParameter } from "./exactParameter.ts";
import { parameters } from "./parameters.ts";

/** A rate rounded for showing, or nothing where there is none; never compared. */
export function shownRate<N extends Fraction | null>(rate: N, set: RuleSet): N {
  if (rate === null) return rate;
  const rounding = parameters.proposals.shownRateRounding;
  return roundedTo(rate, exactParameter(rounding, set), rounding.mode) as N;
}
