/** A row as an object by column names. */
type Row = Readonly<Record<string, unknown>>;

/** What is asked of a table that comes in: an arquero table, or anything with the same three methods. */
export interface TableLike {
  /** How many rows there are, without those that were filtered away. */
  numRows(): number;
  /** The names of the columns, in order. */
  columnNames(): string[];
  /** The values of a column in the table's order, without the rows that were filtered away. */
  array(name: string): ArrayLike<unknown>;
}

/** Whether something is a table, by those three methods. */
export function isTableLike(value: unknown): value is TableLike {
  const { numRows, columnNames, array } = (value ?? {}) as Partial<TableLike>;
  return [numRows, columnNames, array].every((each) => typeof each === "function");
}

/**
 * A table that goes out: an arquero `ColumnTable`, with those of its verbs that are spelled out here.
 *
 * The types are the library's own, so that nobody who imports them needs arquero's, which do not compile without
 * `skipLibCheck`; with arquero's types at hand, `toTable(sheet) as unknown as ColumnTable` has them all.
 */
export interface Table extends TableLike {
  numCols(): number;
  get(name: string, row?: number): unknown;
  object(row?: number): Row;
  objects(options?: object): Row[];
  filter(criteria: unknown): Table;
  derive(values: Readonly<Record<string, unknown>>): Table;
  select(...columns: unknown[]): Table;
  rename(...columns: unknown[]): Table;
  orderby(...keys: unknown[]): Table;
  groupby(...keys: unknown[]): Table;
  rollup(values?: Readonly<Record<string, unknown>>): Table;
  join(other: Table, on?: unknown, values?: unknown, options?: object): Table;
  join_left(other: Table, on?: unknown, values?: unknown, options?: object): Table;
  slice(start?: number, end?: number): Table;
  reify(indices?: ArrayLike<number>): Table;
  toCSV(options?: object): string;
}
