import type { Machine } from "./dialect.ts";
import { comment, IDENTIFIERS } from "./names.ts";

/**
 * A database may write a step out wherever it is used, and again inside those: thirty steps that each use the one before
 * three times would be written 3^30 times. A step longer than this is computed once instead, which costs the planner
 * its freedom to move filters and split work, and is not worth it for a shorter one.
 */
const MOST_WRITTEN_OUT = 200;

/** A column, the expression that it holds, and what it counts. */
export type ColumnText = readonly [name: string, text: string, counts?: string];

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

  /** A table of columns by name, of the rows of a table where a condition holds. What it reads is there and is not written out. */
  read(name: string, columns: readonly ColumnText[], from: string, where?: string): void {
    this.#lengths.clear();
    this.#add(name, this.#written(columns), where === undefined ? from : `${from}\n  WHERE ${where}`);
  }

  /** The table before, and further columns; `once` where several columns after them ask for what they hold. */
  extend(name: string, columns: readonly ColumnText[], once = false): void {
    const fence = this.#isFenced(columns, once) ? `\n  ${this.#machine.fence}` : "";
    this.#add(name, ["*", ...this.#written(columns)], `${this.last}${fence}`);
  }

  /** A table by a statement of its own. */
  by(name: string, statement: string): void {
    this.#lengths.clear();
    this.last = this.#machine.quoted(name);
    this.#texts.push(`${this.last} AS (\n  ${statement.replaceAll("\n", "\n  ")}\n)`);
  }

  #written(columns: readonly ColumnText[]): string[] {
    return columns.map(([column, text, counts = ""]) => {
      const name = this.#machine.quoted(column);
      const note = counts === "" ? "" : `-- ${comment(counts)}\n    `;
      return name === text ? text : `${note}${text} AS ${name}`;
    });
  }

  #add(name: string, select: readonly string[], from: string): void {
    this.last = this.#machine.quoted(name);
    this.#texts.push(`${this.last} AS (\n  SELECT\n    ${select.join(",\n    ")}\n  FROM ${from}\n)`);
  }

  #isFenced(columns: readonly ColumnText[], once: boolean): boolean {
    if (this.#machine.fence === "") return false;
    const lengths = columns.map(([column, text]) => [this.#machine.quoted(column), this.#lengthOf(text)] as const);
    const fenced = once || lengths.some(([, length]) => length > MOST_WRITTEN_OUT);
    if (fenced) this.#lengths.clear();
    else for (const [column, length] of lengths) this.#lengths.set(column, length);
    return fenced;
  }

  /** About how many identifiers a text would have if the steps that it mentions were written out. */
  #lengthOf(text: string): number {
    return Array.from(text.matchAll(IDENTIFIERS), ([name]) => this.#lengths.get(name) ?? 1).reduce((a, b) => a + b, 0);
  }

  /** A table that none is made from, in front of all. */
  open(text: string): void {
    this.#texts.unshift(text);
  }

  text(): string {
    return `WITH ${this.#texts.join(",\n")}`;
  }
}
