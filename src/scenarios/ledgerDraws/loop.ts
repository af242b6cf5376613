import { wholeNumberBelow } from "../../numbers/rounding.ts";
import { BLOCK, Blocks, type BlockUses } from "./blocks.ts";
import type { LoopPlan, LoopYear } from "./loopPlan.ts";

/** What is kept of a year: an amount for each draw, in whole øre. */
export interface YearColumns {
  readonly result: Float64Array;
  readonly carriedOut: Float64Array;
  readonly toTariff: Float64Array;
  /** Kr. a day in øre, with back-regulation. */
  readonly tariff: Float64Array;
}

/** The amounts of a year, by the columns that hold them. */
export const AMOUNTS = ["result", "carriedOut", "toTariff", "tariff"] as const satisfies readonly (keyof YearColumns)[];

/** How many draws went beyond the limit of a surplus and of a deficit in each year, and beyond one in any year. */
export interface Beyond {
  readonly surplus: number[];
  readonly deficit: number[];
  any: number;
}

/** What is kept of draws. It can be handed to another thread. */
export interface DrawnColumns {
  readonly years: readonly YearColumns[];
  readonly beyond: Beyond;
}

/** Columns for so many draws. */
function columnsOf(draws: number, years: number): YearColumns[] {
  const column = () => new Float64Array(draws);
  const ofYear = () => ({ result: column(), carriedOut: column(), toTariff: column(), tariff: column() });
  return Array.from({ length: years }, ofYear);
}

/** What back-regulation comes to per day, rounded as the tariff is; most often there is none. */
function perDayOf(backRegulation: number, { per, divisor, tariffUnit, tariffMode }: LoopYear): number {
  return backRegulation === 0 ? 0 : wholeNumberBelow(backRegulation * per, divisor, tariffMode) * tariffUnit;
}

/** What the draws of a block have come to so far. */
interface Standing {
  readonly carried: Float64Array;
  /** For each year, what the results of earlier ones put into its tariff, surpluses above 0. */
  readonly entering: readonly Float64Array[];
  /** 1 where a year so far went beyond a limit. */
  readonly isBeyond: Uint8Array;
}

/** A block's part of a year's columns. */
const partOf = ({ result, carriedOut, toTariff, tariff }: YearColumns, from: number, to: number): YearColumns => ({
  result: result.subarray(from, to),
  carriedOut: carriedOut.subarray(from, to),
  toTariff: toTariff.subarray(from, to),
  tariff: tariff.subarray(from, to),
});

/** The tariffs with back-regulation per day, and the back-regulation itself in place of what enters the tariff. */
function fillTariffs(of: LoopYear, tariff: Float64Array, entering: Float64Array): void {
  const { stated } = of;
  if (stated !== undefined) {
    tariff.fill(of.tariff + perDayOf(stated, of));
    entering.fill(stated);
    return;
  }
  for (let i = 0; i < tariff.length; i++) {
    const backRegulation = -(entering[i] as number);
    entering[i] = backRegulation;
    tariff[i] = of.tariff + perDayOf(backRegulation, of);
  }
}

/** The results: the days at the tariff, less costs and the back-regulation that is for earlier years. */
function fillResults(
  { costsPerDay, resultUnit, resultMode }: LoopYear,
  { days, costs }: BlockUses,
  { result, tariff }: YearColumns,
  backRegulation: Float64Array,
): void {
  for (let i = 0; i < result.length; i++) {
    const each = (tariff[i] as number) - costsPerDay;
    result[i] = (days[i] as number) * each - (costs[i] as number) - (backRegulation[i] as number);
  }
  if (resultUnit === 1) return;
  for (let i = 0; i < result.length; i++) {
    result[i] = wholeNumberBelow(result[i] as number, resultUnit, resultMode) * resultUnit;
  }
}

/** What is carried within the limits and what is not, and how often each limit was passed. */
function carryOn(
  { surplusLimit, deficitLimit }: LoopYear,
  { result, carriedOut, toTariff }: YearColumns,
  { carried, isBeyond }: Standing,
): readonly [surplus: number, deficit: number] {
  let surplus = 0;
  let deficit = 0;
  for (let i = 0; i < result.length; i++) {
    const available = (carried[i] as number) + (result[i] as number);
    const kept = Math.max(deficitLimit, Math.min(surplusLimit, available));
    const rest = available - kept;
    const isAbove = Number(rest > 0);
    const isBelow = Number(rest < 0);
    surplus += isAbove;
    deficit += isBelow;
    isBeyond[i] = (isBeyond[i] as number) | isAbove | isBelow;
    carried[i] = kept;
    carriedOut[i] = kept;
    toTariff[i] = rest;
  }
  return [surplus, deficit];
}

function addTo(into: Float64Array | undefined, amounts: Float64Array): void {
  if (into === undefined) return;
  for (let i = 0; i < amounts.length; i++) into[i] = (into[i] as number) + (amounts[i] as number);
}

/**
 * Settles draws year by year into columns, those of block `first` before all others, by whole numbers of øre that are floats:
 * {@link checkBounds} has seen that all are exact. It is the settlement ledger's arithmetic to the øre: the tariff with its
 * back-regulation per day, the result, what is carried within the limit, and the rest into the tariff of a later year.
 */
function settleInto(columns: readonly YearColumns[], plan: LoopPlan, seed: number, first: number): Beyond {
  const draws = columns[0]?.result.length ?? 0;
  const blocks = new Blocks(seed, first);
  const standing: Standing = {
    carried: new Float64Array(BLOCK),
    entering: plan.years.map(() => new Float64Array(BLOCK)),
    isBeyond: new Uint8Array(BLOCK),
  };
  const beyond: Beyond = { surplus: plan.years.map(() => 0), deficit: plan.years.map(() => 0), any: 0 };
  for (let from = 0; from < draws; from += BLOCK) {
    const to = Math.min(from + BLOCK, draws);
    standing.carried.fill(plan.carriedIn);
    for (const each of standing.entering) each.fill(0);
    standing.isBeyond.fill(0);
    blocks.next(plan, (uses, at) => {
      const of = plan.years[at] as LoopYear;
      const part = partOf(columns[at] as YearColumns, from, to);
      const entering = standing.entering[at] as Float64Array;
      fillTariffs(of, part.tariff, entering);
      fillResults(of, uses, part, entering);
      const [surplus, deficit] = carryOn(of, part, standing);
      addTo(standing.entering[of.enters], part.toTariff);
      beyond.surplus[at] = (beyond.surplus[at] as number) + surplus;
      beyond.deficit[at] = (beyond.deficit[at] as number) + deficit;
    });
    for (let i = 0; i < to - from; i++) beyond.any += standing.isBeyond[i] as number;
  }
  return beyond;
}

/** Settles so many draws, from the first of block `first` on, which is counted from 0. */
export function settleDraws(plan: LoopPlan, draws: number, seed: number, first = 0): DrawnColumns {
  const years = columnsOf(draws, plan.years.length);
  return { years, beyond: settleInto(years, plan, seed, first) };
}
