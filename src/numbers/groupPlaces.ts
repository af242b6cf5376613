/** A column of whole codes from `least` on, of which there may be `size` different ones. */
export interface Coded {
  readonly codes: Codes;
  readonly least: number;
  readonly size: number;
}

type Codes = Float64Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;

/** Two columns of codes whose places are first · size + second − less, from a row on. */
export interface CodePair {
  readonly first: Codes;
  readonly second: Codes;
  readonly size: number;
  readonly less: number;
  readonly from: number;
}

/** As many possible groups as are given a place each; of more, only those that occur. */
const MOST_PLACES = 2 ** 22;

type Numbers = Int32Array | Float64Array;

/** Makes room for a further column in the places of `n` rows, and takes its codes in. */
function further(places: Numbers, { codes, least, size }: Coded, from: number, n: number): void {
  const end = Math.min(n, places.length, codes.length - from);
  for (let i = 0; i < end; i++) places[i] = (places[i] as number) * size + (codes[from + i] as number) - least;
}

/** Two columns in one loop, as sums mostly are by. */
function ofTwo(places: Numbers, a: Coded, b: Coded, from: number, n: number): void {
  const [first, second, size] = [a.codes, b.codes, b.size];
  const less = a.least * size + b.least;
  const end = Math.min(n, places.length, first.length - from, second.length - from);
  for (let i = 0; i < end; i++) places[i] = (first[from + i] as number) * size + (second[from + i] as number) - less;
}

function placesInto(places: Numbers, columns: readonly Coded[], from: number, n: number): void {
  const [first, second] = columns;
  if (first !== undefined && second !== undefined) ofTwo(places, first, second, from, n);
  else {
    places.fill(0, 0, n);
    if (first !== undefined) further(places, first, from, n);
  }
  for (const each of columns.slice(2)) further(places, each, from, n);
}

/** Rows by the groups that their codes make: each group has a place, and places sort as the codes do. */
export class GroupPlaces {
  /** How many places there are; groups of some may have no rows. */
  readonly size: number;
  readonly #columns: readonly Coded[];
  /** The groups that occur, where there are too many possible ones, and each row's by its place among them. */
  readonly #some: { readonly keys: Float64Array; readonly places: Int32Array } | undefined;

  constructor(columns: readonly Coded[], rows: number) {
    const possible = columns.reduce((product, { size }) => product * size, 1);
    this.#columns = columns;
    this.#some = possible > MOST_PLACES ? occurring(columns, rows) : undefined;
    this.size = this.#some?.keys.length ?? possible;
  }

  /** The two columns that make the places from a row on, where there are just two, and every possible group has a place. */
  pair(from: number): CodePair | undefined {
    const [a, b, ...more] = this.#columns;
    if (a === undefined || b === undefined || more.length > 0 || this.#some !== undefined) return undefined;
    return { first: a.codes, second: b.codes, size: b.size, less: a.least * b.size + b.least, from };
  }

  /** Writes the places of the `n` rows from `from` on. */
  into(places: Int32Array, from: number, n: number): void {
    if (this.#some === undefined) placesInto(places, this.#columns, from, n);
    else places.set(this.#some.places.subarray(from, from + n));
  }

  /** The codes of a place, each less the least of its column. */
  at(place: number): number[] {
    const at = new Array<number>(this.#columns.length);
    for (let i = at.length - 1, left = this.#some?.keys[place] ?? place; i >= 0; i--) {
      const { size } = this.#columns[i] as Coded;
      at[i] = left % size;
      left = Math.floor(left / size);
    }
    return at;
  }
}

function occurring(columns: readonly Coded[], rows: number) {
  const all = new Float64Array(rows);
  placesInto(all, columns, 0, rows);
  const keys = Float64Array.from(new Set(all)).sort();
  const place = new Map(Array.from(keys, (key, i) => [key, i]));
  return { keys, places: Int32Array.from(all, (key) => place.get(key) ?? 0) };
}
