import type { Decimal } from "decimal.js";
import { agreementInForce, type LedgerToDraw } from "rammetakst";
import { settleDraws } from "../../../src/scenarios/ledgerDraws/loop.ts";
import { loopPlanOf } from "../../../src/scenarios/ledgerDraws/loopPlan.ts";
import { planOf } from "../../../src/scenarios/ledgerDraws/plan.ts";
import { readLedgerToDraw } from "../../../src/scenarios/ledgerDraws/read.ts";
import { Xoshiro128 } from "../../../src/scenarios/random/xoshiro128.ts";
import { Decimal34 } from "../decimalJs.ts";
import { race } from "../harness.ts";
import { atLeast, atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const SEED = 1;
const YEARS = [2023, 2024, 2025, 2026];
const DAYS = { least: 7_900, most: 8_760 };
const COSTS = { least: 11_400_000, most: 12_600_000 };
const [TARIFF, BUDGETED, BUDGET, BAND] = [1426.94, 8409.6, 12_000_000, 0.05];

/** Four years of an offer whose days and costs are drawn by bells. */
export const INPUT: LedgerToDraw = {
  carriedIn: 0,
  years: YEARS.map((year) => ({
    year,
    tariff: TARIFF,
    budgetedDays: BUDGETED,
    budget: BUDGET,
    occupiedDays: { kind: "bell", ...DAYS },
    costs: { kind: "bell", ...COSTS },
  })),
};

/** The sum of four numbers from 0 to 1, stretched from the least to the most. */
function bell({ least, most }: typeof DAYS, from: Xoshiro128): number {
  const sum = from.next() + from.next() + from.next() + from.next();
  return least + (sum / 2 ** 34) * (most - least);
}

const oere = (kroner: number): number => Math.round(kroner * 100) / 100;

/** The same loop in kroner that are floats: what is drawn is rounded to days and øre, and so is everything that is computed. */
function floatLoop(draws: number) {
  const from = Xoshiro128.seeded(SEED);
  const column = () => YEARS.map(() => new Float64Array(draws));
  const kept = { result: column(), carriedOut: column(), toTariff: column(), tariff: column() };
  const entering = new Float64Array(YEARS.length + 2);
  const limit = Math.floor(BUDGET * BAND * 100) / 100;
  let beyond = 0;
  for (let draw = 0; draw < draws; draw++) {
    let carried = 0;
    let isBeyond = 0;
    entering.fill(0);
    for (let year = 0; year < YEARS.length; year++) {
      const days = Math.round(bell(DAYS, from));
      const costs = oere(bell(COSTS, from));
      const backRegulation = -(entering[year] as number);
      const tariff = TARIFF + oere(backRegulation / BUDGETED);
      const result = oere(days * tariff - costs - backRegulation);
      const available = carried + result;
      carried = Math.min(limit, Math.max(-limit, available));
      const toTariff = available - carried;
      if (toTariff !== 0) isBeyond = 1;
      entering[year + 2] = toTariff;
      (kept.result[year] as Float64Array)[draw] = result;
      (kept.carriedOut[year] as Float64Array)[draw] = carried;
      (kept.toTariff[year] as Float64Array)[draw] = toTariff;
      (kept.tariff[year] as Float64Array)[draw] = tariff;
    }
    beyond += isBeyond;
  }
  return { kept, beyond };
}

/** The bell and its rounding in decimals. */
function decimalBell({ least, most }: typeof DAYS, decimals: number, from: Xoshiro128): Decimal {
  const sum = new Decimal34(from.next()).plus(from.next()).plus(from.next()).plus(from.next());
  return sum
    .dividedBy(2 ** 34)
    .times(most - least)
    .plus(least)
    .toDecimalPlaces(decimals);
}

/** The same loop in decimals; each draw's last balance is kept, since a column of decimals would be another matter. */
function decimalLoop(draws: number): Decimal[] {
  const from = Xoshiro128.seeded(SEED);
  const limit = new Decimal34(BUDGET).times(BAND).toDecimalPlaces(2, Decimal34.ROUND_DOWN);
  const kept: Decimal[] = [];
  for (let draw = 0; draw < draws; draw++) {
    let carried: Decimal = new Decimal34(0);
    const entering = YEARS.map((): Decimal => new Decimal34(0));
    for (let year = 0; year < YEARS.length; year++) {
      const days = decimalBell(DAYS, 0, from);
      const costs = decimalBell(COSTS, 2, from);
      const backRegulation = (entering[year] as Decimal).negated();
      const tariff = backRegulation.dividedBy(BUDGETED).toDecimalPlaces(2).plus(TARIFF);
      const result = days.times(tariff).minus(costs).minus(backRegulation).toDecimalPlaces(2);
      const available = carried.plus(result);
      carried = Decimal34.min(limit, Decimal34.max(limit.negated(), available));
      entering[year + 2] = available.minus(carried);
    }
    kept.push(carried);
  }
  return kept;
}

const OURS = "rammetakst";
const FLOATS = "float64, the same generator";
const DECIMALS = "decimal.js, the same generator";

/** Drawn years of a ledger beside the same loop in floats. */
export async function drawsWorkload({ rows, few, rounds }: Size): Promise<Outcome> {
  const draws = Math.floor(rows / YEARS.length);
  const fewDraws = Math.ceil(few / 4 / YEARS.length);
  const plan = loopPlanOf(planOf(readLedgerToDraw(INPUT), agreementInForce("syddanmark", "2026-12-31")));
  const raced = await race(
    [
      { name: OURS, rows: draws * YEARS.length, run: () => settleDraws(plan, draws, SEED) },
      { name: FLOATS, rows: draws * YEARS.length, run: () => floatLoop(draws) },
      { name: DECIMALS, rows: fewDraws * YEARS.length, run: () => decimalLoop(fewDraws) },
    ],
    rounds,
  );
  const ratio = raced.ratio(OURS, FLOATS);
  return {
    title: "Years of a settlement ledger, drawn and settled",
    one: "year",
    times: timesOf(raced, OURS, { [OURS]: "each draw as the ledger settles it, to the øre" }),
    goals: [
      atMost("ledger draws", "of the same loop in float64", ratio, 1.1),
      atLeast("ledger draws", "× faster than the same loop in decimal.js", raced.ratio(DECIMALS, OURS), 400),
    ],
    notes: [
      "Floats and decimals draw eight numbers for each year, one at a time, and their bell is of fractions, then rounded; ours takes six.",
    ],
  };
}
