import type { CellPlace, GivenCell, GivenRow, GivenTable } from "../cell.ts";
import { isEmpty, quotedCell } from "../cells/cellText.ts";
import type { CellContext, FilledCell } from "../cells/context.ts";
import { isCut } from "../cells/decimalOf.ts";
import { readingsFor } from "../cells/meant.ts";
import { hasOtherReading } from "../cells/numberIn.ts";
import { READERS } from "../cells/readers.ts";
import { tooLong } from "../cells/words.ts";
import type { CellFault, TableFault } from "../faults/fault.ts";
import { placeOf } from "../place.ts";
import { type AssignedColumn, type Assignment, isInHeadings } from "./assigned.ts";
import type { TableNumbers } from "./numberStyle.ts";
import { readAsMeant } from "./readAsMeant.ts";
import type { ReadNote } from "./tableRead.ts";
import * as say from "./words.ts";

/** The errors that spreadsheets write into a cell, also as the text of a CSV file. */
const ERROR_TEXT = /^#(?:[A-ZÆØÅ/0-9]+[!?]?|#+)$/u;
const NUMBERS = new Set(["amount", "amountOrRate", "amountOrMissing", "count", "countOrAll", "value"]);
/** What merged cells may share: a name that stands for several rows. An amount would be counted more than once. */
const SHARED = new Set(["text", "operator", "municipality", "place", "choice", "date", "year", "yesNo", "parameter"]);

/** What a text was read as, and what was told of it. */
interface Kept {
  readonly value: unknown;
  readonly told: readonly CellFault[];
}

/** So many texts of a column are kept with what they were read as, and none that is longer. */
const MOST_KEPT = 10_000;
const LONGEST_KEPT = 200;
/** What a key of any case begins with; no text of a cell does. */
const ANY_CASE = "\0";
/** No number, date, name of a place or choice is longer. */
const LONGEST = 1000;

/** Where the rows of a table are read: what its columns are, and what is told on the way. */
export interface RowReading {
  readonly table: GivenTable;
  readonly assignment: Assignment;
  readonly numbers: TableNumbers;
  readonly faults: TableFault[];
  readonly notes: ReadNote[];
  /** Where each value of a column without repeats stands first, over all sheets. */
  readonly firsts: Map<string, Map<string, CellPlace>>;
}

/** Reads one row, and tells what is wrong with it. */
export class RowReader {
  readonly #reading: RowReading;
  readonly #mains: ReadonlyMap<CellPlace, GivenCell>;
  readonly #contexts: readonly CellContext[];
  /** What texts were read as, column by column. */
  readonly #known: readonly Map<string, Kept>[];
  #row: GivenRow = { row: 0, cells: [] };

  constructor(reading: RowReading) {
    this.#reading = reading;
    this.#mains = mainsOf(reading.table);
    this.#known = reading.assignment.known.map(() => new Map());
    this.#contexts = reading.assignment.known.map(({ column, heading }, i) => ({
      column,
      numbers: reading.numbers.style,
      power: heading.power,
      tell: (fault) => this.#tell(i, fault),
    }));
  }

  /** The values of a row by the keys of their columns. */
  read(row: GivenRow): Record<string, unknown> {
    this.#row = row;
    const values: Record<string, unknown> = {};
    this.#reading.assignment.known.forEach(({ column, heading }, i) => {
      const value = this.#value(i);
      if (value === undefined) return;
      if (column.repeats === undefined) values[column.key] = value;
      else add(values, column.key, column.repeats === "month" ? heading.month : String(heading.year), value);
    });
    return values;
  }

  #tell(i: number, fault: CellFault, others: readonly CellPlace[] = []): void {
    const known = this.#reading.assignment.known[i];
    if (known === undefined) return;
    const cell = this.#row.cells[known.index];
    this.#reading.faults.push({
      suggestions: [],
      ...fault,
      sheet: this.#reading.table.name,
      row: this.#row.row,
      cells: [placeOf(this.#row.row, known.index), ...others],
      heading: known.heading.text,
      found: quotedCell(cell, this.#reading.numbers.style),
      allowed: known.column.says,
    });
  }

  #note(kind: ReadNote["kind"], cell: CellPlace, found?: string): void {
    const place = { sheet: this.#reading.table.name, row: this.#row.row, cell };
    this.#reading.notes.push({ ...place, kind, ...(found === undefined ? {} : { found }) });
  }

  #value(i: number): unknown {
    const known = this.#reading.assignment.known[i];
    if (known === undefined || known.column.isRowTotal === true) return undefined;
    const cell = this.#cellAt(i, known);
    if (cell === "told") return undefined;
    if (cell === null) {
      const { column } = known;
      const isSaid = isInHeadings(column, this.#reading.assignment.known) || this.#isSaidBy(column.unless);
      if (column.isRequired === true && !isSaid) {
        this.#tell(i, { ...say.missing(column), kind: "missing", severity: "error" });
      }
      return undefined;
    }
    const context = this.#contexts[i];
    if (context === undefined || !this.#isReadable(i, cell, context)) return undefined;
    const value = this.#read(i, cell as FilledCell, context);
    if (value === undefined) return undefined;
    const meant = readAsMeant(cell, known.column, value);
    if (meant !== undefined) this.#note(meant, placeOf(this.#row.row, known.index), quotedCell(cell));
    if (known.column.isUnique) this.#checkFirst(i, String(value));
    return value;
  }

  /** Whether another column of the row says what this one is needed for. */
  #isSaidBy(keys: readonly string[] = []): boolean {
    const others = this.#reading.assignment.known.filter(({ column }) => keys.includes(column.key));
    return others.some(({ index }) => !isEmpty(this.#row.cells[index]));
  }

  /** What a cell is read as; the same text of a column is read once, with what is told of it. */
  #read(i: number, cell: FilledCell, context: CellContext): unknown {
    const reader = READERS[context.column.form];
    if (cell.kind !== "text" || cell.text.length > LONGEST_KEPT) return reader(cell, context);
    const known = this.#known[i];
    const kept = known?.get(cell.text);
    if (kept !== undefined) {
      for (const fault of kept.told) this.#tell(i, fault);
      return kept.value;
    }
    const told: CellFault[] = [];
    const value = reader(cell, { ...context, tell: (fault) => told.push(fault) });
    for (const fault of told) this.#tell(i, fault);
    if (known !== undefined && known.size < MOST_KEPT) known.set(cell.text, { value, told });
    return value;
  }

  /** The cell of a column, or the one it is merged with; nothing where none holds anything, which may have been told. */
  #cellAt(i: number, { index, column }: AssignedColumn): GivenCell | "told" | null {
    const cell = this.#row.cells[index] ?? null;
    if (cell?.kind !== "covered") return isEmpty(cell) ? null : cell;
    const main = this.#mains.get(cell.by) ?? null;
    if (isEmpty(main)) return null;
    if (SHARED.has(column.form) && column.isUnique !== true) {
      this.#note("merged", cell.at);
      return main;
    }
    const reason = column.isUnique === true ? say.mergedUnique(column, cell.by) : say.mergedCell(cell.by);
    this.#tell(i, { ...reason, kind: "merged-cell", severity: "error" }, [cell.by]);
    return "told";
  }

  /** Whether a cell holds a value; an error of the spreadsheet, a formula without value and a doubtful number do not. */
  #isReadable(i: number, cell: GivenCell, { column }: CellContext): boolean {
    if (cell.kind === "error" || (cell.kind === "text" && ERROR_TEXT.test(cell.text.trim()))) {
      this.#tell(i, { ...say.errorCell(quotedCell(cell)), kind: "error-cell", severity: "error" });
      return false;
    }
    if (cell.kind === "uncomputed") {
      this.#tell(i, { ...say.UNCOMPUTED, kind: "uncomputed", severity: "error" });
      return false;
    }
    if (cell.kind === "text" && column.form !== "text" && cell.text.length > LONGEST) {
      this.#tell(i, { ...tooLong(cell.text.length, LONGEST), kind: "not-text", severity: "error" });
      return false;
    }
    const { doubt } = this.#reading.numbers;
    if (doubt !== undefined && cell.kind === "text" && NUMBERS.has(column.form) && hasOtherReading(cell.text)) {
      this.#tell(i, {
        ...say.whichNumber(cell.text, doubt),
        kind: "which-number",
        severity: "error",
        suggestions: readingsFor(column, cell.text),
      });
      return false;
    }
    if (cell.kind === "number" && isCut(cell.number)) this.#note("shortened", cell.at);
    return true;
  }

  /** Tells a value that stands twice in a column where each must be another. */
  #checkFirst(i: number, value: string): void {
    const known = this.#reading.assignment.known[i];
    if (known === undefined) return;
    const { firsts, table } = this.#reading;
    const seen = firsts.get(known.column.key) ?? new Map<string, CellPlace>();
    firsts.set(known.column.key, seen);
    // Case alone hardly tells two numbers apart, but may: then it is asked.
    const anyCase = `${ANY_CASE}${value.toLowerCase()}`;
    const [same, near] = [seen.get(value), seen.get(anyCase)];
    const here = placeOf(this.#row.row, known.index);
    const place = table.name === "" ? here : `${table.name}!${here}`;
    for (const key of [value, anyCase]) if (!seen.has(key)) seen.set(key, place);
    const first = (same ?? near)?.replace(`${table.name}!`, "");
    if (first === undefined) return;
    const severity = same === undefined ? "question" : "error";
    this.#tell(i, { ...say.duplicate(known.column, value, first), kind: "duplicate", severity }, [first]);
  }
}

/** The cells that others are merged with. */
function mainsOf({ rows }: GivenTable): ReadonlyMap<CellPlace, GivenCell> {
  const wanted = new Set<CellPlace>();
  for (const { cells } of rows) for (const cell of cells) if (cell?.kind === "covered") wanted.add(cell.by);
  if (wanted.size === 0) return new Map();
  const all = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell !== null && wanted.has(cell.at) ? [cell] : [])),
  );
  return new Map(all.map((cell) => [cell.at, cell]));
}

function add(values: Record<string, unknown>, key: string, name: string | undefined, value: unknown): void {
  const map = (values[key] as Map<string, unknown> | undefined) ?? new Map<string, unknown>();
  map.set(name ?? "", value);
  values[key] = map;
}
