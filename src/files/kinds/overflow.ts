import type { GivenRow, GivenTable } from "../cell.ts";
import { isEmpty, quotedCell } from "../cells/cellText.ts";
import type { NumberStyle } from "../cells/context.ts";
import type { TableFault } from "../faults/fault.ts";
import { placeOf } from "../place.ts";
import type { Assignment } from "./assigned.ts";
import type { Header } from "./headerRow.ts";
import * as say from "./words.ts";

/** The columns without heading that hold something in so large a part of the rows are columns of the user's own. */
const OWN_PART = 0.5;

/** In how many rows each column holds something. */
function usedIn(rows: readonly GivenRow[]): number[] {
  const used: number[] = [];
  for (const { cells } of rows) {
    for (let i = 0; i < cells.length; i++) used[i] = (used[i] ?? 0) + (isEmpty(cells[i]) ? 0 : 1);
  }
  return used;
}

/**
 * Columns without heading that are kept: of a workbook all that hold something; of a CSV file those that the row of
 * headings has a field for and that hold something in most rows, since a further field is one that a text was split into.
 */
export function unheaded({ rows, form }: GivenTable, { headings, below }: Header): number[] {
  const data = rows.slice(below);
  return usedIn(data).flatMap((used, i) => {
    const isKept = form.kind === "xlsx" || (i < headings.length && used >= data.length * OWN_PART);
    return used > 0 && isKept && (headings[i]?.text ?? "") === "" ? [i] : [];
  });
}

/** Whether columns that are read hold something behind the one that was split. */
function hasMoved({ known }: Assignment, { cells }: GivenRow, from: number): boolean {
  return known.some(({ index }) => index > from && !isEmpty(cells[index]));
}

/** The table that a row stands in, and its columns. */
interface Within {
  readonly table: GivenTable;
  readonly header: Header;
  readonly assignment: Assignment;
  readonly style: NumberStyle;
  readonly isKept: (index: number) => boolean;
}

/**
 * A row of a CSV file with more fields than there are headings: a separator within a text has split it. Columns that are
 * read and stand behind that text have moved, and the row cannot be used.
 */
export function overflowOf(within: Within, row: GivenRow): TableFault | undefined {
  const { table, header, assignment, style, isKept } = within;
  const { name, form } = table;
  const { headings } = header;
  const first = row.cells.findIndex((cell, i) => (headings[i]?.text ?? "") === "" && !isEmpty(cell) && !isKept(i));
  if (first < 0) return undefined;
  const texts = assignment.known.filter(
    ({ column, index }) => column.form === "text" && index < first && !isEmpty(row.cells[index]),
  );
  const split = texts.toSorted((a, b) => b.index - a.index)[0];
  const from = split?.index ?? first;
  const indexes = Array.from({ length: row.cells.length - from }, (_, i) => from + i).filter(
    (i) => !isEmpty(row.cells[i]),
  );
  const parts = indexes.map((i) => quotedCell(row.cells[i], style));
  const count = headings.filter(({ text }) => text !== "").length;
  return {
    ...say.tooManyFields(row.cells.length, count, form.kind === "csv" ? form.separator : undefined),
    kind: "too-many-fields",
    severity: split !== undefined && hasMoved(assignment, row, split.index) ? "error" : "question",
    sheet: name,
    row: row.row,
    cells: indexes.map((i) => placeOf(row.row, i)),
    heading: split?.heading.text ?? "",
    found: quotedCell(row.cells[from], style),
    allowed: say.ONE_FIELD,
    suggestions: form.kind === "csv" ? [`"${parts.slice(0, 2).join(form.separator)}"`] : [],
  };
}
