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

/** Where something stands, and what it is called. */
interface Spot {
  readonly place: string;
  readonly key: string;
}

/**
 * A result with everything in it that its type allows, each number, date and text unlike every other. It is made from the
 * printed shape of the type, so it is what the function gives, and no call has to be found that fills every field.
 */
export function filled(made: string, changes: Changes = {}): unknown {
  let last = BEFORE_FIRST;
  const visits = new Map<string, number>();
  const next = () => {
    last += 1;
    return last;
  };

  /** How often a place was filled before: the first item of a list is 0, the next 1. */
  function turn(place: string): number {
    const before = visits.get(place) ?? 0;
    visits.set(place, before + 1);
    return before;
  }

  function text({ key }: Spot): string {
    return `${key} ${next()}`;
  }

  function decimal(): unknown {
    return new ResultDecimal(`${next()}.5`);
  }

  const PLAIN: Readonly<Record<string, (spot: Spot, turn: number) => unknown>> = {
    "0": () => null,
    b: (_, turn) => turn % 2 === 0,
    n: next,
    d: () => dateOf(10 * next()),
    t: text,
    T: (spot) => {
      const both = text(spot);
      return { da: `${both} da`, en: `${both} en` };
    },
    X: (spot) => {
      const title = text(spot);
      return { version: 1, title: { da: title, en: title }, says: [], provenance: [], because: [] };
    },
    D: decimal,
    F: decimal,
    N: decimal,
  };

  function object(shape: string, place: string): unknown {
    const entries = shape.split(" ").flatMap((field): [string, unknown][] => {
      const colon = field.indexOf(":");
      const key = field.slice(0, colon).replace(/\?$/, "");
      if (key === "exact") return [];
      const value = fill(field.slice(colon + 1), { place: place === "" ? key : `${place}.${key}`, key });
      return value === undefined ? [] : [[key, value]];
    });
    return Object.fromEntries(entries);
  }

  function fill(shape: string, spot: Spot): unknown {
    const at = turn(spot.place);
    const instead = changes[spot.place];
    if (instead !== undefined) return instead[at % instead.length];
    const kind = choicesOf(shape).find((each) => each !== "0") ?? shape;
    const plain = PLAIN[kind];
    if (plain !== undefined) return plain(spot, at);
    if (kind.startsWith("[")) {
      const item = { place: spot.place === "" ? "*" : `${spot.place}.*`, key: spot.key };
      return Array.from({ length: ITEMS }, () => fill(kind.slice(1, -1), item));
    }
    if (kind.startsWith("{")) return {};
    const named = kind.startsWith("=") ? kind : SHAPES[kind];
    if (named === undefined) throw new Error(`${spot.place}: ${kind} is filled with nothing; give it in the changes`);
    if (!named.startsWith("=")) return object(named, spot.place);
    const words = named.slice(1).split("/");
    return words[at % words.length];
  }

  const isList = made.startsWith("[");
  const shape = RESULTS[isList ? made.slice(1, -1) : made];
  if (shape === undefined) throw new Error(`${made}: a result without a shape`);
  const kind = isList ? `[${shape}]` : shape;
  const result = fill(kind, { place: "", key: made });
  const idle = Object.keys(changes).filter((place) => !visits.has(place));
  if (idle.length > 0) throw new Error(`${made} has nothing at ${idle.join(", ")}`);
  if (!kindOf(kind).isMade(result)) throw new Error(`${made}: what was filled is no result of it`);
  return result;
}
