import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import { columnLetters, placeOf } from "./place.ts";
import { quotedSheet } from "./sheetNames.ts";
import { type Layout, layoutOf } from "./workbook/layout.ts";
import type { LineLengths } from "./workbook/lineLengths.ts";
import { fitsOneLine, heightOf, linesIn } from "./workbook/rowHeights.ts";
import { columnStyle, firstNote, type Links, styledCells } from "./workbook/styledCells.ts";
import type { Written } from "./workbook/writtenSheet.ts";

type PrintName = NonNullable<WriteOptions["namedRanges"]>[number];

/** The columns in which a text may take more than one line; those with texts that are indented have less room. */
function wrappedColumns({ lines, looks }: Written, widths: readonly number[]): number[] {
  const indented = new Set(
    looks.flatMap((row) => [...(row ?? [])].flatMap(([at, { indent }]) => (indent ? [at] : []))),
  );
  return [...lines.keys()].filter((i) => {
    const { most, hasBreaks } = lines[i] as LineLengths;
    return hasBreaks || indented.has(i) || !fitsOneLine(most, widths[i] ?? 1);
  });
}

/** The lines of the highest cell of a row; numbers and dates have one. */
function linesOfRow(
  { values, looks }: Written,
  row: number,
  columns: readonly number[],
  widths: readonly number[],
): number {
  return columns.reduce((most, i) => {
    const value = values[row]?.[i];
    const indent = looks[row]?.get(i)?.indent ?? 0;
    return typeof value === "string" ? Math.max(most, linesIn(value, (widths[i] ?? 1) - indent)) : most;
  }, 1);
}

/** The most levels of rows that a workbook knows. */
const MOST_LEVELS = 7;

/** How deep a row lies below the one that opens it, for each indent that there is. */
function levelsOf({ looks }: Written): Map<number, number> {
  const indents = new Set<number>();
  for (const row of looks) {
    for (const { indent } of row?.values() ?? []) if (indent !== undefined) indents.add(indent);
  }
  return new Map([...indents].toSorted((a, b) => a - b).map((indent, i) => [indent, Math.min(i + 1, MOST_LEVELS)]));
}

/** So many characters of a note are read in one line, and lie on one page. */
const NOTE_WIDTH = 130;

/** How many of the first columns a note goes over, and how wide they are: as many as are seen at once. */
function noteColumns(widths: readonly number[]): { readonly columns: number; readonly width: number } {
  let [columns, width] = [0, 0];
  for (const each of widths) {
    if (columns > 0 && width + each > NOTE_WIDTH) break;
    [columns, width] = [columns + 1, width + each];
  }
  return { columns, width };
}

/** How deep a row lies; 0 for one that lies below no other. */
function levelOf(looks: Written["looks"][number], levels: ReadonlyMap<number, number>): number {
  const [indent = 0] = [...(looks?.values() ?? [])].flatMap((look) => look.indent ?? []);
  return levels.get(indent) ?? 0;
}

/** Heights of the rows whose text is wrapped, since not every spreadsheet finds them when it opens a file; and which rows lie below others. */
function rowsOf(
  written: Written,
  widths: readonly number[],
  levels: ReadonlyMap<number, number>,
  isFolded: boolean,
): NonNullable<WriteSheet["rowDefs"]> {
  const { texts, values, looks } = written;
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  const heading = texts.headings.reduce((most, text, i) => Math.max(most, linesIn(text, (widths[i] ?? 1) - 2)), 1);
  rows.set(0, { height: heightOf(heading) });
  const wrapped = wrappedColumns(written, widths);
  const ofRows = levels.size === 0 ? [] : [...values.keys()].map((row) => levelOf(looks[row], levels));
  for (const i of values.keys()) {
    const lines = linesOfRow(written, i, wrapped, widths);
    const [level = 0, below = 0] = [ofRows[i], ofRows[i + 1]];
    const opens = isFolded && below > level;
    if (lines === 1 && level === 0 && !opens) continue;
    rows.set(i + 1, {
      ...(lines > 1 ? { height: heightOf(lines) } : {}),
      ...(level === 0 ? {} : { outlineLevel: level }),
      ...(isFolded && level > 0 ? { hidden: true } : {}),
      ...(opens ? { collapsed: true } : {}),
    });
  }
  const start = firstNote(written);
  const { width } = noteColumns(widths);
  for (const [i, note] of texts.notes.entries()) rows.set(start + i, { height: heightOf(linesIn(note, width)) });
  return rows;
}

/** Margins in inches: a centimetre at the sides, and room for the title and the page's number. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

function pageSetup({ orientation, pages }: Layout): NonNullable<WriteSheet["pageSetup"]> {
  return { paperSize: "a4", orientation, fitToPage: true, fitToWidth: pages, fitToHeight: 0, margins: MARGINS };
}

/**
 * What is printed of a sheet, and what again on every page: the headings and, where a row goes over several pages, what names
 * it. Written as names, since hucre would leave out the quotation marks, without which nothing is repeated.
 */
function printNames(name: string, { widths, pages, identifying }: Layout, lastRow: number): PrintName[] {
  const sheet = quotedSheet(name);
  const columns = pages > 1 && identifying > 0 ? [`${sheet}!$A:$${columnLetters(identifying - 1)}`] : [];
  const area = `${sheet}!$A$1:$${columnLetters(widths.length - 1)}$${lastRow}`;
  return [
    { name: "_xlnm.Print_Area", range: area, scope: name },
    { name: "_xlnm.Print_Titles", range: [...columns, `${sheet}!$1:$1`].join(","), scope: name },
  ];
}

function noteMerges(written: Written, widths: readonly number[]): NonNullable<WriteSheet["merges"]> {
  const { columns } = noteColumns(widths);
  const start = firstNote(written);
  if (columns === 1) return [];
  return written.texts.notes.map((_, i) => {
    return { startRow: start + i, startCol: 0, endRow: start + i, endCol: columns - 1 };
  });
}

/** A sheet as it is written, and the names that belong to it. */
export interface WorkbookSheet {
  readonly sheet: WriteSheet;
  readonly names: readonly PrintName[];
}

const NO_LINKS: Links = { isIn: () => false, of: () => undefined };

/** A sheet of a workbook: headings that stay in sight and can be filtered, rows, totals set apart, and the notes below. Of one that is folded, only the rows that lie below no other are in sight, and on paper. */
export function workbookSheet(
  name: string,
  written: Written,
  links: Links = NO_LINKS,
  isFolded = false,
): WorkbookSheet {
  const { texts, values, totalRows, formats, lines } = written;
  const { headings, notes } = texts;
  const [last, start] = [headings.length - 1, firstNote(written)];
  const layout = layoutOf(texts, lines);
  const { widths, identifying } = layout;
  const levels = levelsOf(written);
  const ordinary = values.length - totalRows;
  const sheet: WriteSheet = {
    name,
    columns: widths.map((width, i) => ({ width, style: columnStyle(written, i, formats[i]) })),
    rows: [
      [...headings],
      ...values.map((row) => [...row]),
      ...(notes.length === 0 ? [] : [[], ...notes.map((note) => [note])]),
    ],
    cells: styledCells(written, links),
    freezePane: { rows: 1, ...(identifying === 0 ? {} : { columns: identifying }) },
    ...(ordinary === 0 ? {} : { autoFilter: { range: `A1:${placeOf(ordinary + 1, last)}` } }),
    merges: noteMerges(written, widths),
    rowDefs: rowsOf(written, widths, levels, isFolded),
    ...(levels.size === 0 ? {} : { outlineProperties: { summaryBelow: false } }),
    pageSetup: pageSetup(layout),
    headerFooter: { oddHeader: `&L${texts.title.replaceAll("&", "&&")}`, oddFooter: "&R&P/&N" },
  };
  return { sheet, names: printNames(name, layout, notes.length === 0 ? values.length + 1 : start + notes.length) };
}
