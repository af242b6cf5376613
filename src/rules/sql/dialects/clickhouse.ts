import type { Arithmetic, Dialect, NumberTest, TypedColumn, TypedColumns, WholeNumbers } from "../dialect.ts";
import { enclosed, literal } from "../names.ts";

/** `/` is that of floats, and `//` begins a comment. */
const quotient = (a: string, b: string) => `intDiv(${a}, ${b})`;

/** `abs` gives a number without a sign, of which a larger one taken off would wrap. */
const written: Partial<Arithmetic> = {
  size: (a) => `CASE WHEN ${a} < 0 THEN -${enclosed(a)} ELSE ${a} END`,
};

const LARGEST = 2n ** 63n - 1n;
const float = (text: string) => `toFloat64(${text})`;

/** A whole number in the text is of the least type that holds it, and from 2^64 on a float. */
const constantOf = (type: string) => (n: bigint) => (n > -(2n ** 31n) && n < 2n ** 31n ? `${n}` : `to${type}('${n}')`);

/** Both wrap in silence: nothing is computed that could pass their end. */
const narrow: WholeNumbers = {
  type: "Int64",
  most: LARGEST,
  quotient,
  written,
  constant: constantOf("Int64"),
  bounded: { read: LARGEST, most: 9_223_372_036_854_000_000n, float },
};
/** 2^255 has 77 digits. */
const wide: WholeNumbers = {
  type: "Int256",
  most: 10n ** 76n,
  quotient,
  written,
  constant: constantOf("Int256"),
  bounded: { read: LARGEST, most: 10n ** 76n, float },
};

const typeOf = (column: string): string => `toTypeName(${column})`;
const isRead = (type: string): string =>
  `match(${type}, '^(Nullable[(])?(U?Int(8|16|32|64|128|256)|Float64|Decimal[(])')`;

/** Of a decimal beyond the type this stops, and so it is asked for the type that holds all of them. */
const wholeOrNull = (number: string): string => `accurateCastOrNull(${number}, 'Int256')`;

/**
 * A number is read where it is written as the column is: `2.5 % 1` is 0, a cast drops decimals, and a comparison of a decimal with a
 * number that has more digits stops. Of a float as many digits are read as are certain to be those that were written.
 */
function read({ column, type: own }: TypedColumn, { type }: WholeNumbers, decimals: number, asked: NumberTest): string {
  const given = `toString(${column})`;
  const scaled = `toDecimal256OrNull(${given}, ${decimals})`;
  const small = `CASE WHEN abs(toFloat64(${scaled})) < 1e19 THEN ${scaled} END`;
  const whole = wholeOrNull(decimals === 0 ? column : `(${small}) * toInt64('${10n ** BigInt(decimals)}')`);
  const isSame = `toString(${decimals === 0 ? whole : scaled}) = ${given}`;
  const digits = `(${own} NOT LIKE '%Float64%' OR abs(toFloat64(${column})) < ${decimals === 0 ? 2n ** 53n : 10n ** (15n - BigInt(decimals))})`;
  const within = `${whole} BETWEEN -${LARGEST} AND ${LARGEST}`;
  const kept = `CASE WHEN ${within}${asked(whole)} THEN CAST(${whole} AS Nullable(${type})) END`;
  return `CASE WHEN ${isRead(own)} THEN CASE WHEN ${isSame} AND ${digits} THEN ${kept} END END`;
}

const typed: TypedColumns = { isPlanned: false, typeOf, name: (type) => type, isRead, read };

export const clickhouse: Dialect = {
  title: "ClickHouse",
  numbers: { bigint: narrow, wide },
  // A sum of Int64 wraps in silence, and is Int64; one of Int128 has no end that 64 bits come to.
  whole: "Int128",
  flag: "Bool",
  text: "String",
  // Of a type that is not said to hold NULL a cast of NULL stops, whatever is asked before.
  cast: (text, type) => `CAST(${text} AS Nullable(${type}))`,
  reads: "Int8 to Int256, UInt8 to UInt256, Decimal or Float64",
  quote: '"',
  escapes: true,
  // Its own names have no end; a rule is to be written for every database from the same names.
  mostNameBytes: 63,
  // Of NULL and a number these give the number.
  least: "least",
  greatest: "greatest",
  truth: (value) => (value ? "TRUE" : "FALSE"),
  remainder: (a, b) => `${enclosed(a)} % ${enclosed(b)}`,
  literal,
  // A part that is NULL makes all NULL.
  joined: (parts) =>
    `concat(${parts.map((part) => (part.startsWith("'") ? part : `COALESCE(toString(${part}), '')`)).join(", ")})`,
  readFlag: (column) =>
    `CASE WHEN toString(${column}) IN ('true', 'false', '1', '0') THEN CAST(${column} AS Nullable(Bool)) END`,
  // What is compared is a number of 8 bits.
  yesOrNo: (text) => `CAST(${text} AS Nullable(Bool))`,
  sum: (column) => `sum(${column})`,
  readOrNull: wholeOrNull,
  typed,
  // A function that raises takes one message for all rows. A text that is no number says itself when it is read as one, and is not
  // known while the query is planned; one that may be NULL would be NULL as a number too, without an error.
  stopped: (message, type) => {
    const number = `toInt64(concat(materialize(''), COALESCE(${message}, '0')))`;
    return type === "Bool" ? `CAST(${number} AS Nullable(Bool))` : number;
  },
  mayComputeAll: true,
  // What is asked may have a name, and may not elsewhere: others stop at the name and show it.
  spoken: (message) => `(CASE WHEN FALSE "${message.slice(1, -1)}" THEN 1 = 1 END)`,
  relied: ({ type }) => [`toTypeName(CAST(1 AS ${type}) * 2 - CAST(1 AS ${type})) = '${type}'`],
  bytes: (column) => `toString(${column})`,
  view: (name) => `CREATE VIEW ${name} AS`,
  chains: false,
  // It computes a step once, however often that is used.
  fence: "",
  // What is called a name in a SELECT is read by that name in the same SELECT, before any column.
  readsNamesAtOnce: true,
  // Sums, windows and joins wrap and compare in ways of their own.
  rulesAlone: true,
};
