import type { Dialect, WholeNumbers } from "../dialect.ts";
import { enclosed, literal } from "../names.ts";

const bigint: WholeNumbers = {
  type: "bigint",
  most: 2n ** 63n - 1n,
  quotient: (a, b) => `${enclosed(a)} / ${enclosed(b)}`,
};

/** numeric has no end that a rule comes to; its `/` has decimals, of which a rounded one could be a whole too many. */
const numeric: WholeNumbers = { type: "numeric", most: undefined, quotient: (a, b) => `div(${a}, ${b})` };

export const postgres: Dialect = {
  title: "PostgreSQL",
  numbers: { bigint, wide: numeric },
  // A sum of bigint is numeric, and never wraps.
  whole: "BIGINT",
  flag: "BOOLEAN",
  reads: "SMALLINT, INTEGER, BIGINT or NUMERIC",
  quote: '"',
  // Longer names are cut in silence, and two of them could then be one.
  mostNameBytes: 63,
  // Of NULL and a number these give the number.
  least: "least",
  greatest: "greatest",
  truth: (value) => (value ? "TRUE" : "FALSE"),
  remainder: (a, b) => `${enclosed(a)} % ${enclosed(b)}`,
  literal,
  joined: (parts) => `concat(${parts.join(", ")})`,
  // It casts no whole number but of 32 bits to a boolean, and so by way of text.
  readFlag: (column) =>
    `CASE WHEN CAST(${column} AS text) IN ('true', 'false', '1', '0') THEN CAST(CAST(${column} AS text) AS boolean) END`,
  // It has no cast that gives NULL. The borders are bigint themselves, so that a column of bigint is compared as it is.
  readOrNull: (column, { type, most }) =>
    most === undefined
      ? `CAST(${column} AS ${type})`
      : `CASE WHEN ${column} BETWEEN -${most} AND ${most} THEN CAST(${column} AS ${type}) END`,
  // It has no function that raises; a message that is no number says itself when it is read as one.
  stopped: (message, type) => `CAST(${message} AS ${type})`,
  // The value of a type by its name, and of one that only it has: others know no such writing, or no such type.
  spoken: (message) => `CAST(CAST(name ${message} AS text) AS boolean)`,
  // That a number too large stops it follows from the types, which never widen; nothing can be asked without stopping.
  relied: () => [],
  bytes: (column) => `convert_to(CAST(${column} AS text), 'UTF8')`,
  view: (name) => `CREATE VIEW ${name} AS`,
  // It writes a step out wherever it is used, unless the step's rows are asked for from a place.
  fence: "OFFSET 0",
};
