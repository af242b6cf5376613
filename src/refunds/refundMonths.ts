import { notNegative } from "../given/figures.ts";
import type { Numeric } from "../numbers/exact.ts";
import { dividedBy, type Fraction, fraction, minus, plus, total, ZERO } from "../numbers/fraction.ts";
import { at, MONTHS_IN_YEAR, refuseObjective, spanOf } from "./costSpan.ts";
import type { CaseCosts, RefundCase } from "./refundCase.ts";

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

/** An amount in equal parts over so many months from one on. */
function evenly(amount: Fraction, first: number, count: number): ByMonth {
  const part = dividedBy(amount, fraction(BigInt(count)));
  return NONE.map((none, i) => (i + 1 >= first && i + 1 < first + count ? part : none));
}

/** Amounts as given, January first; the months after the last are without. */
function oneByOne(amounts: readonly Numeric[], path: string): ByMonth {
  const exact = amounts.map((each, i) => notNegative(each, `${path}[${i}]`));
  return NONE.map((none, i) => exact[i] ?? none);
}

/** The costs of one person by month. */
function spread(costs: CaseCosts, path: string): Spread {
  refuseObjective(costs, path);
  const span = spanOf(costs, path);
  const { monthly, yearly, income = 0, oneOff } = costs;
  const yearAround = oneOff !== undefined;
  const { first, count } = span ?? { first: 1, count: MONTHS_IN_YEAR };
  const inIncome = at(path, "income");
  const byMonth = Array.isArray(income)
    ? oneByOne(income, inIncome)
    : evenly(notNegative(income as Numeric, inIncome), first, count);
  const running =
    monthly !== undefined
      ? oneByOne(monthly, at(path, "monthly"))
      : evenly(notNegative(yearly ?? 0, at(path, "yearly")), first, count);
  return {
    running: span === undefined ? NONE : running,
    oneOff: yearAround ? evenly(notNegative(oneOff, at(path, "oneOff")), 1, MONTHS_IN_YEAR) : NONE,
    income: byMonth,
    covers: NONE.map((_, i) => yearAround || (i + 1 >= first && i + 1 < first + count) || byMonth[i]?.n !== 0n),
  };
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

/** Whether the case holds costs of its own beside those of its household. */
function hasCosts({ monthly, yearly, months, firstMonth, income, oneOff, financing }: RefundCase): boolean {
  return [monthly, yearly, months, firstMonth, income, oneOff, financing].some((each) => each !== undefined);
}
