import type { Agreement } from "../../agreements/agreement.ts";
import { type Fraction, minus, ZERO } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { backRegulationDelay } from "../../settlement/backRegulationDelay.ts";
import { closingSettlement } from "../../settlement/closure/closingSettlement.ts";
import { type ClosureRule, closureRule } from "../../settlement/closure/rule.ts";
import { carryOver } from "../../settlement/ledger/carryOver.ts";
import { yearResult } from "../../settlement/yearResult.ts";
import type { ReadClosing } from "./read.ts";
import type { ClosedBy, ClosingFigures } from "./result.ts";

/** Closing accounts that are computed, with what their words are made of. */
export interface ComputedClosing {
  readonly read: ReadClosing;
  /** The rules of the year. */
  readonly set: Agreement;
  readonly figures: ClosingFigures<Fraction>;
  /** What the buyers' share of a closure rests on; absent for a move or a merger. */
  readonly rule: ClosureRule | undefined;
  readonly tariffYear: number | undefined;
  readonly because: readonly Explanation[];
}

interface Outcome {
  readonly result: Fraction;
  readonly because: readonly Explanation[];
}

function resultOf({ outcome }: ReadClosing, set: Agreement): Outcome {
  if ("result" in outcome) return { result: outcome.result, because: [] };
  const { result } = yearResult.exact(outcome.accounts, set);
  return { result, because: [yearResult.explain(outcome.accounts, set)] };
}

/** The limit is shown for a closure too, where the band is known, but nothing is carried: there is no next year. */
function limitOf({ fullYearBudget, carriedIn }: ReadClosing, result: Fraction, set: Agreement): { limit?: Fraction } {
  if (set.find(parameters.settlement.band) === undefined) return {};
  const { limit } = carryOver.exact({ result, carriedIn, fullYearBudget }, set);
  return { limit };
}

function closed(read: ReadClosing, by: ClosedBy, set: Agreement): ComputedClosing {
  const { result, because } = resultOf(read, set);
  const rule = closureRule(by, set);
  const { buyersShare } = rule;
  const { carriedIn, onItsWay = ZERO, closingCosts, closingCostsShare = buyersShare } = read;
  const given = { result, carriedIn, onItsWay, closingCosts, buyersShare, closingCostsShare };
  const figures = {
    result,
    carriedIn,
    onItsWay,
    closingCosts,
    ...closingSettlement.exact(given, set),
    ...limitOf(read, minus(result, closingCosts), set),
    carriedOut: ZERO,
    toTariff: ZERO,
  };
  const explained = [...because, closingSettlement.explain(given, set)];
  return { read, set, figures, rule, tariffYear: undefined, because: explained };
}

/** A move or a merger is no closure: its costs are costs of the year, and the year is settled as any other. */
function goingOn(read: ReadClosing, set: Agreement): ComputedClosing {
  const { result, because } = resultOf(read, set);
  const { carriedIn, closingCosts, fullYearBudget } = read;
  const given = { result: minus(result, closingCosts), carriedIn, fullYearBudget };
  const { limit, carriedOut, toTariff } = carryOver.exact(given, set);
  const none = {
    onItsWay: ZERO,
    left: ZERO,
    leftOfBuyers: ZERO,
    closingCostsOfBuyers: ZERO,
    settledWithBuyers: ZERO,
    borneByOperator: ZERO,
  };
  const figures = { ...none, result, carriedIn, closingCosts, limit, carriedOut, toTariff };
  const tariffYear = read.given.year + backRegulationDelay(set);
  return { read, set, figures, rule: undefined, tariffYear, because: [...because, carryOver.explain(given, set)] };
}

/** Computes closing accounts by the rules of their year. */
export function computeClosing(read: ReadClosing, set: Agreement): ComputedClosing {
  const { closedBy } = read.given;
  return closedBy === undefined ? goingOn(read, set) : closed(read, closedBy, set);
}
