import type { Machine } from "./dialect.ts";
import { plain, quoted } from "./names.ts";

const IDENTIFIER = /"(?:[^"]|"")*"/g;

/**
 * PostgreSQL writes a step out wherever it is used, and again inside those: thirty steps that each use the one before
 * three times would be written 3^30 times. A step longer than this is computed once instead, which costs the planner
 * its freedom to move filters and split work, and is not worth it for a shorter one.
 */
const MOST_WRITTEN_OUT = 200;

/** A column and the expression that it holds. */
export type ColumnText = readonly [name: string, text: string];

/** The tables of one statement, each made from the one before: `"a" AS (SELECT *, … AS "a" FROM "given")`. */
export class Tables {
  readonly #machine: Machine;
  readonly #texts: string[] = [];
  readonly #lengths = new Map<string, number>();
  /** The name of the last table, quoted. */
  last = "";

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** A table of columns by name, from the table before or from one of the database. */
  add(name: string, columns: readonly ColumnText[], from?: string, note = ""): void {
    const every = from === undefined ? ["*"] : [];
    const written = columns.map(([column, text]) => (quoted(column) === text ? text : `${text} AS ${quoted(column)}`));
    const fence = this.#isFenced(columns) ? `\n  ${this.#machine.fence}` : "";
    const select = [...every, ...written].join(",\n    ");
    const comment = note === "" ? "" : ` -- ${plain(note)}`;
    this.#texts.push(`${quoted(name)} AS (${comment}\n  SELECT\n    ${select}\n  FROM ${from ?? this.last}${fence}\n)`);
    this.last = quoted(name);
  }

  #isFenced(columns: readonly ColumnText[]): boolean {
    if (this.#machine.fence === "") return false;
    const lengths = columns.map(([column, text]) => [quoted(column), this.#lengthOf(text)] as const);
    const fenced = lengths.some(([, length]) => length > MOST_WRITTEN_OUT);
    if (fenced) this.#lengths.clear();
    else for (const [column, length] of lengths) this.#lengths.set(column, length);
    return fenced;
  }

  /** About how many identifiers a text would have if the steps that it mentions were written out. */
  #lengthOf(text: string): number {
    return Array.from(text.matchAll(IDENTIFIER), ([name]) => this.#lengths.get(name) ?? 1).reduce((a, b) => a + b, 0);
  }

  text(): string {
    return `WITH ${this.#texts.join(",\n")}`;
  }
}
