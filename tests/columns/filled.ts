import { ResultDecimal } from "../../src/decimal.ts";
import { RESULTS, SHAPES } from "../../src/generated/shapes.ts";
import { kindOf } from "../../src/stored/shapes.ts";

/**
 * What stands in a result by its place instead of a number or text of its own. A place is written `years.*.closed`, with a
 * star for each item of a list; its values are taken in turn, and `undefined` leaves the field out.
 */
export type Changes = Readonly<Record<string, readonly unknown[]>>;

/** Numbers begin here, so that each is a year of four digits and no municipality's code. */
const BEFORE_FIRST = 1000;
/** Items of a list: enough to tell one from the next, and a sum from either. */
const ITEMS = 2;

const DAY = 86_400_000;
const dateOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** Choices between kinds, save those inside a list or a record. */
function choicesOf(shape: string): string[] {
  return shape.match(/(?:\[[^\]]*\]+|\{[^}]*\}+|[^|])+/g) ?? [];
}

/** Where something stands, what it is called, and how often the place was filled before: `years.*` is 0, then 1. */
interface Spot {
  readonly place: string;
  readonly key: string;
  readonly turn: number;
}

/** Values of the kinds that a shape writes in one sign; `next` gives a number that was not given before. */
const PLAIN: Readonly<Record<string, (spot: Spot, next: () => number) => unknown>> = {
  "0": () => null,
  b: ({ turn }) => turn % 2 === 0,
  n: (_, next) => next(),
  d: (_, next) => dateOf(10 * next()),
  t: ({ key }, next) => `${key} ${next()}`,
  T: ({ key }, next) => bothOf(`${key} ${next()}`),
  X: ({ key }, next) => ({ version: 1, title: bothOf(`${key} ${next()}`), says: [], provenance: [], because: [] }),
  D: (_, next) => new ResultDecimal(`${next()}.5`),
  F: (_, next) => new ResultDecimal(`${next()}.5`),
  N: (_, next) => new ResultDecimal(`${next()}.5`),
};

const bothOf = (text: string) => ({ da: `${text} da`, en: `${text} en` });

/** The making of one result. */
class Filling {
  readonly #changes: Changes;
  readonly #visits = new Map<string, number>();
  #last = BEFORE_FIRST;

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  /** The places that are to be changed and were never met. */
  idle(): string[] {
    return Object.keys(this.#changes).filter((place) => !this.#visits.has(place));
  }

  fill(shape: string, place: string, key: string): unknown {
    const turn = this.#visits.get(place) ?? 0;
    this.#visits.set(place, turn + 1);
    const instead = this.#changes[place];
    if (instead !== undefined) return instead[turn % instead.length];
    const kind = choicesOf(shape).find((each) => each !== "0") ?? shape;
    return this.#filled(kind, { place, key, turn });
  }

  #filled(kind: string, spot: Spot): unknown {
    const plain = PLAIN[kind];
    if (plain !== undefined) return plain(spot, this.#next);
    if (kind.startsWith("[")) return this.#list(kind.slice(1, -1), spot);
    if (kind.startsWith("{")) return {};
    const named = kind.startsWith("=") ? kind : SHAPES[kind];
    if (named === undefined) throw new Error(`${spot.place}: nothing is made for ${kind}; give it in the changes`);
    if (!named.startsWith("=")) return this.#object(named, spot.place);
    const texts = named.slice(1).split("/");
    return texts[spot.turn % texts.length];
  }

  #list(kind: string, { place, key }: Spot): unknown[] {
    return Array.from({ length: ITEMS }, () => this.fill(kind, below(place, "*"), key));
  }

  /** An object with each of its fields; the exact fraction beside a number is out of sight, and so is left out. */
  #object(shape: string, place: string): unknown {
    const entries = shape.split(" ").flatMap((field): [string, unknown][] => {
      const colon = field.indexOf(":");
      const key = field.slice(0, colon).replace(/\?$/, "");
      if (key === "exact") return [];
      const value = this.fill(field.slice(colon + 1), below(place, key), key);
      return value === undefined ? [] : [[key, value]];
    });
    return Object.fromEntries(entries);
  }

  readonly #next = (): number => {
    this.#last += 1;
    return this.#last;
  };
}

const below = (place: string, key: string): string => (place === "" ? key : `${place}.${key}`);

/** The shape of what a function gives, or of a list of that: `[placementCost]`. */
function shapeOf(made: string): string {
  const isList = made.startsWith("[");
  const shape = RESULTS[isList ? made.slice(1, -1) : made];
  if (shape === undefined) throw new Error(`${made}: a result without a shape`);
  return isList ? `[${shape}]` : shape;
}

/**
 * A result with everything in it that its type allows, each number, date and text unlike every other. It is made from the
 * printed shape of the type, so it is what the function gives, and no call has to be found that fills every field.
 */
export function filled(made: string, changes: Changes = {}): unknown {
  const shape = shapeOf(made);
  const filling = new Filling(changes);
  const result = filling.fill(shape, "", made);
  const idle = filling.idle();
  if (idle.length > 0) throw new Error(`${made} has nothing at ${idle.join(", ")}`);
  if (!kindOf(shape).isMade(result)) throw new Error(`${made}: what was filled is no result of it`);
  return result;
}
