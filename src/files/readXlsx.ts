import { unzipSync } from "fflate";
import { readXlsx as readWorkbook } from "hucre/xlsx";
import { shortDecimals } from "../numbers/exact.ts";
import type { CellPlace, GivenCell, GivenRow, GivenTable } from "./cell.ts";
import { currencyIn } from "./cells/currencyIn.ts";
import { MOST_CELLS, MOST_UNPACKED } from "./limits.ts";
import { columnLetters, placeOf } from "./place.ts";
import { checkCells, refuseFile, refuseTooLarge } from "./refuse.ts";
import * as say from "./words.ts";

type Workbook = Awaited<ReturnType<typeof readWorkbook>>;
type Sheet = Workbook["sheets"][number];
type Found = NonNullable<ReturnType<NonNullable<Sheet["cells"]>["get"]>>;

/** What the parts of a workbook unpack to, as the file itself says; nothing is unpacked for it. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter({ originalSize }) {
        size += originalSize;
        return false;
      },
    });
  } catch {
    refuseFile(say.DAMAGED);
  }
  return size;
}

function checkSize(bytes: Uint8Array): void {
  const size = unpackedSize(bytes);
  if (size > MOST_UNPACKED) refuseTooLarge(say.unpackedFound(size), say.mostBytes(MOST_UNPACKED));
}

/** What spreadsheets show for a number that is none, and for a date outside their calendar. */
const NOT_SHOWN = "####";

/** A date as the file has it: hucre gives midnight in UTC, whatever the time zone of the machine. */
function dateCell(at: CellPlace, value: Date): GivenCell {
  const year = value.getUTCFullYear();
  if (!(year >= 1899 && year <= 9999)) return { kind: "error", at, error: NOT_SHOWN };
  const [date = "", time = ""] = value.toISOString().split("T");
  const day = { kind: "date", at, date } as const;
  return time.startsWith("00:00:00") ? day : { ...day, time: time.slice(0, 8) };
}

const DIGITS = 15;

/** What a number format shows besides the number: a per cent sign, or another currency than kroner. */
interface Shown {
  readonly isPercent?: true;
  readonly currency?: string;
}

/** What number formats show; a workbook has few. */
const shown = new Map<string, Shown>();
const MOST_FORMATS = 1000;

/** The currency of a format as `[$€-407]`, `"EUR"` or `€` write it; a dollar alone is the sign of any machine's own currency. */
function currencyOf(format: string): string | undefined {
  const [, named] = /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(format) ?? [];
  return currencyIn(named ?? format.replace(/\[[^\]]*\]|\\|\$/g, ""));
}

function shownBy(format: string): Shown {
  const known = shown.get(format);
  if (known !== undefined) return known;
  const currency = currencyOf(format);
  const made: Shown = {
    ...(format.replace(/"[^"]*"|[\\_*]./g, "").includes("%") ? { isPercent: true } : {}),
    ...(currency === undefined ? {} : { currency }),
  };
  if (shown.size < MOST_FORMATS) shown.set(format, made);
  return made;
}

/** A number to 15 digits, as spreadsheets show it: what is beyond them is the noise of a formula. */
function numberCell(at: CellPlace, value: number, format: string | undefined): GivenCell {
  if (!Number.isFinite(value)) return { kind: "error", at, error: NOT_SHOWN };
  // Nearly every number has so few digits that it is itself; 0 is added since a file may hold −0.
  const number = shortDecimals(value) === undefined ? Number(value.toPrecision(DIGITS)) : value + 0;
  return {
    kind: "number",
    at,
    number,
    ...(format === undefined ? {} : shownBy(format)),
    ...(number === value ? {} : { isShortened: true }),
  };
}

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

function valueCell(at: CellPlace, value: unknown, found: Found | undefined): GivenCell | null {
  if (found?.type === "error") return { kind: "error", at, error: String(value) };
  if (found?.type === "formula" && typeof value === "string" && ERROR.test(value))
    return { kind: "error", at, error: value };
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return dateCell(at, value);
  if (typeof value === "number") return numberCell(at, value, found?.style?.numFmt);
  if (typeof value === "boolean") return { kind: "flag", at, flag: value };
  return { kind: "text", at, text: String(value) };
}

function cellOf(at: CellPlace, value: unknown, found: Found | undefined): GivenCell | null {
  const cell = valueCell(at, value, found);
  const formula = found?.formula ?? (found?.type === "formula" ? "" : undefined);
  if (formula === undefined) return cell;
  return cell === null ? { kind: "uncomputed", at, formula } : { ...cell, formula };
}

/** The cells that others cover, by their place among the rows and columns that there are. */
function coveredIn({ merges = [], rows }: Sheet): Map<string, CellPlace> {
  const covered = new Map<string, CellPlace>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const first = placeOf(startRow + 1, startCol);
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row++) {
      for (let column = startCol; column <= Math.min(endCol, (rows[row]?.length ?? 0) - 1); column++) {
        if (row !== startRow || column !== startCol) covered.set(`${row},${column}`, first);
      }
    }
  }
  return covered;
}

function rowsOf(sheet: Sheet): GivenRow[] {
  const covered = coveredIn(sheet);
  const letters: string[] = [];
  const found = sheet.cells === undefined || sheet.cells.size === 0 ? undefined : sheet.cells;
  const isPlain = found === undefined && covered.size === 0;
  return sheet.rows.map((values, row) => {
    const cells = values.map((value, column): GivenCell | null => {
      letters[column] ??= columnLetters(column);
      const at = `${letters[column]}${row + 1}`;
      if (isPlain) return cellOf(at, value, undefined);
      const key = `${row},${column}`;
      // What stands under a merged area is not shown but counted by sums: it is given as it is.
      const cell = cellOf(at, value, found?.get(key));
      const by = cell === null ? covered.get(key) : undefined;
      return by === undefined ? cell : { kind: "covered", at, by };
    });
    return { row: row + 1, ...(sheet.rowDefs?.get(row)?.hidden === true ? { isHidden: true as const } : {}), cells };
  });
}

/** A sheet whose cells lie far apart is too large for hucre, which says so; all else that it cannot read is damaged. */
function refuseUnread(error: unknown): never {
  if (!/cells/i.test(String(error))) return refuseFile(say.DAMAGED);
  return refuseTooLarge(say.TOO_FAR_APART, say.mostCells(MOST_CELLS));
}

/** How many cells the rows of all sheets have. */
function sizeOf(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, { rows }) => rows.reduce((all, { length }) => all + length, sum), 0);
}

function hiddenColumnsOf({ columns = [] }: Sheet): Pick<GivenTable, "hiddenColumns"> {
  const hiddenColumns = columns.flatMap((column, i) => (column?.hidden === true ? [i] : []));
  return hiddenColumns.length === 0 ? {} : { hiddenColumns };
}

/** The tables of a workbook, a sheet each, with their cells as they are stored. */
export async function readXlsx(bytes: Uint8Array): Promise<GivenTable[]> {
  checkSize(bytes);
  const { sheets } = await readWorkbook(bytes, { readStyles: true }).catch(refuseUnread);
  checkCells(sizeOf(sheets));
  return sheets.map((sheet) => ({
    name: sheet.name,
    form: { kind: "xlsx" },
    ...(sheet.hidden === true || sheet.veryHidden === true ? { isHidden: true as const } : {}),
    ...hiddenColumnsOf(sheet),
    rows: rowsOf(sheet),
  }));
}
