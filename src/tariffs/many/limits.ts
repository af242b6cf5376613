import { type Fraction, fraction, times } from "../../numbers/fraction.ts";
import { NO_SHARE_FROM } from "../../numbers/shareBound.ts";
import type { ReadOptions } from "./read.ts";

/** Amounts up to this add up to whole floats, as many as there are kinds. */
export const MOST: number = 2 ** 49;

/** How many whole units are at most a number, or below it; at most {@link MOST}. */
function within(most: Fraction, unit: Fraction, isBelow = false): number {
  const [n, d] = [most.n * unit.d, most.d * unit.n];
  const count = Number(isBelow ? (n - 1n) / d : n / d);
  return Math.min(count, MOST);
}

const LEAP_YEAR = fraction(366n);
const ONE = fraction(1n);

/** The largest counts that loops take, of each column's own unit; what lies above is for the calculation of a single tariff. */
export interface Limits {
  /** Of a rate of overhead, which is at most 1. */
  readonly overheadRate: number;
  /** Of an occupancy, which is below 10, and of one that is not above 1. */
  readonly occupancy: number;
  readonly fullOccupancy: number;
  /** Of days in a leap year, and in the year itself. */
  readonly days: number;
  readonly daysOfYear: number;
}

export function limitsOf({ units }: ReadOptions, calendarDays: Fraction): Limits {
  return {
    overheadRate: within(ONE, units.overheadRate),
    occupancy: within(NO_SHARE_FROM, units.occupancy, true),
    fullOccupancy: within(ONE, units.occupancy),
    days: within(LEAP_YEAR, units.days),
    daysOfYear: within(calendarDays, units.days),
  };
}

/** A fraction as the nearest float, within a few units of its last place. */
export const floatOf = ({ n, d }: Fraction): number => ratio(n, d);

/** Numbers too long for floats are shortened alike. */
function ratio(n: bigint, d: bigint): number {
  const digits = Math.max(n.toString(2).length, d.toString(2).length) - 1000;
  return digits <= 0 ? Number(n) / Number(d) : Number(n >> BigInt(digits)) / Number(d >> BigInt(digits));
}

/** The product of units. */
export const product = (...units: readonly Fraction[]): Fraction => units.reduce(times, ONE);
