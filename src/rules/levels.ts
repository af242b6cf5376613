import { wholeYear } from "../dates.ts";
import { DIGITS } from "../decimal.ts";
import { fail } from "../errors.ts";
import { NUMBER } from "../failureWords.ts";
import { exact, isFraction, type NumberKind, type Numeric } from "../numbers/exact.ts";
import { copied, type Fraction } from "../numbers/fraction.ts";
import { resultNumber } from "../numbers/resultNumber.ts";
import { isDecimal, storedDecimal } from "../numbers/storedDecimal.ts";
import type { Text } from "../words.ts";
import * as say from "./words.ts";

/** An amount stated in the prices of a year. `exact` is there on amounts that the library made. */
export interface Levelled {
  /** Kr. of any sign, at most 10^15 and 12 decimals; per unit where it is a tariff. */
  readonly amount: Numeric;
  /** The year whose prices it is in, 1970 to 2100. */
  readonly priceLevel: number;
  /** The unrounded amount, which counts before `amount`; leave it out of amounts of your own. */
  readonly exact?: Fraction;
}

/** The factor that lifts an amount from one year's price level to another's. */
export interface IndexFactor {
  /** 1 + the rates on the way: 1.0551. */
  readonly factor: Numeric;
  /** The year of the price level it leads from, 1970 to 2100. */
  readonly from: number;
  /** The year of the price level it leads to. */
  readonly to: number;
  /** The unrounded factor, which counts before `factor`; leave it out of factors of your own. */
  readonly exact?: Fraction;
}

/** The price levels of one call: which years the rule's `then`, `now` and so on stand for. */
export type Levels = Map<string, number>;

export const isLevelled = (value: unknown): value is Levelled =>
  typeof value === "object" && value !== null && "priceLevel" in value && "amount" in value;

export const isIndexFactor = (value: unknown): value is IndexFactor =>
  typeof value === "object" && value !== null && "factor" in value && "from" in value && "to" in value;

const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/** A price level: a year from 1970 to 2100, as a whole number or as text of four digits. `path` names its place for the error. */
export function priceLevel(given: unknown, path: string): number {
  const value = wholeYear(given);
  if (typeof value === "number" && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return value;
  return fail({
    kind: value === undefined ? "missing" : "malformed",
    path,
    found: value,
    ...say.priceLevel(FIRST_YEAR, LAST_YEAR),
  });
}

/** What a given number may have at most; an amount that was indexed has more, and is read again with all it has. */
const GIVEN_DECIMALS = 12;

/**
 * An amount or factor of a result, also after JSON, where it has more decimals than a given number, and fewer digits than
 * it would have been rounded to: one that may be rounded is no longer exact.
 */
function ofResult(number: Numeric, path: string): Fraction | undefined {
  const value = isDecimal(number) ? number : storedDecimal(number);
  if (value === undefined || value.decimalPlaces() <= GIVEN_DECIMALS || value.precision() >= DIGITS) return undefined;
  return resultNumber(value, path);
}

/** The exact value given with a number if there is one, else the number's own; `path` names the number for the error. */
export function exactOf(number: Numeric, given: unknown, path: string, kind: NumberKind): Fraction {
  if (given === undefined) return ofResult(number, path) ?? exact(number, path, kind);
  if (isFraction(given)) return copied(given);
  return fail({ kind: "malformed", path: path.replace(/[^.]*$/, "exact"), found: given, ...say.EXACT });
}

const LEVEL = /@(?:[a-z]+|\d{4})/g;

/** The level names in a unit, in order: `kr@now/kr@then` has `now`, `then`. */
function levelsIn(unit: string): string[] {
  return (unit.match(LEVEL) ?? []).map((level) => level.slice(1));
}

/** Binds the level of an amount; a level that is bound to another year already is refused. */
export function bindAmount(given: Levelled, unit: string, levels: Levels, path: string): void {
  const year = priceLevel(given.priceLevel, `${path}.priceLevel`);
  const [name, ...more] = levelsIn(unit);
  if (name === undefined || more.length > 0) refuse(path, unit, say.levelOf(year));
  bind(name, year, levels, path, say.indexFirst);
}

/** Binds the two levels of an index. */
export function bindIndex(given: IndexFactor, unit: string, levels: Levels, path: string): void {
  const [start, end] = [priceLevel(given.from, `${path}.from`), priceLevel(given.to, `${path}.to`)];
  const [to, from, ...more] = levelsIn(unit);
  if (to === undefined || from === undefined || more.length > 0) refuse(path, unit, say.indexBetween(start, end));
  bind(from, start, levels, `${path}.from`, useOtherFactor);
  bind(to, end, levels, `${path}.to`, useOtherFactor);
}

type Remedy = (found: number, wanted: number) => Text;

const useOtherFactor: Remedy = (_, wanted) => say.useOtherFactor(wanted);

function bind(name: string, year: number, levels: Levels, path: string, remedy: Remedy): void {
  const before = /^\d/.test(name) ? Number(name) : levels.get(name);
  if (before === undefined) levels.set(name, year);
  else if (before !== year) refuseDifferentLevel(path, year, before, remedy(year, before));
}

function refuseDifferentLevel(path: string, found: number, wanted: number, remedy: Text): never {
  return fail({ kind: "price-level", path, foundAs: say.levelOf(found), allowed: say.sameLevel(wanted), remedy });
}

function refuse(path: string, unit: string, foundAs: Text): never {
  const takes = say.TAKES[levelsIn(unit).length] ?? NUMBER;
  return fail({ kind: "price-level", path, foundAs, ...say.takes(takes, unit) });
}
