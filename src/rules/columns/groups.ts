import { fail } from "../../errors.ts";
import { isPlain } from "../../isRecord.ts";
import { type Coded, GroupPlaces } from "../../numbers/groupPlaces.ts";
import { inOneForm } from "../../sameText.ts";
import { plainWhole } from "../../wholeNumber.ts";
import { refuseWithoutMemory } from "./givenColumn.ts";
import { isBigInts, isColumn, isFloats, type WholeColumn } from "./kinds.ts";
import { refuseOtherLength } from "./lengths.ts";
import * as say from "./words.ts";

/** What rows are grouped by: a column of whole codes or years, or a list of texts or whole numbers, one for each row. */
export type GroupColumn = WholeColumn | ArrayLike<string | number | bigint>;

type Key = string | number;

/** A column of codes with what each code, less the least, stands for. */
interface KeyColumn extends Coded {
  readonly keyOf: (code: number) => Key;
}

/** Codes that lie no further apart than this are places themselves; others are numbered. */
const MOST_SPAN = 2 ** 20;

function isKey(value: unknown): value is Key {
  return typeof value === "string" || Number.isSafeInteger(value);
}

function refuseNoKey(path: string, row: number, found: unknown): never {
  return fail({ kind: found == null ? "missing" : "malformed", path: `${path}[${row}]`, found, ...say.GROUP_KEY });
}

/** Numbers by size and before texts, and these by the Danish alphabet. */
function inOrder(a: Key, b: Key): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "da") || (a < b ? -1 : 1);
  return typeof a === "number" ? -1 : 1;
}

/** Keys of any kind, numbered in their order; names that differ only in how their letters and spaces are stored are one. */
function numbered(keys: ArrayLike<unknown>, path: string): KeyColumn {
  const numbers = new Map<unknown, number>();
  const found: Key[] = [];
  const codes = new Int32Array(keys.length);
  for (let row = 0; row < codes.length; row++) {
    const key = keys[row];
    let number = numbers.get(key);
    if (number === undefined) {
      const whole = plainWhole(key);
      if (!isKey(whole)) return refuseNoKey(path, row, key);
      const form = typeof whole === "string" ? inOneForm(whole) : whole;
      number = numbers.get(form) ?? found.push(form) - 1;
      numbers.set(form, number);
      numbers.set(key, number);
    }
    codes[row] = number;
  }
  const sorted = found.toSorted(inOrder);
  const placeOf = new Int32Array(sorted.length);
  for (const [place, key] of sorted.entries()) placeOf[numbers.get(key) as number] = place;
  for (let row = 0; row < codes.length; row++) codes[row] = placeOf[codes[row] as number] as number;
  return { codes, least: 0, size: sorted.length, keyOf: (code) => sorted[code] as Key };
}

/** The least and the largest of some codes. */
interface Bounds {
  least: number;
  most: number;
}

/** Widens bounds by the codes from `from` on, below `to`. */
function widen(bounds: Bounds, codes: Exclude<WholeColumn, Float64Array>, from: number, to: number): void {
  let { least, most } = bounds;
  const end = Math.min(to, codes.length);
  for (let row = from; row < end; row++) {
    const code = codes[row] as number;
    least = code < least ? code : least;
    most = code > most ? code : most;
  }
  bounds.least = least;
  bounds.most = most;
}

/** Rows of one call, so that the loop is compiled together with what comes before it. */
const CALL = 4096;

function coded(codes: WholeColumn, path: string): KeyColumn {
  if (codes.length === 0 || isFloats(codes)) return numbered(codes, path);
  const bounds: Bounds = { least: codes[0] as number, most: codes[0] as number };
  for (let from = 0; from < codes.length; from += CALL) widen(bounds, codes, from, from + CALL);
  const { least, most } = bounds;
  if (most - least >= MOST_SPAN) return numbered(codes, path);
  return { codes, least, size: most - least + 1, keyOf: (code) => code + least };
}

function keyColumn(given: unknown, path: string, rows: number): KeyColumn {
  refuseWithoutMemory(given, path);
  const isList = isColumn(given) || isBigInts(given) || Array.isArray(given);
  if (!isList) return fail({ kind: "malformed", path, found: given, ...say.GROUP_COLUMN });
  if (given.length !== rows) refuseOtherLength(path, given.length, String(rows));
  return isColumn(given) ? coded(given, path) : numbered(given, path);
}

/** The rows of a run by groups. */
export class Groups {
  readonly places: GroupPlaces;
  readonly #names: readonly string[];
  readonly #columns: readonly KeyColumn[];

  constructor(by: unknown, rows: number, path: string) {
    if (!isPlain(by)) fail({ kind: by === undefined ? "missing" : "malformed", path, found: by, ...say.GROUPS });
    this.#names = Object.keys(by);
    if (this.#names.length === 0) fail({ kind: "missing", path, ...say.NO_GROUPS });
    this.#columns = this.#names.map((name) => keyColumn(by[name], `${path}.${name}`, rows));
    this.places = new GroupPlaces(this.#columns, rows);
  }

  /** What some groups are called, a list for each column. */
  keysOf(groups: readonly number[]): Record<string, readonly Key[]> {
    const at = groups.map((place) => this.places.at(place));
    return Object.fromEntries(
      this.#columns.map(({ keyOf }, i) => [this.#names[i], at.map((codes) => keyOf(codes[i] as number))]),
    );
  }
}
