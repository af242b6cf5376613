import { wholeNumberBelow } from "../../numbers/rounding.ts";
import { drawn, type WholeDraw } from "../random/wholeDraw.ts";
import { Xoshiro128 } from "../random/xoshiro128.ts";
import type { Plan, PlannedYear } from "./plan.ts";

/** What is kept of a year: an amount for each draw, in whole øre. */
export interface YearColumns {
  readonly result: Float64Array;
  readonly carriedOut: Float64Array;
  readonly toTariff: Float64Array;
  /** Kr. a day in øre, with back-regulation. */
  readonly tariff: Float64Array;
  /** How many draws went beyond the limit of a surplus, and of a deficit. */
  surplusBeyond: number;
  deficitBeyond: number;
}

/** What is kept of all draws. */
export interface DrawnColumns {
  readonly years: readonly YearColumns[];
  /** How many draws went beyond a limit in a year or more. */
  readonly anyBeyond: number;
}

/** What is drawn of a year: whole days, and costs in whole øre without those that follow the days. */
export interface DrawnUse {
  readonly days: number;
  readonly costs: number;
}

/** A year for the loop, whose every number is a float that holds a whole one. */
interface LoopYear {
  readonly tariff: number;
  readonly occupiedDays: WholeDraw;
  readonly costs: WholeDraw;
  readonly costsPerDay: number;
  readonly surplusLimit: number;
  /** Below 0. */
  readonly deficitLimit: number;
  readonly enters: number;
  readonly isStated: boolean;
  readonly stated: number;
  readonly columns: YearColumns;
  /** Back-regulation per day is the amount × `per` / `divisor`, rounded, × the unit of the rounding. */
  readonly per: number;
  readonly divisor: number;
  readonly tariffRounding: PlannedYear["tariffRounding"];
  readonly resultRounding: PlannedYear["resultRounding"];
}

function columnsOf(draws: number): YearColumns {
  const column = () => new Float64Array(draws);
  return {
    ...{ result: column(), carriedOut: column(), toTariff: column(), tariff: column() },
    surplusBeyond: 0,
    deficitBeyond: 0,
  };
}

function loopYear(of: PlannedYear, draws: number): LoopYear {
  const { n, d } = of.budgetedDays;
  return {
    tariff: of.tariff,
    occupiedDays: of.occupiedDays,
    costs: of.costs,
    costsPerDay: of.costsPerDay,
    surplusLimit: of.surplusLimit,
    deficitLimit: -of.deficitLimit,
    enters: of.enters,
    isStated: of.stated !== undefined,
    stated: of.stated ?? 0,
    columns: columnsOf(draws),
    per: Number(d),
    divisor: Number(n) * of.tariffRounding.unit,
    tariffRounding: of.tariffRounding,
    resultRounding: of.resultRounding,
  };
}

/** What back-regulation comes to per day, rounded as the tariff is; most often there is none. */
function perDayOf(backRegulation: number, { per, divisor, tariffRounding: { unit, mode } }: LoopYear): number {
  return backRegulation === 0 ? 0 : wholeNumberBelow(backRegulation * per, divisor, mode) * unit;
}

/** Draws the years one after the other: the same seed gives the same uses, whatever the tariffs, budgets and rules. */
export function* drawnUses({ years }: Plan, seed: number): Generator<readonly DrawnUse[], never> {
  const from = Xoshiro128.seeded(seed);
  while (true) {
    yield years.map(({ occupiedDays, costs }) => {
      const days = drawn(occupiedDays, from);
      return { days, costs: drawn(costs, from) };
    });
  }
}

/**
 * Settles every draw, year by year, by whole numbers of øre that are floats: {@link checkBounds} has seen that all are exact.
 * It is the settlement ledger's arithmetic to the øre: the tariff with its back-regulation per day, the result, what is
 * carried within the limit, and the rest into the tariff of a later year.
 */
export function settleDraws(plan: Plan, draws: number, seed: number): DrawnColumns {
  const from = Xoshiro128.seeded(seed);
  const years = plan.years.map((of) => loopYear(of, draws));
  const entering = new Float64Array(Math.max(...years.map(({ enters }) => enters)) + 1);
  let anyBeyond = 0;
  for (let draw = 0; draw < draws; draw++) {
    entering.fill(0);
    let carried = plan.carriedIn;
    let isBeyond = 0;
    for (let at = 0; at < years.length; at++) {
      const of = years[at] as LoopYear;
      const { columns, resultRounding } = of;
      const days = drawn(of.occupiedDays, from);
      const costs = drawn(of.costs, from) + days * of.costsPerDay;
      const backRegulation = of.isStated ? of.stated : -(entering[at] as number);
      const tariff = of.tariff + perDayOf(backRegulation, of);
      const exact = days * tariff - costs - backRegulation;
      const { unit } = resultRounding;
      const result = unit === 1 ? exact : wholeNumberBelow(exact, unit, resultRounding.mode) * unit;
      const available = carried + result;
      carried = available;
      if (available > of.surplusLimit) {
        carried = of.surplusLimit;
        columns.surplusBeyond++;
        isBeyond = 1;
      } else if (available < of.deficitLimit) {
        carried = of.deficitLimit;
        columns.deficitBeyond++;
        isBeyond = 1;
      }
      const toTariff = available - carried;
      entering[of.enters] = (entering[of.enters] as number) + toTariff;
      columns.result[draw] = result;
      columns.carriedOut[draw] = carried;
      columns.toTariff[draw] = toTariff;
      columns.tariff[draw] = tariff;
    }
    anyBeyond += isBeyond;
  }
  return { years: years.map(({ columns }) => columns), anyBeyond };
}
