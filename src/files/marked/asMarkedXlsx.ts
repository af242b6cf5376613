import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { knownLanguage, listed } from "../../reports/given.ts";
import type { Language, Text } from "../../words.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { bySeverity, CELL_COLUMN, faultSheet } from "../faults/faultSheet.ts";
import { FAULTS, SEVERITY } from "../faults/words.ts";
import { quotedSheet, sheetNames } from "../sheetNames.ts";
import type { Links } from "../workbook/styledCells.ts";
import { writtenSheet } from "../workbook/writtenSheet.ts";
import { type WorkbookSheet, workbookSheet } from "../workbookSheet.ts";
import { type Commented, withCommentBoxes } from "./commentBoxes.ts";
import { MOST_CHARACTERS } from "./copiedCell.ts";
import { markedSheet } from "./markedSheet.ts";
import { type Marks, marksOf } from "./marks.ts";
import * as say from "./words.ts";

/** Whether a table is the sheet of faults of an earlier copy, which holds no longer. */
function isEarlierFaults({ name, rows: [first] }: GivenTable): boolean {
  const [cell] = first?.cells ?? [];
  const isOneOf = (text: string, { da, en }: { readonly da: string; readonly en: string }) =>
    text === da || text === en;
  return isOneOf(name, FAULTS) && cell?.kind === "text" && isOneOf(cell.text, SEVERITY);
}

/** Whether a text is too long for its cell in the copy. */
function isShortened(tables: readonly GivenTable[]): boolean {
  return tables.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell?.kind === "text" && cell.text.length > MOST_CHARACTERS)),
  );
}

/** Where formulas stand whose value the file does not hold, each with its sheet where there are several. */
function uncomputedIn(tables: readonly GivenTable[]): string[] {
  return tables.flatMap(({ name, rows }) => {
    const sheet = tables.length > 1 ? `${name}!` : "";
    return rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.kind === "uncomputed" ? `${sheet}${cell.at}` : [])),
    );
  });
}

/** What is otherwise than in the file. */
function notesOn(tables: readonly GivenTable[]): Text[] {
  const uncomputed = uncomputedIn(tables);
  return [
    say.MARKED,
    say.COPY,
    ...(uncomputed.length === 0 ? [] : [say.uncomputed(uncomputed)]),
    ...(isShortened(tables) ? [say.SHORTENED] : []),
  ];
}

/** The sheet of faults, whose cells lead to those of the copy. */
function listOfFaults(
  tables: readonly GivenTable[],
  faults: readonly TableFault[],
  names: readonly string[],
  language: Language,
): WorkbookSheet {
  const sheet = { ...faultSheet(faults), notes: notesOn(tables) };
  const column = sheet.columns.findIndex(({ heading }) => heading === CELL_COLUMN);
  const sorted = bySeverity(faults);
  const links: Links = {
    isIn: (_, at) => at === column,
    of: ({ row }) => {
      const fault = sorted[row];
      const cell = fault?.cells[0];
      if (fault === undefined || cell === undefined) return undefined;
      const table = Math.max(
        0,
        tables.findIndex(({ name }) => name === fault.sheet),
      );
      return `${quotedSheet(names[table] ?? "")}!${cell}`;
    },
  };
  return workbookSheet(names.at(-1) ?? "", writtenSheet("faults", sheet, language, false), links);
}

function commentedSheets(
  sheets: readonly WriteSheet[],
  marks: ReadonlyMap<number, Marks>,
): ReadonlyMap<number, Commented> {
  return new Map(
    [...marks].map(([table, ofTable]): [number, Commented] => {
      const widths = (sheets[table]?.columns ?? []).map(({ width = 0 }) => width);
      return [table + 1, { widths, textOf: (row, column) => ofTable.get(`${row},${column}`)?.comment ?? "" }];
    }),
  );
}

/**
 * A copy of the user's own file as a workbook (.xlsx), in which each faulty cell is marked and has a comment with what is
 * wrong and what to write, and a last sheet that lists the faults and leads to their cells. Errors are dark and bold,
 * questions and warnings light and italic. A fault without a cell is told on the first cell of its row.
 *
 * The values are those of the file, in its order, with sheets, hidden rows and merged cells; formulas are not copied, only
 * the values that they gave, and cells of a CSV file stay texts. `faults` are those of {@link checkTables} or of another job
 * on the same tables. Gives the bytes of the file. The promise is rejected with `RuleError` for another language.
 *
 * @example
 * ```ts
 * import { asMarkedXlsx, checkTables, readTables } from "rammetakst/files";
 * const file = "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden\n1;Solgården;Vejen Kommune;uge;650;685;1/1-2025\n";
 * const tables = await readTables(file);
 * const { faults } = checkTables(tables);
 * const copy = await readTables(await asMarkedXlsx(tables, faults, "da"));
 * copy.map(({ name }) => name); // => ["Tabel", "Fejl i filen"]
 * copy[0]?.rows[1]?.cells[3]; // => { kind: "text", at: "D2", text: "uge" }
 * ```
 */
export async function asMarkedXlsx(
  tables: readonly GivenTable[],
  faults: readonly TableFault[],
  language: Language,
): Promise<Uint8Array> {
  const known = knownLanguage(language);
  const copied = listed(tables, "tables").filter((table) => !isEarlierFaults(table));
  const told = listed(faults, "faults");
  const names = sheetNames([...copied.map(({ name }) => name || say.TABLE[known]), FAULTS[known]]);
  const marks = marksOf(copied, told, known);
  const sheets = copied.map((table, i) => markedSheet(names[i] ?? "", table, marks.get(i) ?? new Map(), known));
  const list = listOfFaults(copied, told, names, known);
  const first = sheets.findIndex(({ hidden }) => hidden !== true);
  const file = await writeXlsx({
    sheets: [...sheets, list.sheet],
    namedRanges: [...list.names],
    activeSheet: first === -1 ? sheets.length : first,
  });
  return withCommentBoxes(file, commentedSheets(sheets, marks));
}
