import type { Asked } from "../../failureWords.ts";
import { identifier } from "./names.ts";
import type { Bounded } from "./sizes.ts";

export const WIDTHS = ["bigint", "wide"] as const;

/**
 * The whole numbers that are counted in.
 *
 * - `wide`: HUGEINT in DuckDB, numeric in PostgreSQL, DECIMAL(38,0) in Spark, Int256 in ClickHouse; holds what rules of the field come to;
 * - `bigint`: 64 bits, in most databases several times faster; refuses products beyond 9.2 · 10^18.
 */
export type SqlWidth = (typeof WIDTHS)[number];

/** Every result is of 64 bits, whatever the type that a database gives it in. */
export const RESULT = "BIGINT";

/** The numbers between the columns that are read and the results, at one width. */
export interface WholeNumbers {
  /** Their type. A number that it does not hold has to be an error, or the sizes of numbers have to be `bounded`. */
  readonly type: string;
  /** The largest number that the type holds, and with a minus the least that is read; undefined where it holds any. */
  readonly most: bigint | undefined;
  /** The whole quotient of two numbers, its remainder dropped: −7 by 2 is −3. */
  quotient(a: string, b: string): string;
  /** How calculations are written where it is not by the signs that all have. */
  readonly written?: Partial<Arithmetic>;
  /** The same with NULL in place of a number that the type does not hold, if the database has such. */
  readonly orNull?: Arithmetic;
  /** A known number as it is written where not by its digits alone. */
  constant?(n: bigint): string;
  /** How large numbers may be, where the type lets one that is too large wrap in silence. */
  readonly bounded?: Bounded;
}

/** Numbers put together. What is multiplied, or has its sign turned, is in parentheses where it needs them. */
export interface Arithmetic {
  plus(a: string, b: string): string;
  minus(a: string, b: string): string;
  times(a: string, b: string): string;
  quotient(a: string, b: string): string;
  negated(a: string): string;
  /** A number without its sign; NULL of NULL. */
  size(a: string): string;
}

/** What calculations are written as unless a database is told otherwise; they stop at a number that is too large. */
const SIGNS: Omit<Arithmetic, "quotient"> = {
  plus: (a, b) => `${a} + ${b}`,
  minus: (a, b) => `${a} - ${b}`,
  times: (a, b) => `${a} * ${b}`,
  negated: (a) => `-${a}`,
  size: (a) => `abs(${a})`,
};

/** What is asked of a number beside that it is whole, such as ` AND n >= 0`; an empty text where nothing is. */
export type NumberTest = (number: string) => string;

/**
 * Columns of numbers whose types only the database knows. Every text here is one that the database takes for a column of any type that
 * is named in `reads` or is text, so that it is the text that says what is wrong with a column, and not the database.
 */
export interface TypedColumns {
  /** Whether the type of a column is known when a statement is planned, so that to ask for it costs no row. */
  readonly isPlanned: boolean;
  /** The type of a column: the same in all rows. */
  typeOf(column: string): string;
  /** What a type is called, as a text. */
  name(type: string): string;
  /** Whether numbers are read from columns of a type. */
  isRead(type: string): string;
  /**
   * A column of a type as a whole number, so many decimals counted in: of two decimals 2347.50 is 234750. NULL where it has more decimals,
   * where the numbers do not hold it, where `asked` does not hold of it and where its type is not read.
   */
  read(typed: TypedColumn, numbers: WholeNumbers, decimals: number, asked: NumberTest): string;
  /**
   * Where the database would ask types in each row: what is read from, with the types asked once, and what is read of a row computed
   * once however often the steps ask for it. Filters and indexes still reach the table.
   */
  readonly once?: (asked: AskedOnce) => string;
}

/** A column and what says of which type it is, as expressions. */
export interface TypedColumn {
  readonly column: string;
  readonly type: string;
}

/** Tables by their names in quotes, and lists of columns. */
interface AskedOnce {
  /** The table that is read, as the caller names it. */
  readonly table: string;
  /** Its columns, in the statement's first table. */
  readonly source: string;
  /** One row of types, and the expressions that it holds. */
  readonly types: string;
  readonly asked: string;
  /** The columns as numbers, and their expressions. */
  readonly read: string;
  readonly numbers: string;
}

/**
 * All that one database calls otherwise than another. What is written for every database alike asks here, and nowhere
 * else knows which database it writes for.
 */
export interface Dialect {
  /** What the database is called. */
  readonly title: string;
  readonly numbers: Readonly<Record<SqlWidth, WholeNumbers>>;
  /** The type of every result that is a number: those are of 64 bits, and their sum is not to wrap in silence. */
  readonly whole: string;
  /** The type of yes and no. */
  readonly flag: string;
  /** The type of texts. */
  readonly text: string;
  /** The types of columns that whole numbers are read from, as it is told on top of the text. */
  readonly reads: string;
  /** What stands around a name, and twice for one inside it. */
  readonly quote: '"' | "`";
  /** Whether a backslash in a name stands for more than itself, and is written twice. */
  readonly escapes?: true;
  /** The longest name, in bytes of UTF-8. */
  readonly mostNameBytes: number;
  /** The functions of the smaller and the larger of two numbers. A NULL among them is refused before, so either way of it will do. */
  readonly least: string;
  readonly greatest: string;
  truth(value: boolean): string;
  /** An expression cast to a type, where it is not by the type's name alone. */
  readonly cast?: (text: string, type: string) => string;
  /** The sum of a column of {@link Dialect.whole} over many rows, in a type that holds that of any number of them. */
  sum(column: string): string;
  /** What a whole quotient leaves, with the sign of a: −7 by 2 leaves −1. A column has its decimals left by 1. */
  remainder(a: string, b: string): string;
  /** Texts and values after one another, as one text. */
  joined(parts: readonly string[]): string;
  /** A text on one line as a literal. */
  literal(text: string): string;
  /** A column as yes or no; NULL where it is neither: a database takes any number but 0 for yes. */
  readFlag(column: string): string;
  /** What a condition comes to as a result, where that is not yes or no by itself. */
  readonly yesOrNo?: (condition: string) => string;
  /** A column that holds whole numbers as one of the numbers, and NULL where these do not hold it. */
  readOrNull(column: string, numbers: WholeNumbers): string;
  /** How columns are read by their types. */
  readonly typed: TypedColumns;
  /** An expression that is NULL in a row where it cannot be computed, if the database has such. */
  readonly tried?: (expression: string) => string;
  /** An expression of a type that stops the query with a message, which is an expression too. */
  stopped(message: string, type: string): string;
  /** Whether a branch that is not taken may be computed all the same; a message is then NULL where it is not for, and stops nothing. */
  readonly mayComputeAll?: true;
  /**
   * A literal as yes or no, written so that a database that reads another dialect stops at the literal and shows it, as
   * soon as it reads the text. It stands where it is never computed.
   */
  spoken(message: string): string;
  /**
   * What stands in front of the first name in quotes, where another database would stop at these quotes and not come to
   * what is spoken: a table of that, with a name that is not taken.
   */
  readonly opening?: (name: string, message: string) => string;
  /** Why a name that the caller gave, or that of a table or view, cannot be written, if there is such a name. */
  readonly refusedName?: (name: string, isTable: boolean) => Asked | undefined;
  /** A column as text in an order by code point, whatever the database's collation. */
  bytes(column: string): string;
  /** The `count`th largest of a group's numbers, where the database has such a sum; else they are put in order in a window. */
  readonly nthLargest?: (number: string, count: string) => string;
  /** What holds only where numbers are counted as the dialect relies on, beside what is asked of every database. */
  relied(numbers: WholeNumbers): readonly string[];
  /** Whether rules alone are written for it, and no ledgers, distributions and tables of parameters. */
  readonly rulesAlone?: true;
  /** Whether a name that a SELECT gives stands for what it is the name of in the same SELECT, in place of a column of that name. */
  readonly readsNamesAtOnce?: true;
  /** A view of a name, in front of its statement. */
  view(name: string): string;
  /** Whether it plans as many tables, each made from the one before, as the years of a ledger are. */
  readonly chains: boolean;
  /** What keeps a step from being written out again wherever it is used; empty where the database never does so. */
  readonly fence: string;
}

/** A dialect at one width. */
export interface Machine extends Omit<Dialect, "numbers" | "cast">, Arithmetic {
  readonly numbers: WholeNumbers;
  /** Whether a part of an expression may be NULL for a number that is too large, so that nothing may pass over it. */
  readonly mayBeNull: boolean;
  cast(text: string, type: string): string;
  /** A known number. */
  constant(n: bigint): string;
  /** A name as an identifier. */
  quoted(name: string): string;
  /** A table, or a view, by its parts: `"finance"."notices"`. */
  qualified(parts: readonly string[]): string;
}

/** A dialect at one width; `orNull` where a number that is too large is told as NULL, if the database can. */
export function machineOf(dialect: Dialect, width: SqlWidth, orNull = false): Machine {
  const quoted = (name: string) => identifier(dialect.escapes ? name.replaceAll("\\", "\\\\") : name, dialect.quote);
  const qualified = (parts: readonly string[]) => parts.map(quoted).join(".");
  const numbers = dialect.numbers[width];
  const nulls = orNull ? numbers.orNull : undefined;
  const arithmetic = nulls ?? { ...SIGNS, quotient: numbers.quotient, ...numbers.written };
  const cast = dialect.cast ?? ((text: string, type: string) => `CAST(${text} AS ${type})`);
  const constant = numbers.constant ?? String;
  return { ...dialect, ...arithmetic, cast, constant, numbers, mayBeNull: nulls !== undefined, quoted, qualified };
}
