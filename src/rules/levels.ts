import { fail } from "../errors.ts";
import type { Numeric } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";

/** An amount stated in the prices of a year. `exact` is there on amounts that the library made. */
export interface Levelled {
  readonly amount: Numeric;
  readonly priceLevel: number;
  readonly exact?: Fraction;
}

/** The factor that lifts an amount from one year's price level to another's. */
export interface IndexFactor {
  readonly factor: Numeric;
  readonly from: number;
  readonly to: number;
  readonly exact?: Fraction;
}

/** The price levels of one call: which years the rule's `then`, `now` and so on stand for. */
export type Levels = Map<string, number>;

export const isLevelled = (value: unknown): value is Levelled =>
  typeof value === "object" && value !== null && "priceLevel" in value && "amount" in value;

export const isIndexFactor = (value: unknown): value is IndexFactor =>
  typeof value === "object" && value !== null && "factor" in value && "from" in value && "to" in value;

const LEVEL = /@([a-z]+|\d{4})/g;

/** The level names in a unit, in order: `kr@now/kr@then` has `now`, `then`. */
function levelsIn(unit: string): string[] {
  return Array.from(unit.matchAll(LEVEL), ([, name = ""]) => name);
}

/** Binds the level of an amount; a level that is bound to another year already is refused. */
export function bindAmount(given: Levelled, unit: string, levels: Levels, path: string): void {
  const names = levelsIn(unit);
  const [name] = names;
  if (name === undefined || names.length > 1) refuse(path, `${unit}, ${given.priceLevel}`, name === undefined);
  bind(name, given.priceLevel, levels, path);
}

/** Binds the two levels of an index. */
export function bindIndex(given: IndexFactor, unit: string, levels: Levels, path: string): void {
  const [to, from, ...more] = levelsIn(unit);
  if (to === undefined || from === undefined || more.length > 0)
    refuse(path, `${unit}, ${given.from} → ${given.to}`, true);
  bind(from, given.from, levels, path);
  bind(to, given.to, levels, path);
}

function bind(name: string, year: number, levels: Levels, path: string): void {
  const before = /^\d/.test(name) ? Number(name) : levels.get(name);
  if (before === undefined) levels.set(name, year);
  else if (before !== year) differs(path, year, before);
}

function differs(path: string, found: number, wanted: number): never {
  return fail({
    kind: "price-level",
    path,
    foundAs: { da: `${found}-niveau`, en: `the ${found} level` },
    allowed: {
      da: `${wanted}-niveau, som resten af beregningen`,
      en: `the ${wanted} level, as the rest of the calculation`,
    },
    remedy: {
      da: `fremskriv beløbet fra ${found} til ${wanted} med index(…) først, og kun én gang`,
      en: `index the amount from ${found} to ${wanted} with index(…) first, and only once`,
    },
  });
}

function refuse(path: string, found: string, nominal: boolean): never {
  return fail({
    kind: "price-level",
    path,
    foundAs: { da: found, en: found },
    allowed: nominal
      ? { da: "et nominelt tal uden prisniveau", en: "a nominal number without a price level" }
      : { da: "et beløb i ét prisniveau", en: "an amount of one price level" },
    remedy: { da: "giv tallet alene (.amount eller .exact)", en: "give the number alone (.amount or .exact)" },
  });
}
