import { wholeNumberBelow } from "../../numbers/rounding.ts";
import { BIT } from "./codes.ts";
import type { GivenLedgers, Years } from "./given.ts";
import type { Out } from "./out.ts";
import { MOST, type PlannedYear } from "./plan.ts";

const OPENING = BIT["opening-not-stated"];
const NOT_STATED = BIT["back-regulation-not-stated"];
const DIFFERS = BIT["back-regulation-differs"];
const MOST_CARRIED = BIT["most-carried"];
const DEFICIT_CARRIED = BIT["deficit-carried"];

/** So many offers are settled year by year: their places in the columns are still near when the next year comes. */
const OFFERS = 128;

/** 1 where an amount is no whole number of øre, or larger than the loop takes. */
const isOdd = (amount: number): number => Number(Math.floor(amount) !== amount) | Number(!(Math.abs(amount) <= MOST));

/** 1 unless the operator may carry so much: between 0 and what is available, and within the limit. */
function isRefused(carry: number, available: number, limit: number): number {
  const least = Math.max(Math.min(available, 0), 0 - limit);
  const most = Math.min(Math.max(available, 0), limit);
  return Number(!(carry >= least && carry <= most));
}

/** Whether a place of an optional column says something. */
const isStated = (column: Float64Array | undefined, stated: Uint8Array | undefined, at: number): boolean =>
  column !== undefined && (stated === undefined || stated[at] === 1);

/** Some offers that lie after one another, each with the years of one plan. */
interface Block {
  /** How many there are, and how many years each has. */
  readonly offers: number;
  readonly years: number;
  /** The place of the first offer, and that of its first year. */
  readonly first: number;
  readonly start: number;
  /** What is carried into the year that is settled. */
  readonly carried: Float64Array;
  /** 1 for each offer in which something is not of the loop's kind. */
  readonly odd: Uint8Array;
}

/** What was carried in to the first year of each offer. */
function open({ carriedIn, isCarriedInStated }: Years, { offers, first, carried, odd }: Block): void {
  odd.fill(0);
  carried.fill(0);
  if (carriedIn === undefined) return;
  for (let i = 0; i < offers; i++) {
    if (!isStated(carriedIn, isCarriedInStated, first + i)) continue;
    carried[i] = (carriedIn[first + i] as number) + 0;
    odd[i] = isOdd(carried[i] as number);
  }
}

/** The back-regulation in the tariff of a year: what is stated, else what the ledger put there. */
function takeBackRegulation(of: PlannedYear, at: number, years: Years, out: Out, block: Block): void {
  const { backRegulation, isBackRegulationStated } = years;
  const { backRegulationInTariff, toTariff, findings } = out;
  const { offers, years: stride, odd } = block;
  const isOwn = of.from >= 0;
  const before = at - of.from;
  let cell = block.start + at;
  for (let i = 0; i < offers; i++, cell += stride) {
    const own = isOwn ? 0 - (toTariff[cell - before] as number) : 0;
    let back = own;
    let bits = isOwn ? 0 : NOT_STATED;
    if (isStated(backRegulation, isBackRegulationStated, cell)) {
      back = ((backRegulation as Float64Array)[cell] as number) + 0;
      bits = isOwn && back !== own ? DIFFERS : 0;
      odd[i] = (odd[i] as number) | isOdd(back);
    }
    backRegulationInTariff[cell] = back;
    findings[cell] = bits;
  }
}

/** Results, what is available, and the limit; the limit of a deficit is another one only where the rules say so. */
function takeResults(of: PlannedYear, at: number, years: Years, out: Out, block: Block): void {
  const { revenue, costs, budget } = years;
  const { backRegulationInTariff, result, limit, carriedIn, available } = out;
  const { surplus, deficit, mostBudget, resultRounding, bandRounding } = of;
  const { offers, years: stride, carried, odd } = block;
  const { n, d } = surplus;
  const hasTwo = deficit.n !== n || deficit.d !== d;
  const isDown = bandRounding.mode === "towards-zero" || bandRounding.mode === "floor";
  const [unit, step] = [resultRounding.unit, bandRounding.unit];
  let cell = block.start + at;
  for (let i = 0; i < offers; i++, cell += stride) {
    const r = revenue[cell] as number;
    const c = costs[cell] as number;
    const b = (budget[cell] as number) + 0;
    const parts = r - Math.floor(r) + (c - Math.floor(c)) + (b - Math.floor(b));
    const exact = r - c - (backRegulationInTariff[cell] as number) + 0;
    const own = unit === 1 ? exact : wholeNumberBelow(exact, unit, resultRounding.mode) * unit + 0;
    const has = (carried[i] as number) + own;
    const isDeficit = hasTwo && has < 0;
    const raw = b * (isDeficit ? deficit.n : n);
    const by = isDeficit ? deficit.d : d;
    if (!(parts === 0 && r >= 0 && r <= MOST && c >= 0 && c <= MOST && b >= 0 && b <= mostBudget)) odd[i] = 1;
    if (!(has <= MOST && has >= 0 - MOST)) odd[i] = 1;
    limit[cell] = (isDown ? Math.floor(raw / by) : wholeNumberBelow(raw, by, bandRounding.mode)) * step;
    result[cell] = own;
    carriedIn[cell] = carried[i] as number;
    available[cell] = has;
  }
}

/** What is carried of it, as stated or the most there may be, and what goes into which tariff. */
function takeCarried(of: PlannedYear, at: number, { carry, isCarryStated }: Years, out: Out, block: Block): void {
  const { limit, available, carriedOut, toTariff, findings, year, tariffYear } = out;
  const { offers, years: stride, carried, odd } = block;
  const { ofSurplus, year: own, tariffYear: later } = of;
  const ofDeficit = of.ofDeficit - ofSurplus;
  let cell = block.start + at;
  for (let i = 0; i < offers; i++, cell += stride) {
    const has = available[cell] as number;
    const most = limit[cell] as number;
    let goesOn = Math.min(Math.max(has, 0 - most), most);
    let bits = Number(has !== 0) * MOST_CARRIED;
    if (isStated(carry, isCarryStated, cell)) {
      goesOn = ((carry as Float64Array)[cell] as number) + 0;
      odd[i] = (odd[i] as number) | isOdd(goesOn) | isRefused(goesOn, has, most);
      bits = 0;
    }
    findings[cell] =
      (findings[cell] as number) |
      bits |
      (ofSurplus + Number(has < 0) * ofDeficit) |
      (Number(goesOn < 0) * DEFICIT_CARRIED);
    carried[i] = goesOn;
    carriedOut[cell] = goesOn;
    toTariff[cell] = has - goesOn;
    year[cell] = own;
    tariffYear[cell] = later;
  }
}

/** That nobody says what was carried in to the first year. */
function noteOpening(
  { carriedIn, isCarriedInStated }: Years,
  { findings }: Out,
  { offers, first, start, years }: Block,
) {
  for (let i = 0, cell = start; i < offers; i++, cell += years) {
    if (!isStated(carriedIn, isCarriedInStated, first + i)) findings[cell] = (findings[cell] as number) | OPENING;
  }
}

/**
 * Settles the offers of a run, which all have the years of one plan, by whole numbers of øre that are floats: the settlement ledger's
 * arithmetic to the øre. Gives those in which something is not of the loop's kind and that are left to their full ledger; what was
 * written of them is of no use. A zero that is added makes of -0 the 0 that it is.
 */
export function settleRun(
  plan: readonly PlannedYear[],
  { years, starts, isLeft }: GivenLedgers,
  out: Out,
  [first, last]: readonly [number, number],
): number[] {
  const left: number[] = [];
  const [carried, odd] = [new Float64Array(OFFERS), new Uint8Array(OFFERS)];
  for (let next = first; next < last; next += OFFERS) {
    const offers = Math.min(OFFERS, last - next);
    const block: Block = { offers, years: plan.length, first: next, start: starts[next] as number, carried, odd };
    open(years, block);
    for (let at = 0; at < plan.length; at++) {
      const of = plan[at] as PlannedYear;
      takeBackRegulation(of, at, years, out, block);
      takeResults(of, at, years, out, block);
      takeCarried(of, at, years, out, block);
    }
    noteOpening(years, out, block);
    for (let i = 0; i < offers; i++) if (odd[i] === 1 || isLeft?.[next + i] === 1) left.push(next + i);
  }
  return left;
}
