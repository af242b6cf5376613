import { type Agreement, backRegulationPerDay, type LedgerToDraw, settlementLedger } from "rammetakst";
import { expect } from "vitest";
import { type Fraction, fraction, negated, ONE, plus, total } from "../../../../src/numbers/fraction.ts";
import { BLOCK, Blocks, type DrawnUse } from "../../../../src/scenarios/ledgerDraws/blocks.ts";
import { checkBounds } from "../../../../src/scenarios/ledgerDraws/bounds.ts";
import { settleDraws } from "../../../../src/scenarios/ledgerDraws/loop.ts";
import { type LoopPlan, loopPlanOf } from "../../../../src/scenarios/ledgerDraws/loopPlan.ts";
import { type Plan, planOf } from "../../../../src/scenarios/ledgerDraws/plan.ts";
import { readLedgerToDraw } from "../../../../src/scenarios/ledgerDraws/read.ts";

const kr = (oere: number): Fraction => fraction(BigInt(oere), 100n);
const oere = ({ n, d }: Fraction): number => {
  expect((n * 100n) % d).toBe(0n);
  return Number((n * 100n) / d);
};

/** The figures of the library's own ledger of one draw, each year's tariff by its own rule from the years before. */
function slowly(plan: Plan, budgets: readonly Fraction[], uses: readonly DrawnUse[], agreement: Agreement) {
  type Year = Parameters<typeof settlementLedger>[0][number];
  const years: Year[] = [];
  const tariffs: number[] = [];
  for (const [i, of] of plan.years.entries()) {
    const before = years.length === 0 ? [] : settlementLedger.exact(years, agreement).years;
    const own = negated(total(before.filter(({ tariffYear }) => tariffYear === of.year).map((each) => each.toTariff)));
    const backRegulation = of.stated === undefined ? own : kr(of.stated);
    const given = { toTariff: negated(backRegulation), places: of.budgetedDays, occupancy: ONE, days: ONE };
    const tariff = plus(kr(of.tariff), backRegulationPerDay.exact(given, of.set).backRegulation);
    const { days, costs } = uses[i] ?? { days: 0, costs: 0 };
    years.push({
      year: of.year,
      items: [{ occupiedDays: days, tariff }],
      costs: kr(costs + days * of.costsPerDay),
      budget: budgets[i] ?? kr(0),
      ...(i === 0 && { carriedIn: kr(plan.carriedIn) }),
      ...(of.stated !== undefined && { backRegulationInTariff: kr(of.stated) }),
    });
    tariffs.push(oere(tariff));
  }
  const { years: settled } = settlementLedger.exact(years, agreement);
  return settled.map(({ result, carriedOut, toTariff }, i) =>
    [oere(result), oere(carriedOut), oere(toTariff), tariffs[i] ?? 0].map((each) => each + 0),
  );
}

/** What is drawn of each year, for each draw of whole blocks. */
function usesOf(plan: LoopPlan, draws: number, seed: number): DrawnUse[][] {
  const uses: DrawnUse[][] = [];
  const blocks = new Blocks(seed, 0);
  for (let block = 0; block < draws / BLOCK; block++) {
    const ofBlock: DrawnUse[][] = Array.from({ length: BLOCK }, () => []);
    blocks.next(plan, ({ days, costs }) => {
      for (const [i, each] of ofBlock.entries()) each.push({ days: days[i] ?? -1, costs: costs[i] ?? -1 });
    });
    uses.push(...ofBlock);
  }
  return uses;
}

/** Compares every draw of a case with the library's own ledger; gives how many went beyond a limit, and carried a deficit. */
export function compared(input: LedgerToDraw, agreement: Agreement, draws: number, seed: number) {
  const read = readLedgerToDraw(input);
  const plan = planOf(read, agreement);
  checkBounds(plan);
  const loopPlan = loopPlanOf(plan);
  const { years, beyond: counted } = settleDraws(loopPlan, draws, seed);
  const uses = usesOf(loopPlan, draws, seed);
  const budgets = read.years.map(({ budget }) => budget);
  let [beyond, deficits] = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const fast = years.map(({ result, carriedOut, toTariff, tariff }) =>
      [result, carriedOut, toTariff, tariff].map((column) => (column[draw] ?? Number.NaN) + 0),
    );
    expect(fast).toEqual(slowly(plan, budgets, uses[draw] ?? [], agreement));
    beyond += fast.some(([, , toTariff]) => toTariff !== 0) ? 1 : 0;
    deficits += fast.some(([, carried = 0]) => carried < 0) ? 1 : 0;
  }
  expect(counted.any).toBe(beyond);
  return { beyond, deficits };
}
