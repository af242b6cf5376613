import type { GivenRow, GivenTable } from "../cell.ts";
import { isEmpty, shownCell } from "../cells/cellText.ts";
import type { NumberStyle } from "../cells/context.ts";
import type { TableFault } from "../faults/fault.ts";
import { placeOf } from "../place.ts";
import type { Assignment } from "./assigned.ts";
import type { Header } from "./headerRow.ts";
import * as say from "./words.ts";

/** The columns without heading that hold something in so large a part of the rows are columns of the user's own. */
const OWN_PART = 0.5;

/** Columns without heading that hold something in most rows: the user forgot the heading, and they are kept. */
export function unheaded({ rows }: GivenTable, { headings, below }: Header): number[] {
  const data = rows.slice(below);
  const width = data.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const indexes = Array.from({ length: width }, (_, i) => i).filter((i) => (headings[i]?.text ?? "") === "");
  return indexes.filter((i) => {
    const used = data.filter(({ cells }) => !isEmpty(cells[i])).length;
    return used > 0 && used >= data.length * OWN_PART;
  });
}

/** The table that a row stands in, and its columns. */
interface Within {
  readonly table: GivenTable;
  readonly header: Header;
  readonly assignment: Assignment;
  readonly style: NumberStyle;
  readonly isKept: (index: number) => boolean;
}

/** A row of a CSV file with more fields than there are headings: a separator within a text has split it. */
export function overflowOf(within: Within, row: GivenRow): TableFault | undefined {
  const { table, header, assignment, style, isKept } = within;
  const { name, form } = table;
  const { headings } = header;
  const beyond = row.cells.flatMap((cell, i) =>
    !isEmpty(cell) && (headings[i]?.text ?? "") === "" && !isKept(i) ? [i] : [],
  );
  const [first] = beyond;
  if (first === undefined) return undefined;
  const texts = assignment.known.filter(
    ({ column, index }) => column.form === "text" && index < first && !isEmpty(row.cells[index]),
  );
  const split = texts.toSorted((a, b) => b.index - a.index)[0];
  const from = split?.index ?? first;
  const indexes = Array.from({ length: row.cells.length - from }, (_, i) => from + i).filter(
    (i) => !isEmpty(row.cells[i]),
  );
  const parts = indexes.map((i) => shownCell(row.cells[i], style));
  const count = headings.filter(({ text }) => text !== "").length;
  return {
    ...say.tooManyFields(row.cells.length, count, form.kind === "csv" ? form.separator : undefined),
    kind: "too-many-fields",
    severity: "question",
    sheet: name,
    row: row.row,
    cells: indexes.map((i) => placeOf(row.row, i)),
    heading: split?.heading.text ?? "",
    found: shownCell(row.cells[from], style),
    allowed: say.ONE_FIELD,
    suggestions: form.kind === "csv" ? [`"${parts.slice(0, 2).join(form.separator)}"`] : [],
  };
}
