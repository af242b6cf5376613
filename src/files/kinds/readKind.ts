import { frozen } from "../../frozen.ts";
import { groupsOf } from "../../groups.ts";
import type { CellPlace, GivenCell, GivenRow, GivenTable } from "../cell.ts";
import { isEmpty, quoted, quotedCell, shownCell } from "../cells/cellText.ts";
import type { NumberStyle } from "../cells/context.ts";
import type { CellFault, TableFault } from "../faults/fault.ts";
import type { Kind, ValuesOf } from "../kind.ts";
import { columnLetters, placeOf } from "../place.ts";
import { tablesGiven } from "../tablesGiven.ts";
import { type Assignment, assigned, type OwnColumn } from "./assigned.ts";
import { type Header, headerOf, otherHeaders } from "./headerRow.ts";
import { longTextIn, partsOf } from "./longText.ts";
import { missingColumns, nearColumns } from "./missingColumns.ts";
import { notInAll } from "./notInAll.ts";
import { numbersOf } from "./numberStyle.ts";
import { otherCurrencies } from "./otherCurrencies.ts";
import { overflowOf, unheaded } from "./overflow.ts";
import { RowReader } from "./rowReader.ts";
import { type LeftOutWhy, leftOutWhy } from "./rowSort.ts";
import type { KeptColumn, LeftOutRow, LeftOutSheet, ReadColumn, ReadNote, RowRead, TableRead } from "./tableRead.ts";
import { totalFaults } from "./totalFaults.ts";
import * as say from "./words.ts";

/** What is gathered over the tables of a file. */
interface Gathered {
  readonly rows: RowRead<Record<string, unknown>>[];
  readonly columns: ReadColumn[];
  readonly own: KeptColumn[];
  readonly leftOut: LeftOutRow[];
  readonly notes: ReadNote[];
  readonly faults: TableFault[];
  readonly firsts: Map<string, Map<string, CellPlace>>;
}

/** A table within a sheet: its headings, and the rows below them up to the next headings. */
interface Found {
  readonly table: GivenTable;
  readonly header: Header;
  /** The index of the first row that is its own, and of the first that is not. */
  readonly from: number;
  readonly to: number;
}

/** The tables of a sheet: one, or several below each other whose headings are not the same. */
function within(table: GivenTable, kind: Kind): Found[] {
  const first = headerOf(table, kind);
  if (first === undefined) return [];
  const headers = [first, ...otherHeaders(table, first, kind)];
  return headers.map((header, i) => ({
    table,
    header,
    from: i === 0 ? 0 : header.at,
    to: headers[i + 1]?.at ?? table.rows.length,
  }));
}

/** The sheets that hold such a table: those whose headings name at least half of what the best one names. */
function tablesOf(tables: readonly GivenTable[], kind: Kind) {
  const seen = tables.filter(({ isHidden }) => isHidden !== true);
  const found = seen.flatMap((table) => within(table, kind));
  const best = Math.max(0, ...found.map(({ header }) => header.known));
  const read = found.filter(({ header }) => header.known * 2 > best);
  const others = tables.filter((table) => !read.some((each) => each.table === table));
  const isOne = (table: GivenTable) => within(table, kind).some(({ header }) => header.known * 2 > best);
  const whyNot = (table: GivenTable): LeftOutSheet["why"] => {
    if (table.isHidden !== true) return "other";
    return isOne(table) ? "hidden-table" : "hidden";
  };
  return { read, otherSheets: others.map((table): LeftOutSheet => ({ sheet: table.name, why: whyNot(table) })) };
}

/** Faults of the headings, placed in the row that they stand in. */
function headingFaults({ name }: GivenTable, row: number, { faults }: Assignment): TableFault[] {
  return faults.map(({ indexes, asked: _asked, ...fault }) => ({
    suggestions: [],
    ...fault,
    sheet: name,
    row,
    cells: indexes.map((index) => placeOf(row, index)),
    found: fault.heading,
    allowed: say.ONE_HEADING,
  }));
}

/** The columns of a table that are kept as they stand, with a heading made of its letter for one that has none. */
function keptOf(table: GivenTable, header: Header, { own }: Assignment) {
  const without = unheaded(table, header).map((index) => ({ index, heading: say.columnCalled(columnLetters(index)) }));
  return [...own, ...without].toSorted((a, b) => a.index - b.index);
}

/** The places of a table's own columns among those of all tables; a column of the same heading is the same. */
function slotsOf(kept: readonly { readonly heading: string }[], own: KeptColumn[]): number[] {
  const free = groupsOf([...own.keys()], (slot) => own[slot]?.heading ?? "");
  const used = new Map<string, number>();
  return kept.map(({ heading }) => {
    const at = used.get(heading) ?? 0;
    used.set(heading, at + 1);
    return free.get(heading)?.[at] ?? own.push({ heading }) - 1;
  });
}

/** A table that is being read: its headings, its columns, and where those of the user's own go. */
interface Reading {
  readonly table: GivenTable;
  readonly header: Header;
  readonly assignment: Assignment;
  readonly kept: readonly OwnColumn[];
  readonly slots: readonly number[];
  readonly style: NumberStyle;
  readonly reader: RowReader;
  /** Whether a needed column is missing, or it is not clear which one is: then no row can be used. */
  readonly hasHeadingError: boolean;
}

/** The columns that are read or kept and that the workbook hides, each at its heading. */
function hiddenColumns(
  { name, hiddenColumns: hidden = [] }: GivenTable,
  row: number,
  used: readonly { readonly index: number }[],
): ReadNote[] {
  const indexes = new Set(used.map(({ index }) => index));
  return hidden
    .filter((index) => indexes.has(index))
    .map((index) => ({ sheet: name, row, cell: placeOf(row, index), kind: "hidden-column" }));
}

function readingOf({ table, header }: Found, kind: Kind, gathered: Gathered): Reading {
  const assignment = assigned(header.headings, kind);
  const row = table.rows[header.at]?.row ?? 1;
  gathered.columns.push(...assignment.known.map((each) => ({ sheet: table.name, row, ...each })));
  const inHeadings = [
    ...headingFaults(table, row, assignment),
    ...missingColumns(table, header, row, assignment, kind),
    ...nearColumns(table, header, row, assignment, kind),
    ...otherCurrencies(table.name, row, assignment),
    ...notInAll(table.name, row, assignment),
  ];
  gathered.faults.push(...inHeadings);
  const hasHeadingError = inHeadings.some(({ severity }) => severity === "error");
  const numbers = numbersOf(table, header.below, assignment.known);
  const kept = keptOf(table, header, assignment);
  const { faults, notes, firsts } = gathered;
  notes.push(...hiddenColumns(table, row, [...assignment.known, ...kept]));
  const reader = new RowReader({ table, assignment, numbers, faults, notes, firsts });
  const slots = slotsOf(kept, gathered.own);
  return { table, header, assignment, kept, slots, style: numbers.style, reader, hasHeadingError };
}

/** A row that is no row of data; one above the headings is told only where something stands in it. */
function leaveOut(row: GivenRow, why: LeftOutWhy, { table, style }: Reading, { leftOut }: Gathered): void {
  const first = row.cells.find((cell) => shownCell(cell) !== "");
  if (why === "above" && first === undefined) return;
  leftOut.push({ sheet: table.name, row: row.row, why, found: quotedCell(first, style) });
}

function ownCells(row: GivenRow, { kept, slots }: Reading): (GivenCell | null)[] {
  const own: (GivenCell | null)[] = [];
  kept.forEach(({ index }, k) => {
    own[slots[k] ?? k] = row.cells[index] ?? null;
  });
  return own;
}

/** Texts of the user's own columns that no cell of a workbook holds, with how they are shown. */
function longTexts({ row, cells }: GivenRow, { table, kept, style }: Reading): TableFault[] {
  return kept.flatMap(({ index, heading }): TableFault[] => {
    const text = longTextIn(cells[index]);
    if (text === undefined) return [];
    const { parts, isCut } = partsOf(text);
    return [
      {
        ...say.longText(text.length, parts.length, isCut),
        kind: "long-text",
        severity: "warning",
        sheet: table.name,
        row,
        cells: [placeOf(row, index)],
        heading: quoted(heading),
        found: quotedCell(cells[index], style),
        allowed: say.OWN_COLUMN,
        suggestions: [],
      },
    ];
  });
}

function readRow(row: GivenRow, reading: Reading, gathered: Gathered): void {
  const { table, header, assignment, kept, style } = reading;
  const { faults, notes } = gathered;
  const before = faults.length;
  const values = reading.reader.read(row);
  const isKept = (index: number) => kept.some((each) => each.index === index);
  const overflow = overflowOf({ table, header, assignment, style, isKept }, row);
  if (overflow !== undefined) faults.push(overflow);
  faults.push(...longTexts(row, reading));
  if (row.isHidden) notes.push({ sheet: table.name, row: row.row, kind: "hidden-row" });
  gathered.rows.push({
    sheet: table.name,
    row: row.row,
    isHidden: row.isHidden === true,
    values,
    own: ownCells(row, reading),
    hasError: reading.hasHeadingError || faults.slice(before).some(({ severity }) => severity === "error"),
  });
}

function readTable(found: Found, kind: Kind, gathered: Gathered): NumberStyle {
  const reading = readingOf(found, kind, gathered);
  const { header, assignment } = reading;
  // Rows below the last that holds anything are there for their looks only, as in a template.
  const last = found.table.rows.findLastIndex(({ cells }) => cells.some((cell) => !isEmpty(cell)));
  found.table.rows.slice(found.from, found.to).forEach((row, k) => {
    const i = found.from + k;
    if ((i >= header.at && i < header.below) || i > last) return;
    const why = i < header.at ? "above" : leftOutWhy(row, assignment.known);
    if (why === undefined) readRow(row, reading, gathered);
    else leaveOut(row, why, reading, gathered);
  });
  return reading.style;
}

/** A fault of a table as a whole, which is about no cell of it. */
function tableFault(fault: CellFault, sheet: string, row: number): TableFault {
  return { suggestions: [], ...fault, sheet, row, cells: [], heading: "", found: "", allowed: say.ONE_HEADING };
}

/** Tells that headings stand in a file and no row of data below them. */
function noRows({ table, header }: Found): TableFault {
  const row = table.rows[header.at]?.row ?? 1;
  return tableFault({ ...say.NO_ROWS, kind: "no-rows", severity: "error" }, table.name, row);
}

/** Tells that no sheet of a file holds a table of the kind. */
function noTable(kind: Kind, tables: readonly GivenTable[]): TableFault {
  const required = kind.columns.filter(({ isRequired, repeats }) => isRequired || repeats !== undefined);
  const [first] = tables;
  const hidden = tables.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const reason = say.noTable(kind.title, required, hidden);
  return tableFault({ ...reason, kind: "no-table", severity: "error" }, first?.name ?? "", first?.rows[0]?.row ?? 1);
}

/**
 * The tables of a file read as one kind of table: the columns that its headings name, in any order; every row with what
 * is wrong in it; what is left out and why; and the columns of the user's own, kept as they stand.
 */
export function readKind<K extends Kind>(given: readonly GivenTable[], as: K): TableRead<ValuesOf<K>> {
  // It is handed out with what was read.
  const kind = frozen(as);
  const tables = tablesGiven(given);
  const { read, otherSheets } = tablesOf(tables, kind);
  const gathered: Gathered = { rows: [], columns: [], own: [], leftOut: [], notes: [], faults: [], firsts: new Map() };
  const [numbers = "danish"] = read.map((found) => readTable(found, kind, gathered));
  const [first] = read;
  if (first === undefined) gathered.faults.push(noTable(kind, tables));
  else if (gathered.rows.length === 0) gathered.faults.push(noRows(first));
  const { rows, columns, own, leftOut, notes, faults } = gathered;
  const asRead: TableRead<ValuesOf<K>> = {
    kind,
    rows: rows as readonly RowRead<unknown>[] as readonly RowRead<ValuesOf<K>>[],
    columns,
    own,
    leftOut,
    otherSheets,
    notes,
    faults,
    numbers,
    tables,
  };
  return { ...asRead, faults: [...faults, ...totalFaults(asRead)] };
}
