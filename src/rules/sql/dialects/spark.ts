import type { Arithmetic, Dialect, WholeNumbers } from "../dialect.ts";
import { enclosed, plain } from "../names.ts";
import { LETTERS_DIGITS_AND_STROKES, NO_SETTING_IN_A_NAME } from "../words.ts";

/** A minus sign and abs round a DECIMAL to 34 digits without an error. */
function signed(times: Arithmetic["times"]): Pick<Arithmetic, "negated" | "size"> {
  const negated = (a: string) => times("-1", a);
  return { negated, size: (a) => `CASE WHEN ${a} < 0 THEN ${negated(enclosed(a))} ELSE ${a} END` };
}

/** NULL where a number is too large. */
const orNull: Omit<Arithmetic, "quotient"> = {
  plus: (a, b) => `try_add(${a}, ${b})`,
  minus: (a, b) => `try_subtract(${a}, ${b})`,
  times: (a, b) => `try_multiply(${a}, ${b})`,
  ...signed((a, b) => `try_multiply(${a}, ${b})`),
};

const written = signed((a, b) => `${a} * ${b}`);

/** `div` is that of BIGINT, for DECIMAL too, where it wraps without an error. */
function narrowQuotient(a: string, b: string): string {
  return `${enclosed(a)} div ${enclosed(b)}`;
}

/** `/` rounds to 6 decimals: only a number without remainder is divided. */
const wide = (divided: (a: string, b: string) => string) => (a: string, b: string) => {
  const whole = `${enclosed(a)} - ${enclosed(a)} % ${enclosed(b)}`;
  return `CAST(${divided(whole, enclosed(b))} AS DECIMAL(38,0))`;
};
const wideQuotient = wide((a, b) => `(${a}) / ${b}`);

const bigint: WholeNumbers = {
  type: "BIGINT",
  most: 2n ** 63n - 1n,
  quotient: narrowQuotient,
  written,
  orNull: { ...orNull, quotient: narrowQuotient },
};

const decimal: WholeNumbers = {
  type: "DECIMAL(38,0)",
  most: 10n ** 38n - 1n,
  quotient: wideQuotient,
  written,
  orNull: { ...orNull, quotient: wide((a, b) => `try_divide(${a}, ${b})`) },
};

/** What stops in ANSI mode wraps, or is NULL, out of it; texts are added as whole numbers in it alone. */
const IN_ANSI_MODE = "typeof('1' + 1) = 'bigint'";

export const spark: Dialect = {
  title: "Spark SQL in ANSI mode",
  numbers: { bigint, wide: decimal },
  // A sum of BIGINT is BIGINT, and stops in ANSI mode.
  whole: "BIGINT",
  flag: "BOOLEAN",
  reads: "TINYINT, SMALLINT, INT, BIGINT or DECIMAL",
  quote: "`",
  // Its own names have no end; a rule is to be written for every database from the same names.
  mostNameBytes: 63,
  // Of NULL and a number these give the number.
  least: "least",
  greatest: "greatest",
  truth: (value) => (value ? "TRUE" : "FALSE"),
  remainder: (a, b) => `${enclosed(a)} % ${enclosed(b)}`,
  // Two quotes next to each other are no quote in some versions, and a setting stands for ${…} in texts too.
  literal: (text) => `'${plain(text).replaceAll("\\", "/").replaceAll("'", "\\'").replaceAll("${", "$\\{")}'`,
  // Of a part that is NULL concat would be NULL, and concat_ws passes over it.
  joined: (parts) => `concat_ws('', ${parts.join(", ")})`,
  readFlag: (column) =>
    `CASE WHEN CAST(${column} AS STRING) IN ('true', 'false', '1', '0') THEN CAST(${column} AS BOOLEAN) END`,
  // In ANSI mode texts and floats have a remainder too.
  isRead: (column) =>
    `typeof(${column}) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(${column}) LIKE 'decimal(%'`,
  readOrNull: (column, { type }) => `try_cast(${column} AS ${type})`,
  // The parts of a step are tried one by one, for there is nothing that tries an expression.
  tried: (expression) => expression,
  stopped: (message) => `raise_error(${message})`,
  // Two texts on one line are one text here and an error elsewhere, which shows the second.
  spoken: (message) => `('' ${message}) IS NULL`,
  opening: (name, message) => `${name} AS (\n  SELECT '' ${message} AS said\n)`,
  relied: () => [IN_ANSI_MODE],
  refusedName: (name, isTable) => {
    if (isTable && !/^\w+$/.test(name)) return LETTERS_DIGITS_AND_STROKES;
    return name.includes("${") ? NO_SETTING_IN_A_NAME : undefined;
  },
  view: (name) => `CREATE VIEW ${name} AS`,
  // It writes no step out again that is not cheap.
  fence: "",
};
