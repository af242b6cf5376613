import type { Agreement } from "../../agreements/agreement.ts";
import { compare, equal, type Fraction, minus, plus, total, ZERO } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { closingSettlement } from "../../settlement/closure/closingSettlement.ts";
import { type ClosedBy, findClosureRule } from "../../settlement/closure/rule.ts";
import { carryOver } from "../../settlement/ledger/carryOver.ts";
import { yearResult } from "../../settlement/yearResult.ts";
import { tariffChangePerDay } from "../tariffChangePerDay.ts";
import type { ReportContext } from "./context.ts";
import type { ReadOffer } from "./read.ts";
import type { ExpectedSettlement, ExpectedTariffChange, ProjectedYear } from "./result.ts";
import type { WeighedService } from "./serviceOccupancy.ts";

/** A figure and the rules it came from, made when they are asked for. */
export interface Reasoned<T> {
  readonly value: T;
  readonly because: () => readonly Explanation[];
}

const NO_RULE = (): readonly Explanation[] => [];

/** The year's result; nothing where the revenue of a service is unknown. */
export function projectYear(
  { budget, backRegulationInTariff = ZERO }: ReadOffer,
  services: readonly WeighedService[],
  { settledBy: set }: ReportContext,
): Reasoned<ProjectedYear<Fraction>> | undefined {
  const revenues = services.flatMap(({ service }) => service.yearRevenue ?? []);
  if (revenues.length < services.length) return undefined;
  const revenue = total(revenues.map((each) => each.revenue));
  const fromOccupancy = total(revenues.map(({ effect }) => effect));
  const given = { revenue, costs: budget, backRegulation: backRegulationInTariff };
  const { result } = yearResult.exact(given, set);
  const fromBudget = minus(result, fromOccupancy);
  return {
    value: { revenue, costs: budget, backRegulationInTariff, result, fromOccupancy, fromBudget },
    because: () => [yearResult.explain(given, set)],
  };
}

/** Who bears what is left when the offer closes; nothing where the rule of the year is not known. */
function atClosure(by: ClosedBy, result: Fraction, carriedIn: Fraction, set: Agreement) {
  const rule = findClosureRule(by, set);
  if (rule === undefined) return { divided: {}, because: NO_RULE };
  const shares = { buyersShare: rule.buyersShare, closingCostsShare: rule.buyersShare };
  const given = { result, carriedIn, onItsWay: ZERO, closingCosts: ZERO, ...shares };
  const { settledWithBuyers } = closingSettlement.exact(given, set);
  const borneByOperator = minus(plus(result, carriedIn), settledWithBuyers);
  return { divided: { settledWithBuyers, borneByOperator }, because: () => [closingSettlement.explain(given, set)] };
}

/** What the band holds of the result, and what goes on; nothing where there is no result or no known band. */
export function settle(
  { budget, result: own, carriedIn = ZERO, closure }: ReadOffer,
  projected: ProjectedYear<Fraction> | undefined,
  { settledBy: set }: ReportContext,
): Reasoned<ExpectedSettlement<Fraction>> | undefined {
  const result = own ?? projected?.result;
  if (result === undefined || set.find(parameters.settlement.band) === undefined) return undefined;
  const given = { result, carriedIn, fullYearBudget: budget };
  const { limit, available, carriedOut, toTariff } = carryOver.exact(given, set);
  const basis = own === undefined ? "projected" : "own";
  const shared = { basis, result, carriedIn, limit, available, withinBand: equal(toTariff, ZERO) } as const;
  if (closure !== undefined) {
    const { divided, because } = atClosure(closure.by, result, carriedIn, set);
    return { value: { ...shared, carriedOut: ZERO, toTariff: ZERO, leftAtClosure: available, ...divided }, because };
  }
  const because = () => [carryOver.explain(given, set)];
  const none = { leftAtClosure: ZERO, settledWithBuyers: ZERO, borneByOperator: ZERO };
  return { value: { ...shared, carriedOut, toTariff, ...none }, because };
}

/** The days budgeted to be occupied in the year; nothing where they are not stated. */
function budgetedDaysOfYear(services: readonly WeighedService[]): Fraction | undefined {
  const counting = services.filter(({ read }) => read.countsPlaces);
  const years = counting.flatMap(({ service }) => service.year ?? []);
  return years.length < counting.length ? undefined : total(years.map(({ budgeted }) => budgeted));
}

/** Where the tariff of a later year goes, and by how much a day. */
export function tariffChangeOf(
  { closure }: ReadOffer,
  services: readonly WeighedService[],
  settlement: ExpectedSettlement<Fraction> | undefined,
  { agreement, tariffYear: year }: ReportContext,
): Reasoned<ExpectedTariffChange<Fraction>> {
  if (closure !== undefined) return { value: { direction: "closed", year }, because: NO_RULE };
  if (settlement === undefined) return { value: { direction: "unknown", year }, because: NO_RULE };
  const { toTariff } = settlement;
  const sign = compare(toTariff, ZERO);
  if (sign === 0) return { value: { direction: "none", year, perDay: ZERO }, because: NO_RULE };
  const direction = sign > 0 ? "fall" : "rise";
  const budgetedDays = budgetedDaysOfYear(services);
  if (budgetedDays === undefined || budgetedDays.n === 0n) return { value: { direction, year }, because: NO_RULE };
  const given = { toTariff, budgetedDays };
  const { tariffChange: perDay } = tariffChangePerDay.exact(given, agreement);
  return { value: { direction, year, perDay }, because: () => [tariffChangePerDay.explain(given, agreement)] };
}
