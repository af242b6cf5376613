import { compare, type Fraction, fraction, larger, minus, ONE, plus, times } from "../../numbers/fraction.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { ReadTariff } from "../notice/read.ts";
import type { ExactComparison } from "./comparison.ts";
import { isInKroner } from "./wholeKroner.ts";

const { wholeKronerAllowance, currentTariffAllowance, kronerRounding, limitRounding } = parameters.proposals;

const HALF = fraction(1n, 2n);

type Figures = Pick<ReadTariff, "amount" | "backRegulation" | "comparable">;

/** Two tariffs that are compared, as a case has them. */
export interface TwoTariffs {
  readonly before: Figures;
  readonly read: { readonly proposed: Figures };
}

type Limits = Pick<ExactComparison, "rate" | "exactLimit" | "limit" | "isAbove">;

/** How far rounding alone can lift a tariff above its limit. Tariffs in kr. per unit without back-regulation. */
export interface RoundingReach {
  /** The highest tariff that is no rise above the limit; never below it. */
  readonly upTo: Fraction;
  /** Set where the tariff lies above its limit, but not above `upTo`: which of the two roundings explains it. */
  readonly explains?: "whole-kroner" | "current-tariff";
  /** The highest tariff by rounding to whole kroner, where both tariffs are. */
  readonly inKroner?: Fraction;
  /** The highest tariff where the current one was itself rounded down to øre. */
  readonly byCurrent: Fraction;
}

/** The highest whole-krone tariff within the allowance: half a krone gives the exact limit rounded half up to kroner. */
function limitInKroner({ read }: TwoTariffs, { exactLimit }: Limits, set: RuleSet): Fraction {
  const { backRegulation } = read.proposed;
  const paid = plus(plus(exactLimit, backRegulation), exactParameter(wholeKronerAllowance, set));
  return minus(roundedTo(paid, exactParameter(kronerRounding, set), "floor"), backRegulation);
}

/** What the limit becomes with the current tariff so much higher, which itself would have been rounded up. */
export function limitWithHigherCurrent(
  { before }: Pick<TwoTariffs, "before">,
  { rate }: Pick<Limits, "rate">,
  { allowance, unit }: { readonly allowance: Fraction; readonly unit: Fraction },
): Fraction {
  const indexed = times(plus(before.comparable, allowance), plus(ONE, rate));
  return roundedTo(minus(indexed, times(HALF, unit)), unit, "ceiling");
}

/** Whether both tariffs are stated in whole kroner. */
export function areInKroner({ read, before }: TwoTariffs, set: RuleSet): boolean {
  return isInKroner(before.amount, set) && isInKroner(read.proposed.amount, set);
}

/** What rounding alone can make of a limit, by the two allowances of the rule set. */
export function roundingReach(own: TwoTariffs, agreed: Limits, set: RuleSet): RoundingReach {
  const inKroner = areInKroner(own, set) ? limitInKroner(own, agreed, set) : undefined;
  const allowance = exactParameter(currentTariffAllowance, set);
  const byCurrent = limitWithHigherCurrent(own, agreed, { allowance, unit: exactParameter(limitRounding, set) });
  const upTo = [agreed.limit, byCurrent, inKroner ?? byCurrent].reduce(larger, agreed.exactLimit);
  const reach = { upTo, byCurrent, ...(inKroner !== undefined && { inKroner }) };
  const { comparable } = own.read.proposed;
  if (!agreed.isAbove || compare(comparable, upTo) > 0) return reach;
  const isOfKroner = inKroner !== undefined && compare(comparable, inKroner) <= 0;
  return { ...reach, explains: isOfKroner ? "whole-kroner" : "current-tariff" };
}
