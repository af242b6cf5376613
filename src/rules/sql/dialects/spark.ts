import type { Arithmetic, Dialect, TypedColumns, WholeNumbers } from "../dialect.ts";
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

const isOfWholes = (type: string) => `${type} IN ('tinyint', 'smallint', 'int', 'bigint')`;
const isOfDecimals = (type: string) => `${type} LIKE 'decimal(%'`;
const isFloat = (type: string) => `${type} = 'double'`;

/** A number where all that is asked of it holds. */
function where(conditions: readonly string[], number: string): string {
  const asked = conditions.filter((each) => each !== "");
  return asked.length === 0 ? number : `CASE WHEN ${asked.join(" AND ")} THEN ${number} END`;
}

/** The type of a column is known when the statement is planned, and so is the branch that is taken: none is asked in a row. */
const typed: TypedColumns = {
  isPlanned: true,
  typeOf: (column) => `typeof(${column})`,
  name: (type) => type,
  isRead: (type) => `${isOfWholes(type)} OR ${isOfDecimals(type)} OR ${isFloat(type)}`,
  // A decimal is asked for what it leaves: compared with the decimal that it is cast to, it might be rounded itself, to the type of both.
  read: ({ column, type: given }, { type }, decimals, asked) => {
    const cast = `try_cast(${column} AS ${decimals === 0 ? type : `DECIMAL(38,${decimals})`})`;
    const whole = decimals === 0 ? cast : `try_cast(try_multiply(${cast}, ${10n ** BigInt(decimals)}) AS ${type})`;
    const bounds = (number: string) => asked(number).replace(/^ AND /, "");
    const leaves = `${column} % ${decimals === 0 ? "1" : `0.${"1".padStart(decimals, "0")}`} = 0`;
    // Beyond 36 digits and two decimals there is no remainder to be had, and no whole number either.
    const isHeld = decimals === 0 ? "" : `${whole} IS NOT NULL`;
    // Of a float 15 digits are those that were written, and whole numbers all below 2^53; beyond these it might be another number too.
    const most = decimals === 0 ? 2n ** 53n - 1n : 10n ** 15n - 1n;
    const isSame = decimals === 0 ? leaves : `${cast} = ${column}`;
    const branches = [
      `WHEN ${isOfWholes(given)} THEN ${where([bounds(decimals === 0 ? column : whole)], whole)}`,
      `WHEN ${isOfDecimals(given)} THEN ${where([isHeld, leaves, bounds(whole)], whole)}`,
      `WHEN ${isFloat(given)} THEN ${where([isSame, `${whole} BETWEEN -${most} AND ${most}`, bounds(whole)], whole)}`,
    ];
    return `CASE ${branches.join(" ")} END`;
  },
};

/** What stops in ANSI mode wraps, or is NULL, out of it; texts are added as whole numbers in it alone. */
const IN_ANSI_MODE = "typeof('1' + 1) = 'bigint'";

export const spark: Dialect = {
  title: "Spark SQL in ANSI mode",
  numbers: { bigint, wide: decimal },
  // A sum of BIGINT is BIGINT, and stops in ANSI mode; sums by group are cast first.
  whole: "BIGINT",
  flag: "BOOLEAN",
  text: "STRING",
  reads: "TINYINT, SMALLINT, INT, BIGINT, DECIMAL or DOUBLE",
  quote: "`",
  // Its own names have no end; a rule is to be written for every database from the same names.
  mostNameBytes: 63,
  // Of NULL and a number these give the number.
  least: "least",
  greatest: "greatest",
  truth: (value) => (value ? "TRUE" : "FALSE"),
  sum: (column) => `sum(CAST(${column} AS DECIMAL(38,0)))`,
  remainder: (a, b) => `${enclosed(a)} % ${enclosed(b)}`,
  // Two quotes next to each other are no quote in some versions, and a setting stands for ${…} in texts too.
  literal: (text) => `'${plain(text).replaceAll("\\", "/").replaceAll("'", "\\'").replaceAll("${", "$\\{")}'`,
  // Of a part that is NULL concat would be NULL, and concat_ws passes over it.
  joined: (parts) => `concat_ws('', ${parts.join(", ")})`,
  readFlag: (column) =>
    `CASE WHEN CAST(${column} AS STRING) IN ('true', 'false', '1', '0') THEN CAST(${column} AS BOOLEAN) END`,
  readOrNull: (column, { type }) => `try_cast(${column} AS ${type})`,
  // In ANSI mode texts and floats have a remainder too.
  typed,
  // The parts of a step are tried one by one, for there is nothing that tries an expression.
  tried: (expression) => expression,
  stopped: (message) => `raise_error(${message})`,
  // Two texts on one line are one text here and an error elsewhere, which shows the second.
  spoken: (message) => `('' ${message}) IS NULL`,
  opening: (name, message) => `${name} AS (\n  SELECT ('' ${message}) AS said\n)`,
  relied: () => [IN_ANSI_MODE],
  bytes: (column) => `encode(CAST(${column} AS STRING), 'UTF-8')`,
  refusedName: (name, isTable) => {
    if (isTable && !/^\w+$/.test(name)) return LETTERS_DIGITS_AND_STROKES;
    return name.includes("${") ? NO_SETTING_IN_A_NAME : undefined;
  },
  // Its analysis ends at 100 rounds, and a table of steps takes it two or more.
  chains: false,
  view: (name) => `CREATE VIEW ${name} AS`,
  // It writes no step out again that is not cheap.
  fence: "",
};
