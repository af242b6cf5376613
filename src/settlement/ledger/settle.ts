import type { Agreement } from "../../agreements/agreement.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, minus, negated, plus, ZERO } from "../../numbers/fraction.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { agreementOfYear } from "../agreementOfYear.ts";
import { backRegulationDelay } from "../backRegulationDelay.ts";
import { closingSettlement } from "../closure/closingSettlement.ts";
import { type ClosureRule, closureRule } from "../closure/rule.ts";
import type { Memory } from "../memory.ts";
import { at } from "../readAccounts.ts";
import { yearResult } from "../yearResult.ts";
import { carryOver } from "./carryOver.ts";
import { carryOverAsStated } from "./carryOverAsStated.ts";
import type { ReadYear } from "./readYear.ts";
import type { YearFigures } from "./result.ts";
import * as say from "./words.ts";

/** A year that is settled, with what its words are made of. */
export interface Settled {
  readonly read: ReadYear;
  /** The rules of the year. */
  readonly set: Agreement;
  readonly figures: YearFigures<Fraction>;
  /** The back-regulation that the ledger itself put into the year's tariff; nothing where it does not reach back so far. */
  readonly ownBackRegulation: Fraction | undefined;
  /** Whether what was carried in is known. */
  readonly opened: boolean;
  /** What was on its way to tariffs that will not come, since the offer closed. */
  readonly recalled: Fraction;
  /** What says who bears what of a closure; nothing where the offer goes on. */
  readonly closureRule: ClosureRule | undefined;
  /** Whether the ledger knows all that was on its way. */
  readonly knowsOnItsWay: boolean;
  /** The rules that gave the figures, each with its calculation; made when it is asked for. */
  readonly because: () => readonly Explanation[];
}

interface CarryGiven {
  readonly result: Fraction;
  readonly carriedIn: Fraction;
  readonly fullYearBudget: Fraction;
}

type Carried = Pick<YearFigures<Fraction>, "limit" | "available" | "carriedOut" | "toTariff">;

function refuseCarry(read: ReadYear, carry: Fraction, low: Fraction, high: Fraction): never {
  const { allowed, remedy } = say.carryBeyondBounds(low, high);
  return refuseOutOfRange(at(read.path, "carry"), toDecimal(carry), allowed, remedy);
}

function carriedBy(given: CarryGiven, read: ReadYear, set: Agreement): Carried {
  const { carry } = read;
  if (carry === undefined) return carryOver.exact(given, set);
  const carried = carryOverAsStated.exact({ ...given, carry }, set);
  return carried.isAllowed ? carried : refuseCarry(read, carry, carried.lowestCarry, carried.highestCarry);
}

function explainedCarry(given: CarryGiven, { carry }: ReadYear, set: Agreement): Explanation {
  return carry === undefined ? carryOver.explain(given, set) : carryOverAsStated.explain({ ...given, carry }, set);
}

/** What of a year is left when its offer closes, and who settles it: nothing is carried, and what was on its way comes back. */
function atClosure(
  { by, closingCosts }: NonNullable<ReadYear["closure"]>,
  { result, carriedIn }: CarryGiven,
  recalled: Fraction,
  set: Agreement,
) {
  const rule = closureRule(by, set);
  const { buyersShare } = rule;
  const shares = { buyersShare, closingCostsShare: buyersShare };
  const given = { result: plus(result, closingCosts), carriedIn, onItsWay: recalled, closingCosts, ...shares };
  const { settledWithBuyers } = closingSettlement.exact(given, set);
  return {
    rule,
    explained: () => closingSettlement.explain(given, set),
    carriedOut: ZERO,
    toTariff: negated(recalled),
    borneByOperator: minus(plus(plus(result, carriedIn), recalled), settledWithBuyers),
    settledWithBuyers,
  };
}

/** Whether the ledger knows what is on its way to each tariff that results of the years before can still enter. */
function knowsAfter(memory: Memory, year: number, delay: number): boolean {
  for (let next = 1; next < delay; next++) if (memory.backRegulationIn(year + next) === undefined) return false;
  return true;
}

/** Settles a year from what the ledger remembers, and makes it remember the outcome. */
export function settle(read: ReadYear, agreement: Agreement, memory: Memory): Settled {
  const { year, revenue, budget, closure } = read;
  const set = agreementOfYear(agreement, year, at(read.path, "year"));
  const delay = backRegulationDelay(set);
  const ownBackRegulation = memory.backRegulationIn(year);
  const backRegulation = read.backRegulation ?? ownBackRegulation ?? ZERO;
  const costs = closure === undefined ? read.costs : plus(read.costs, closure.closingCosts);
  const accounts = { revenue, costs, backRegulation };
  const { result } = yearResult.exact(accounts, set);
  const carriedIn = read.carriedIn ?? memory.carried;
  const given = { result, carriedIn: carriedIn ?? ZERO, fullYearBudget: budget };
  const carried = carriedBy(given, read, set);
  const recalled = closure === undefined ? ZERO : memory.onItsWayAfter(year);
  const closed = closure === undefined ? undefined : atClosure(closure, given, recalled, set);
  const figures: YearFigures<Fraction> = {
    year,
    revenue,
    costs,
    budget,
    backRegulationInTariff: backRegulation,
    result,
    limit: carried.limit,
    carriedIn: given.carriedIn,
    available: carried.available,
    carriedOut: closed?.carriedOut ?? carried.carriedOut,
    toTariff: closed?.toTariff ?? carried.toTariff,
    tariffYear: closed === undefined ? year + delay : year + 1,
    borneByOperator: closed?.borneByOperator ?? ZERO,
    settledWithBuyers: closed?.settledWithBuyers ?? ZERO,
  };
  const knowsOnItsWay = closed === undefined || knowsAfter(memory, year, delay);
  memory.carried = figures.carriedOut;
  memory.enters(figures.tariffYear, figures.toTariff);
  const because = () => [
    yearResult.explain(accounts, set),
    closed === undefined ? explainedCarry(given, read, set) : closed.explained(),
  ];
  const opened = carriedIn !== undefined;
  return {
    ...{ read, set, figures, ownBackRegulation, opened, recalled },
    closureRule: closed?.rule,
    knowsOnItsWay,
    because,
  };
}
