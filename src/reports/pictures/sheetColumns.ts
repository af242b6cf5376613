import { fail } from "../../errors.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { Language, Text, Word } from "../../words.ts";
import { calledBy, isCalled } from "../called.ts";
import { cellNumber, isNumberColumn } from "../cellNumber.ts";
import { oneLine } from "../plainText.ts";
import type { Column, Sheet } from "../sheet.ts";
import { type SheetTexts, sheetTexts } from "../sheetTexts.ts";
import { type Figures, figuresOf, type NumberColumn } from "./figures.ts";
import { scaleOf, UNSCALED } from "./scale.ts";
import * as say from "./words.ts";

/** The name of a column: its word, or its own heading in either language, without what qualifies it. */
export type ColumnName = Word | (string & Record<never, never>);

/** A column of a sheet: by its name where only one column has it, otherwise by its place, 0 for the first. */
export type ColumnOf = ColumnName | number;

/** A checked sheet, as pictures read it: without its rows of totals. */
export interface SheetColumns {
  readonly title: Text;
  readonly rows: number;
  /** The cells of a column as they are written. */
  texts(of: ColumnOf): readonly Text[];
  /** The cells of some columns of one unit, on one scale. */
  figures(of: readonly ColumnOf[]): readonly Figures[];
  /** The cells of a column in its own unit, however large. */
  unscaled(of: ColumnOf): Figures;
}

function refuseNoColumn(of: ColumnOf, found: number): never {
  return fail({ kind: found === 0 ? "missing" : "duplicate", path: "options", ...say.columnsFound(found, of) });
}

/** A column as it is asked for: by text or by number. */
export function columnOf(given: unknown, path: string): ColumnOf {
  if (typeof given === "string" || typeof given === "number") return given as ColumnOf;
  return fail({ kind: given === undefined ? "missing" : "malformed", path, found: given, ...say.notColumn });
}

function placeOf(columns: readonly Column[], given: ColumnOf): number {
  const of = columnOf(given, "options");
  if (typeof of === "number") return columns[of] === undefined ? refuseNoColumn(of, 0) : of;
  const places = columns.flatMap((column, i) => (isCalled(column, of) ? [i] : []));
  return places.length === 1 ? (places[0] ?? 0) : refuseNoColumn(of, places.length);
}

function refuseNonNumbers(column: Column): never {
  return fail({ kind: "unit", path: "options", found: calledBy(column), ...say.notOneUnit });
}

class Opened implements SheetColumns {
  readonly title: Text;
  readonly rows: number;
  readonly #sheet: Sheet;
  readonly #written: Readonly<Record<Language, SheetTexts>>;

  constructor(sheet: Sheet) {
    const written = (language: Language) => sheetTexts(sheet, language, "shown", "sheet.");
    this.#sheet = sheet;
    this.#written = { da: written("da"), en: written("en") };
    this.title = { da: this.#written.da.title, en: this.#written.en.title };
    this.rows = sheet.rows.length - (sheet.totalRows ?? 0);
  }

  texts(of: ColumnOf): readonly Text[] {
    const { da, en } = this.#written;
    const at = placeOf(da.columns, of);
    const cell = ({ rows }: SheetTexts, i: number) => oneLine(rows[i]?.[at] ?? "");
    return Array.from({ length: this.rows }, (_, i) => ({ da: cell(da, i), en: cell(en, i) }));
  }

  figures(of: readonly ColumnOf[]): readonly Figures[] {
    const lists = of.map((each) => this.#values(each));
    const columns = of.map((each) => this.#numbersAt(each).column);
    const [first] = columns;
    for (const each of columns) if (each.unit !== first?.unit) refuseNonNumbers(each);
    const scale = first?.unit === "kr" ? scaleOf(lists.flat()) : UNSCALED;
    return columns.map((each, i) => figuresOf(each, lists[i] ?? [], scale));
  }

  unscaled(of: ColumnOf): Figures {
    return figuresOf(this.#numbersAt(of).column, this.#values(of), UNSCALED);
  }

  #numbersAt(of: ColumnOf): { readonly at: number; readonly column: NumberColumn } {
    const { columns } = this.#written.da;
    const at = placeOf(columns, of);
    const column = columns[at] as Column;
    return isNumberColumn(column) ? { at, column } : refuseNonNumbers(column);
  }

  #values(of: ColumnOf): (Fraction | null)[] {
    const { at, column } = this.#numbersAt(of);
    return this.#sheet.rows.slice(0, this.rows).map((row, i) => {
      const cell = row[at] ?? null;
      return cell === null ? null : cellNumber(cell, column.unit, `sheet.rows[${i}][${at}]`);
    });
  }
}

/** Checks a sheet and opens its columns for pictures. */
export function sheetColumns(sheet: Sheet): SheetColumns {
  return new Opened(sheet);
}
