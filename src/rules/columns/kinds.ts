/**
 * A column of whole numbers of a stated unit, one for each row. Floats are counts too: in a `Float64Array` of øre 2347.5 is
 * told, and 247684.99999999997, which 2476.85 · 100 is, counts as the 247685 that it stands for by its first 15 digits.
 */
export type WholeColumn = Float64Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;

/**
 * A column as it may be given: typed arrays, whole numbers of 64 bits too, and lists of numbers, as databases and Arrow give them. Of a
 * list, `null` is a row without a value. A number of 2^53 or more is told where its row is computed.
 */
export type GivenColumn = WholeColumn | BigInt64Array | BigUint64Array | readonly (number | bigint | null)[];

/** What a column of flags holds where there is neither yes nor no. */
export const NO_FLAG = 255;

type Kind = WholeColumn[typeof Symbol.toStringTag];

const IS_COLUMN: Readonly<Record<Kind, true>> = {
  Float64Array: true,
  Int32Array: true,
  Uint32Array: true,
  Int16Array: true,
  Uint16Array: true,
  Int8Array: true,
  Uint8Array: true,
};
const KINDS = Object.keys(IS_COLUMN);

/** Makes an array of each kind that holds the same numbers, in memory of its own. */
const COPIED: { readonly [K in Kind]: (column: WholeColumn) => WholeColumn } = {
  Float64Array: (column) => new Float64Array(column),
  Int32Array: (column) => new Int32Array(column),
  Uint32Array: (column) => new Uint32Array(column),
  Int16Array: (column) => new Int16Array(column),
  Uint16Array: (column) => new Uint16Array(column),
  Int8Array: (column) => new Int8Array(column),
  Uint8Array: (column) => new Uint8Array(column),
};

/** The kinds of arrays that can be a column, in words. */
export const KIND_NAMES: string = [...KINDS, "BigInt64Array", "BigUint64Array"].join(", ");

/**
 * The kind of an array by what it says of itself, nothing for what is none: one that was made in another window, worker or
 * test runner is not of this one's classes.
 */
export function kindOf(value: unknown): string | undefined {
  if (!ArrayBuffer.isView(value)) return undefined;
  return (value as unknown as { readonly [Symbol.toStringTag]: string })[Symbol.toStringTag];
}

export function isColumn(value: unknown): value is WholeColumn {
  const kind = kindOf(value);
  return KINDS.some((name) => name === kind);
}

export const isFloats = (value: unknown): value is Float64Array => kindOf(value) === "Float64Array";
export const isBigInts = (value: unknown): value is BigInt64Array | BigUint64Array =>
  ["BigInt64Array", "BigUint64Array"].includes(kindOf(value) ?? "");
export const isBytes = (value: unknown): value is Uint8Array => kindOf(value) === "Uint8Array";

/**
 * A copy of a column, in memory of its own: what is changed in the column later does not reach it. `slice` does not give one of
 * every column, since that of a `Buffer`, which is a `Uint8Array`, shares its memory.
 */
export function copyOf<C extends WholeColumn>(column: C): C {
  return COPIED[kindOf(column) as Kind](column) as C;
}
