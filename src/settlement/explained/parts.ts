import { type Fraction, minus, negated, plus, times, total, ZERO } from "../../numbers/fraction.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { isIncome } from "../../tariffs/costKind.ts";
import type { Text } from "../../words.ts";
import { yearResult } from "../yearResult.ts";
import type { ReadCost, ReadResultYear, ReadService } from "./read.ts";
import type { ResultPart } from "./result.ts";
import { revenueDeviation } from "./revenueDeviation.ts";
import * as say from "./words.ts";

type Part = ResultPart<Fraction>;

/** A year's result and its parts, exact. */
export interface Parts {
  readonly result: Fraction;
  readonly revenue: Fraction;
  readonly costs: Fraction;
  readonly budget: Fraction;
  readonly backRegulation: Fraction;
  readonly parts: readonly Part[];
  readonly because: () => readonly Explanation[];
}

const signed = ({ kind }: ReadCost, amount: Fraction): Fraction => (isIncome(kind) ? negated(amount) : amount);

/** Costs less the incomes among them. */
function costsOf(costs: readonly ReadCost[], of: "budget" | "accounts"): Fraction {
  return total(costs.map((each) => signed(each, each[of])));
}

const revenueOf = (services: readonly ReadService[], days: "budgetedDays" | "occupiedDays"): Fraction =>
  total(services.map((service) => times(service.days.tariff, service.days[days])));

/** A part's title, with the name of its service where there are several. */
const titled = (part: Text, name: string, among: number): Text => (among > 1 ? say.partOf(part, name) : part);

function daysParts({ services }: ReadResultYear, set: RuleSet): Part[] {
  const effects = services.map(({ name, days }) => ({ name, days, ...revenueDeviation.exact(days, set) }));
  const many = services.length;
  const occupancy = effects.map(({ name, occupancyEffect: amount }): Part => {
    return { kind: "occupancy", title: titled(say.OCCUPANCY, name, many), service: name, amount };
  });
  const lengths = effects.filter(({ days }) => minus(days.daysOfYear, days.daysOfTariff).n !== 0n);
  const longer = lengths.map(({ name, leapDayEffect: amount }): Part => {
    const title = titled(say.LENGTH_OF_YEAR, name, many);
    return { kind: "leap-day", title, service: name, amount };
  });
  return [...occupancy, ...longer];
}

function costParts({ costs, wageEstimate }: ReadResultYear): Part[] {
  const firstWages = costs.find(({ kind }) => kind === "wages");
  const parts = costs.map((each): Part => {
    const deviation = signed(each, minus(each.budget, each.accounts));
    const isWages = wageEstimate !== undefined && each === firstWages;
    const amount = isWages ? minus(deviation, wageEstimate) : deviation;
    const title = say.costPart(each.kind, each.name);
    return { kind: "costs", title: isWages ? say.withoutWageEstimate(title) : title, costKind: each.kind, amount };
  });
  if (wageEstimate === undefined) return parts;
  return [...parts, { kind: "wage-estimate", title: say.REVISED_WAGE_ESTIMATE, amount: wageEstimate }];
}

/** A year's result divided into its parts; the last is what the others leave, so that they add up to it exactly. */
export function resultParts(read: ReadResultYear, set: RuleSet): Parts {
  const { services, costs } = read;
  const backRegulation = read.backRegulation ?? ZERO;
  const revenue = read.revenue ?? revenueOf(services, "occupiedDays");
  const accounts = { revenue, costs: costsOf(costs, "accounts"), backRegulation };
  const { result } = yearResult.exact(accounts, set);
  const budget = costsOf(costs, "budget");
  const budgeted = { revenue: revenueOf(services, "budgetedDays"), costs: budget, backRegulation: ZERO };
  const known: readonly Part[] = [
    {
      kind: "tariff-against-budget",
      title: say.TARIFF_AGAINST_BUDGET,
      amount: yearResult.exact(budgeted, set).result,
    },
    {
      kind: "earlier-back-regulation",
      title: say.EARLIER_BACK_REGULATION,
      amount: negated(backRegulation),
    },
    ...daysParts(read, set),
    ...costParts(read),
  ];
  const explained = known.reduce((sum, { amount }) => plus(sum, amount), ZERO);
  const rest: Part = {
    kind: "unexplained",
    title: say.UNEXPLAINED_REST,
    amount: minus(result, explained),
  };
  const because = () => [
    yearResult.explain(accounts, set),
    ...services.map(({ days }) => revenueDeviation.explain(days, set)),
  ];
  return { result, revenue, costs: accounts.costs, budget, backRegulation, parts: [...known, rest], because };
}
