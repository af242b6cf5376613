import { fail } from "../../errors.ts";
import { groupsOf } from "../../groups.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { inOneForm } from "../../sameText.ts";
import * as say from "./words.ts";

/** A cell as a key: equal cells have equal keys. */
export function keyOf(cell: Cell | undefined, path: string): string {
  if (typeof cell === "string") return `"${inOneForm(cell)}`;
  if (typeof cell !== "object" || cell === null) return String(cell ?? "");
  if ("da" in cell) return `{${cell.da}`;
  if (typeof cell.toFixed === "function") return cell.toFixed();
  return fail({
    kind: "malformed",
    path,
    found: cell,
    allowed: say.CELL,
    remedy: say.WRITE_NULL,
  });
}

/** What distinguishes the rows of a sheet: their cells in the columns of names, as keys. */
export class Names {
  readonly #keys: readonly (readonly string[])[];
  readonly #ofRows: readonly ReadonlySet<string>[];
  readonly #rows: number;
  /** The ordinary rows by their keys in some of the columns. */
  readonly #found = new Map<string, Map<string, number[]>>();

  constructor(sheet: Sheet, rows: number) {
    const names = sheet.columns.flatMap(({ unit }, at) =>
      unit === "text" || unit === "year" || unit === "date" ? [at] : [],
    );
    this.#keys = names.map((at) => sheet.rows.map((row, i) => keyOf(row[at], `sheet.rows[${i}][${at}]`)));
    this.#ofRows = this.#keys.map((keys) => new Set(keys.slice(0, rows)));
    this.#rows = rows;
  }

  /** The ordinary rows a total is over: those it agrees with in every name; a name that no row has is for all. */
  coveredBy(total: number): readonly number[] {
    const known = this.#keys.flatMap((keys, i) => (this.#ofRows[i]?.has(keys[total] ?? "") ? [keys] : []));
    const which = known.map((keys) => this.#keys.indexOf(keys)).join();
    let byKey = this.#found.get(which);
    if (byKey === undefined) {
      const rows = Array.from({ length: this.#rows }, (_, row) => row);
      byKey = groupsOf(rows, (row) => known.map((keys) => keys[row]).join("\n"));
      this.#found.set(which, byKey);
    }
    return byKey.get(known.map((keys) => keys[total]).join("\n")) ?? [];
  }

  /** By the names from the left, texts by the Danish alphabet and numbers by size; 0 where no name differs. */
  order(a: number, b: number): number {
    for (const keys of this.#keys) {
      const [own, other] = [keys[a] ?? "", keys[b] ?? ""];
      if (own !== other) return own.localeCompare(other, "da", { numeric: true });
    }
    return 0;
  }
}
