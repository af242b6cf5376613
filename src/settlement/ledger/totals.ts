import { type Fraction, minus, plus, total, ZERO } from "../../numbers/fraction.ts";
import type { LedgerTotals, YearFigures } from "./result.ts";

type Summed = "result" | "toTariff" | "borneByOperator" | "settledWithBuyers";

/** What was carried in from outside: to the first year, and where ledgers were merged, to those that began later. */
function openingOf(years: readonly YearFigures<Fraction>[]): Fraction {
  let [sum, before] = [ZERO, ZERO];
  for (const { carriedIn, carriedOut } of years) {
    sum = plus(sum, minus(carriedIn, before));
    before = carriedOut;
  }
  return sum;
}

/** The sums of years in order, and what they differ by from what came in: always 0. */
export function totalsOf(years: readonly YearFigures<Fraction>[]): LedgerTotals<Fraction> {
  const sum = (key: Summed) => total(years.map((year) => year[key]));
  const carriedIn = openingOf(years);
  const carriedOut = years.at(-1)?.carriedOut ?? ZERO;
  const [result, toTariff, borneByOperator, settledWithBuyers] = [
    sum("result"),
    sum("toTariff"),
    sum("borneByOperator"),
    sum("settledWithBuyers"),
  ];
  const gone = total([carriedOut, toTariff, borneByOperator, settledWithBuyers]);
  const difference = minus(plus(carriedIn, result), gone);
  return { carriedIn, result, carriedOut, toTariff, borneByOperator, settledWithBuyers, difference };
}
