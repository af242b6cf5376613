import type { Machine, TypedColumns } from "./dialect.ts";
import type { Names } from "./names.ts";
import type { ColumnText } from "./tables.ts";

/** The tables that columns and their types stand in, and the columns, by the names that the caller gave. */
export interface TypesOf {
  readonly machine: Machine;
  readonly names: Names;
  /** The table that is read, as the caller names it, and the statement's first table of it, quoted. */
  readonly table: string;
  readonly source: string;
  readonly columns: Iterable<string>;
}

/** Columns whose types are asked once for all rows, in a row that stands beside them. */
export class TypesOnce {
  readonly #once: NonNullable<TypedColumns["once"]>;
  readonly #given: TypesOf;
  readonly #typeOf: TypedColumns["typeOf"];
  readonly #types: string;
  readonly #read: string;
  /** The name of each column's type, quoted. */
  readonly #names: ReadonlyMap<string, string>;

  constructor({ typeOf }: TypedColumns, once: NonNullable<TypedColumns["once"]>, given: TypesOf) {
    const { names, machine } = given;
    this.#once = once;
    this.#given = given;
    this.#typeOf = typeOf;
    this.#types = machine.quoted(names.unique("types"));
    this.#read = machine.quoted(names.unique("read"));
    const named = (column: string) => machine.quoted(names.unique(`type of ${column}`));
    this.#names = new Map(Array.from(new Set(given.columns), (column) => [column, named(column)]));
  }

  /** A column of the table: its name alone could also be that of a type. */
  readonly column = (name: string): string => `${this.#given.source}.${this.#given.machine.quoted(name)}`;

  /** The type of a column, as it stands in the row of types. */
  type(name: string): string {
    return `${this.#types}.${this.#names.get(name) ?? ""}`;
  }

  /** The numbers that are read, and what is told of types, as columns of the next table. */
  shown(read: readonly ColumnText[], told: readonly ColumnText[]): ColumnText[] {
    const from = (table: string, columns: readonly ColumnText[]) =>
      columns.map(([name]): ColumnText => [name, `${table}.${this.#given.machine.quoted(name)}`]);
    return [...from(this.#read, read), ...from(this.#types, told)];
  }

  /** What that table is made from. */
  from(read: readonly ColumnText[], told: readonly ColumnText[]): string {
    const { machine, table, source } = this.#given;
    const written = (columns: readonly ColumnText[]) =>
      columns.map(([name, text]) => `${text} AS ${machine.quoted(name)}`);
    const types = Array.from(this.#names, ([name, type]) => `${this.#typeOf(this.column(name))} AS ${type}`);
    return this.#once({
      table,
      source,
      types: this.#types,
      asked: [...types, ...written(told)].join(",\n    "),
      read: this.#read,
      numbers: written(read).join(",\n    "),
    });
  }
}
