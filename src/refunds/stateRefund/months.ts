import { notNegative } from "../../given/figures.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { dividedBy, type Fraction, fraction, minus, plus, total, ZERO } from "../../numbers/fraction.ts";
import { at, MONTHS_IN_YEAR, refuseObjective, spanOf } from "./costSpan.ts";
import type { CaseCosts, RefundCase } from "./result.ts";

/** A month before its refund is known. */
export interface CostMonth {
  readonly month: number;
  readonly running: Fraction;
  readonly oneOff: Fraction;
  readonly income: Fraction;
  readonly countedCost: Fraction;
}

type ByMonth = readonly Fraction[];
const NONE: ByMonth = Array<Fraction>(MONTHS_IN_YEAR).fill(ZERO);

/** A case's costs by month, January first, and the months that it is known to hold. */
interface Spread {
  readonly running: ByMonth;
  readonly oneOff: ByMonth;
  readonly income: ByMonth;
  readonly covers: readonly boolean[];
}

/** An amount in equal parts over the months for which `holds` is true. */
function evenly(amount: Fraction, holds: readonly boolean[]): ByMonth {
  const part = dividedBy(amount, fraction(BigInt(holds.filter(Boolean).length)));
  return holds.map((held) => (held ? part : ZERO));
}

const YEAR_AROUND: readonly boolean[] = NONE.map(() => true);

/** Amounts as given, January first; the months after the last are without. */
function oneByOne(amounts: readonly Numeric[], path: string): ByMonth {
  const exact = amounts.map((each, i) => notNegative(each, `${path}[${i}]`));
  return NONE.map((none, i) => exact[i] ?? none);
}

/** The running costs by month, over the months that they are given for. */
function runningOf({ monthly, yearly }: CaseCosts, given: readonly boolean[], path: string): ByMonth {
  if (monthly !== undefined) return oneByOne(monthly, at(path, "monthly"));
  return yearly === undefined ? NONE : evenly(notNegative(yearly, at(path, "yearly")), given);
}

/**
 * The months that one amount of income for the year belongs to: those with running costs above 0; without any, those of
 * the one-off costs; without any cost at all, the months given.
 */
function monthsWithCosts(running: ByMonth, oneOff: ByMonth, given: readonly boolean[]): readonly boolean[] {
  const holds = [running, oneOff].map((amounts) => amounts.map(({ n }) => n !== 0n));
  return holds.find((months) => months.includes(true)) ?? given;
}

/** The costs of one person by month. */
function spread(costs: CaseCosts, path: string): Spread {
  refuseObjective(costs, path);
  const { first, count } = spanOf(costs, path) ?? { first: 1, count: MONTHS_IN_YEAR };
  const given = NONE.map((_, i) => i + 1 >= first && i + 1 < first + count);
  const { income = 0, oneOff: once } = costs;
  const running = runningOf(costs, given, path);
  const oneOff = once === undefined ? NONE : evenly(notNegative(once, at(path, "oneOff")), YEAR_AROUND);
  const inIncome = at(path, "income");
  const incomes = Array.isArray(income)
    ? oneByOne(income, inIncome)
    : evenly(notNegative(income as Numeric, inIncome), monthsWithCosts(running, oneOff, given));
  const covers = NONE.map((_, i) => once !== undefined || given[i] === true || incomes[i]?.n !== 0n);
  return { running, oneOff, income: incomes, covers };
}

/** The months of a case with all of its household, from the first to the last that one of them covers. */
export function monthsOf(given: RefundCase, path: string): CostMonth[] {
  const { household = [] } = given;
  const alone = household.length > 0 && !hasCosts(given);
  const own = alone ? [] : [spread(given, path)];
  const all = [...own, ...household.map((child, i) => spread(child, at(path, `household[${i}]`)))];
  const sumOf = (key: "running" | "oneOff" | "income", i: number) => total(all.map((each) => each[key][i] ?? ZERO));
  const covered = NONE.map((_, i) => all.some(({ covers }) => covers[i]));
  const [first, last] = [covered.indexOf(true), covered.lastIndexOf(true)];
  return NONE.map((_, i) => {
    const [running, oneOff, income] = [sumOf("running", i), sumOf("oneOff", i), sumOf("income", i)];
    return { month: i + 1, running, oneOff, income, countedCost: minus(plus(running, oneOff), income) };
  }).slice(first, last + 1);
}

/** Whether the case has costs of its own besides those of its household. */
function hasCosts({ monthly, yearly, months, firstMonth, income, oneOff, financing }: RefundCase): boolean {
  return [monthly, yearly, months, firstMonth, income, oneOff, financing].some((each) => each !== undefined);
}
