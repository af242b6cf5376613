import { machineOf } from "../../../src/rules/sql/dialect.ts";
import { DIALECTS, type SqlDialect } from "../../../src/rules/sql/dialects.ts";
import { identifier } from "../../../src/rules/sql/names.ts";

/** A cell as text: whole numbers in digits, `true` and `false`; NULL is null. */
export type SqlRow = Readonly<Record<string, string | null>>;

/** A column of a test table, and the cells of its rows as text. */
export interface SqlTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, "bigint" | "boolean">>;
  readonly rows: readonly Readonly<Record<string, bigint | boolean | null>>[];
}

/** A database that runs what the library writes. */
export interface SqlEngine {
  readonly dialect: SqlDialect;
  /** The type of texts. */
  readonly text: string;
  /** The type of floats of 64 bits. */
  readonly float: string;
  /** Whether cells are written into a column of any type as they are, since a cast would take `0.29` for a float. */
  readonly takesCellsAsTheyAre?: true;
  /** Runs one statement; an error of the database is thrown with its message. */
  run(statement: string): Promise<SqlRow[]>;
  /** Makes a table, in place of one of the same name. */
  load(table: SqlTable): Promise<void>;
  stop(): Promise<void>;
}

/** A name as an identifier of the engine's dialect. */
export const quotedFor = ({ dialect }: Pick<SqlEngine, "dialect">, name: string): string =>
  machineOf(DIALECTS[dialect], "wide").quoted(name);

/** A name as an identifier in the quotes of standard SQL. */
export const quoted = (name: string): string => identifier(name, '"');

/** The statements that make an empty table. */
export function made({ name, columns }: SqlTable): string[] {
  const typed = Object.entries(columns).map(([column, type]) => `${quoted(column)} ${type}`);
  return [`DROP TABLE IF EXISTS ${quoted(name)} CASCADE`, `CREATE TABLE ${quoted(name)} (${typed.join(", ")})`];
}
