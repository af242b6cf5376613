import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// What a file may be.

export const ALLOWED_FILES: Text = frozen({
  da: "en projektmappe (.xlsx) eller en tekstfil med kolonner (.csv)",
  en: "a workbook (.xlsx) or a text file of columns (.csv)",
});

export const SAVE_AS_XLSX: Text = frozen({
  da: "åbn filen i regnearket, og gem den som .xlsx",
  en: "open the file in the spreadsheet and save it as .xlsx",
});

export const OLD_WORKBOOK: Text = frozen({
  da: "en projektmappe i det gamle format (.xls), eller en med adgangskode",
  en: "a workbook in the old format (.xls), or one with a password",
});

export const otherFile = (kind: string): Text => ({
  da: `en fil af en anden slags (${kind})`,
  en: `a file of another kind (${kind})`,
});

export const BINARY: Text = frozen({
  da: "en fil, der hverken er tekst eller en projektmappe",
  en: "a file that is neither text nor a workbook",
});

export const BROKEN_TEXT: Text = frozen({
  da: "en tekstfil, hvis tegn ikke passer til den tegnkodning, som filen selv angiver",
  en: "a text file whose characters do not fit the encoding that the file itself states",
});

export const NO_CONTENT: Text = frozen({ da: "en tom fil", en: "an empty file" });

export const DAMAGED: Text = frozen({
  da: "en projektmappe, der ikke kan læses: filen er beskadiget eller af en anden slags",
  en: "a workbook that cannot be read: the file is damaged or of another kind",
});

export const NOT_CONTENT: Text = frozen({
  da: "filens indhold som bytes (Uint8Array, ArrayBuffer) eller tekst",
  en: "the file's content as bytes (Uint8Array, ArrayBuffer) or text",
});

export const READ_FILE_FIRST: Text = frozen({
  da: "giv filens indhold, ikke dens navn",
  en: "give the file's content, not its name",
});

// Tables that are none.

export const TABLES: Text = frozen({
  da: "tabellerne fra en fil, som readTables giver dem",
  en: "the tables of a file, as readTables gives them",
});

export const PROMISE: Text = frozen({
  da: "et løfte (Promise), der ikke er ventet på",
  en: "a promise that was not awaited",
});

export const AWAIT: Text = frozen({ da: "skriv await readTables(…)", en: "write await readTables(…)" });

export const READ_TABLES: Text = frozen({
  da: "læs filen først: await readTables(…)",
  en: "read the file first: await readTables(…)",
});

// What is too large.

const mega = (bytes: number) => Math.round(bytes / 1_000_000);

export const bytesFound = (bytes: number): Text => ({ da: `${mega(bytes)} MB`, en: `${mega(bytes)} MB` });

export const unpackedFound = (bytes: number): Text => ({
  da: `${mega(bytes)} MB, når filen er pakket ud`,
  en: `${mega(bytes)} MB when the file is unpacked`,
});

export const mostBytes = (bytes: number): Text => ({ da: `højst ${mega(bytes)} MB`, en: `at most ${mega(bytes)} MB` });

export const cellsFound = (cells: number): Text => ({ da: `${cells} celler`, en: `${cells} cells` });

export const columnsFound = (columns: number, row: number): Text => ({
  da: `${columns} kolonner i række ${row}`,
  en: `${columns} columns in row ${row}`,
});

export const mostColumns = (columns: number): Text => ({
  da: `højst ${columns} kolonner, som et regneark har`,
  en: `at most ${columns} columns, as a spreadsheet has`,
});

export const TOO_FAR_APART: Text = frozen({
  da: "et ark, hvis celler ligger så langt fra hinanden, at det fylder for meget",
  en: "a sheet whose cells lie so far apart that it takes too much room",
});

export const mostCells = (cells: number): Text => ({
  da: `højst ${cells} celler i alt`,
  en: `at most ${cells} cells in all`,
});

export const LESS_AT_A_TIME: Text = frozen({
  da: "fjern ark, kolonner og rækker, der ikke skal bruges, eller del filen",
  en: "remove sheets, columns and rows that are not needed, or split the file",
});

export const rowsAndColumns = (rows: number, columns: number): Text => ({
  da: `${rows} rækker og ${columns} kolonner`,
  en: `${rows} rows and ${columns} columns`,
});

// Quotes of a CSV file.

export const openQuote = (row: number): Text => ({
  da: `et anførselstegn ("), der åbner en celle i række ${row} og ikke lukkes rigtigt`,
  en: `a quotation mark (") that opens a cell in row ${row} and is not closed properly`,
});

export const CLOSED_QUOTE: Text = frozen({
  da: 'et anførselstegn for hver ende af cellen; ét inde i teksten skrives to gange ("")',
  en: 'a quotation mark at each end of the cell; one within the text is written twice ("")',
});

export const CORRECT_QUOTE: Text = frozen({
  da: "ret cellen, eller fjern anførselstegnet",
  en: "correct the cell, or remove the quotation mark",
});

// Characters and separators of a text file.

export const nullIn = (cells: readonly string[], count: number): Text => {
  const more = count > cells.length ? " …" : "";
  return {
    da: `et tegn, der ikke kan ses (U+0000), i ${count === 1 ? "cellen" : `${count} celler:`} ${cells.join(", ")}${more}`,
    en: `a character that cannot be seen (U+0000) in ${count === 1 ? "the cell" : `${count} cells:`} ${cells.join(", ")}${more}`,
  };
};

export const WITHOUT_NULLS: Text = frozen({
  da: "tekst uden tegn af nummer 0",
  en: "text without characters of number 0",
});

export const WRITE_CELL_AGAIN: Text = frozen({
  da: "skriv cellen igen i regnearket, og gem filen på ny",
  en: "write the cell again in the spreadsheet and save the file anew",
});

export const otherSeparator = (mark: string): Text => {
  const shown = mark === "\u001f" ? "U+001F" : mark;
  return { da: `kolonner med „${shown}“ imellem`, en: `columns with “${shown}” between` };
};

export const SEPARATORS: Text = frozen({
  da: "kolonner med semikolon, komma eller tabulator imellem",
  en: "columns with semicolons, commas or tabs between",
});

export const SAVE_WITH_SEMICOLONS: Text = frozen({
  da: "åbn filen i regnearket med det tegn som skilletegn, og gem den som .xlsx eller som .csv med semikolon",
  en: "open the file in the spreadsheet with that mark as the separator, and save it as .xlsx or as .csv with semicolons",
});

// Workbooks that are written.

export const NO_SHEETS: Text = frozen({ da: "mindst én tabel", en: "at least one table" });
export const GIVE_SHEET: Text = frozen({
  da: "giv en tabel, fx settlementLedgerSheet(…)",
  en: "give a table, such as settlementLedgerSheet(…)",
});

/** Below a table that is folded. */
export const FOLDED: Text = frozen({
  da: "Tryk på + i margenen for at folde en forklaring ud, eller på tallene øverst i margenen for at folde dem alle. Kun det, der er foldet ud, printes.",
  en: "Press + in the margin to unfold an explanation, or the numbers on top of the margin to unfold all. Only what is unfolded is printed.",
});

/** How dates are shown, as a workbook writes it. */
export const DATE_FORMAT: Text = frozen({ da: "dd\\-mm\\-yyyy", en: "yyyy\\-mm\\-dd" });
