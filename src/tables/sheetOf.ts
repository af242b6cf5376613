import { fail, nearest } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import { isPlain } from "../isRecord.ts";
import { isCalled } from "../reports/called.ts";
import { columnsWithCodes } from "../reports/codes.ts";
import { checkedColumns } from "../reports/columns.ts";
import { knownKeys, listed, oneOf } from "../reports/given.ts";
import { headings } from "../reports/headings.ts";
import { inLanguage, LANGUAGES } from "../reports/plainText.ts";
import { COLUMN_UNITS, type Column, type ColumnUnit, type Sheet } from "../reports/sheet.ts";
import { type Shown, tableOf } from "../reports/tableOf.ts";
import { inOneForm, isSameText } from "../sameText.ts";
import { inBothLanguages, type Text } from "../words.ts";
import { cellsOf, unitOf } from "./givenCells.ts";
import { type GivenColumn, type GivenRow, givenColumns } from "./givenRows.ts";
import { keyNames } from "./keyNames.ts";
import type { TableLike } from "./table.ts";
import * as say from "./words.ts";

/** What rows do not say of themselves, to be a sheet. */
export interface SheetOfOptions {
  /** The title, in both languages or one text for both; by default "Tabel". */
  readonly title?: string | Text;
  /** The columns that come along, in this order; by default all, as they stand in the table or in the rows' keys. */
  readonly only?: readonly string[];
  /** The units of columns by their names: `{ Takst: "kr", Stigning: "rate" }`. */
  readonly units?: Readonly<Record<string, ColumnUnit>>;
  /**
   * Columns as they are in sheets, such as `sheet.columns` where rows come from `toTable(sheet)`: a column of the rows that is
   * called as one of them, by its key or its heading, gets its words, unit and decimals.
   */
  readonly columns?: readonly Column[];
}

/** A column of a sheet and all that it may be called in rows. */
interface Known {
  readonly column: Column;
  readonly names: readonly string[];
}

/** The columns that a caller knows, each with its key and its headings in both languages. */
function knownColumns(columns: readonly Column[]): Known[] {
  if (columns.length === 0) return [];
  checkedColumns({ columns }, "options.");
  const all = columnsWithCodes(columns);
  const lists = [
    ...LANGUAGES.map((language) => keyNames(columns, language)),
    ...(["shown", "machine"] as const).flatMap((style) =>
      LANGUAGES.map((language) => headings(all, language, style, "options.")),
    ),
  ];
  return all.map((column, i) => ({ column, names: lists.map((names) => names[i] ?? "") }));
}

function knownAs(name: string, known: readonly Known[]): Column | undefined {
  const isNamed = ({ column, names }: Known) => isCalled(column, name) || names.some((each) => isSameText(each, name));
  const exact = known.filter(({ names }) => names.some((each) => isSameText(each, name)));
  const found = exact.length > 0 ? exact : known.filter(isNamed);
  return found.length === 1 ? found[0]?.column : undefined;
}

function columnNamed(name: string, all: readonly GivenColumn[], path: string): GivenColumn {
  const found = all.find((each) => each.name === name) ?? all.find((each) => isSameText(each.name, name));
  if (found !== undefined) return found;
  const names = all.map((each) => each.name);
  const near = nearest(name, names);
  return fail({
    kind: "unknown-name",
    path,
    found: name,
    allowed: say.aColumn(names.join(", ")),
    remedy: near === undefined ? say.WRITE_NAME : didYouMean(near),
  });
}

/** The columns asked for, in that order; of no rows at all there is nothing to ask for. */
function chosenColumns(all: readonly GivenColumn[], only: readonly string[] | undefined): readonly GivenColumn[] {
  if (all.length === 0) return fail({ kind: "missing", path: "rows", ...say.noRows });
  if (only === undefined) return all;
  return listed(only, "options.only").map((name, i) => columnNamed(name, all, `options.only[${i}]`));
}

/** The units that were stated, by the column that each is of. */
function unitsByColumn(all: readonly GivenColumn[], units: SheetOfOptions["units"] = {}): Map<GivenColumn, ColumnUnit> {
  if (!isPlain(units)) {
    return fail({ kind: "malformed", path: "options.units", found: units, ...say.notUnits });
  }
  return new Map(
    Object.entries(units).map(([name, unit]) => {
      const path = `options.units.${name}`;
      return [columnNamed(name, all, path), oneOf(unit, COLUMN_UNITS, path)];
    }),
  );
}

function columnOf(given: GivenColumn, stated: ColumnUnit | undefined, known: readonly Known[]): Column {
  const {
    decimals,
    coded: _,
    ...found
  } = knownAs(given.name, known) ?? { heading: inBothLanguages(inOneForm(given.name)) };
  const unit = stated ?? ("unit" in found ? found.unit : unitOf(given));
  const isNumber = unit === "kr" || unit === "rate" || unit === "count";
  return { ...found, unit, ...(decimals !== undefined && isNumber ? { decimals } : {}) } as Column;
}

/**
 * A sheet of any rows: plain objects, or an arquero table that was filtered, joined and derived. It can then leave as text,
 * Markdown, CSV, HTML, a workbook or a picture, as every sheet of the library does.
 *
 * Every column keeps its name as its heading. What its cells are is seen from its values: numbers, bigints and `Decimal`s are
 * counts, dates (`Date`) dates, and texts and booleans texts; `null`, nothing and empty text are empty cells. A heading that ends
 * as the library writes units, "Takst (kr.)" or "Stigning (andel af 1)", has that unit, and whole numbers under "År" are years. State
 * all else in `units`: amounts without "(kr.)", rates, years under other names, and whole numbers that name something, such as
 * case numbers, which are `text`, since a count has its thousands marked.
 *
 * A float stands for its first 15 digits, as everywhere: 0.1 + 0.2 is 0.3. Keys of objects that are whole numbers come first in
 * JavaScript whatever their place, so say `only` where a year is a column.
 *
 * Throws `RuleError`: `malformed` for a cell of another kind than those above it, or that does not fit its unit, with its row and
 * column as `rows[3].Takst`; `unknown-name` for a column that is not there; `missing` for no rows and for a column without a
 * name; `duplicate` for two columns with one heading.
 *
 * @example
 * ```ts
 * import { asCsv, distribute, distributeSheet } from "rammetakst";
 * import { sheetOf, toTable } from "rammetakst/tables";
 * const rows = [{ Sagsnr: 24017, Tilbud: "Birk", Takst: 2347.5 }, { Sagsnr: 24018, Tilbud: "Eg", Takst: null }];
 * const sheet = sheetOf(rows, { title: "Sager", units: { Sagsnr: "text", Takst: "kr" } });
 * asCsv(sheet, "da", { bom: false }); // => "Sagsnr;Tilbud;Takst (kr.)\r\n24017;Birk;2347,5\r\n24018;Eg;\r\n"
 *
 * const shares = distributeSheet(distribute(300, [{ id: 461, key: 2 }, { id: 479, key: 1 }]));
 * const large = toTable(shares).filter((row: { share: number }) => row.share > 150).select("municipality", "share");
 * const { columns } = shares;
 * asCsv(sheetOf(large, { columns }), "da", { bom: false }); // => "Kommune;Andel (kr.)\r\nOdense;200\r\n"
 * ```
 */
export function sheetOf(rows: readonly GivenRow[] | TableLike, options: SheetOfOptions = {}): Sheet {
  knownKeys(options, ["title", "only", "units", "columns"], "options");
  const { only, units, columns = [] } = options;
  const title = inBothLanguages(options.title ?? say.TABLE);
  for (const language of LANGUAGES) inLanguage(title, language, "options.title");
  const all = givenColumns(rows);
  const chosen = chosenColumns(all, only);
  const stated = unitsByColumn(all, units);
  const known = knownColumns(listed(columns, "options.columns"));
  const made = chosen.map((each) => columnOf(each, stated.get(each), known));
  checkedColumns({ columns: made }, "");
  for (const language of LANGUAGES) headings(made, language, "shown", "");
  const cells = chosen.map((each, i) => cellsOf(each, made[i] as Column));
  const shown = made.map((column, i): Shown<number> => ({ ...column, cell: (row) => cells[i]?.[row] ?? null }));
  return tableOf(
    title,
    Array.from({ length: cells[0]?.length ?? 0 }, (_, row) => row),
    shown,
  );
}
