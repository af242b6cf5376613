import type { GivenCell, GivenRow, GivenTable } from "../cell.ts";
import { isEmpty } from "../cells/cellText.ts";
import type { Kind, KindColumn } from "../kind.ts";
import { type Heading, headingOf } from "./heading.ts";

/** Where a table's headings are, and what they say. */
export interface Header {
  /** The index of the first row of headings, and of the first row below them. */
  readonly at: number;
  readonly below: number;
  readonly headings: readonly Heading[];
  /** How many of them are columns of the kind. */
  readonly known: number;
}

/** Headings stand near the top; a table with more text above it is looked at no further. */
const ROWS_LOOKED_AT = 60;

/** Whether a heading may stand for a column. */
export function isHeadingOf({ headings, yearHeadings = [], repeats }: KindColumn, heading: Heading): boolean {
  if (repeats === "month" && heading.month !== undefined) return true;
  if (repeats === "year" && heading.year !== undefined && heading.keys.length === 1) return true;
  return heading.keys.some((key) => headings.includes(key) || yearHeadings.includes(key));
}

function knownIn(headings: readonly Heading[], { columns }: Kind): number {
  return columns.filter((column) => headings.some((heading) => isHeadingOf(column, heading))).length;
}

/** The cells of a row with those that are merged filled by the first of them, as a heading above several columns is. */
function spread(row: GivenRow | undefined): readonly (GivenCell | null)[] {
  let last: GivenCell | null = null;
  return (row?.cells ?? []).map((cell) => {
    if (cell !== null && cell.kind !== "covered") last = cell;
    return cell?.kind === "covered" && last?.at === cell.by ? last : cell;
  });
}

/** Whether a row may be the second of two rows of headings: words, years and units, and no row of data. */
function isSecondRow(row: GivenRow | undefined): boolean {
  const cells = (row?.cells ?? []).filter((cell) => !isEmpty(cell));
  return (
    cells.length > 0 && cells.every((cell) => cell?.kind === "text" || (cell?.kind === "number" && isYear(cell.number)))
  );
}

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1990 && number <= 2100;

function headingsIn(rows: readonly (GivenRow | undefined)[]): Heading[] {
  const spreads = rows.map((row, i) => (i === 0 ? spread(row) : (row?.cells ?? [])));
  const width = Math.max(0, ...spreads.map((cells) => cells.length));
  return Array.from({ length: width }, (_, i) => headingOf(spreads.map((cells) => cells[i] ?? null)));
}

/** The headings in one row, or in it and the next where that says more. */
function headerAt(rows: readonly GivenRow[], at: number, kind: Kind): Header {
  const one = headingsIn([rows[at]]);
  const single = { at, below: at + 1, headings: one, known: knownIn(one, kind) };
  if (!isSecondRow(rows[at + 1])) return single;
  const two = headingsIn([rows[at], rows[at + 1]]);
  const double = { at, below: at + 2, headings: two, known: knownIn(two, kind) };
  return double.known > single.known ? double : single;
}

/** Where the headings of a kind of table are: the row that names the most of its columns; nothing where none names two. */
export function headerOf({ rows }: GivenTable, kind: Kind): Header | undefined {
  let best: Header | undefined;
  for (let at = 0; at < Math.min(rows.length, ROWS_LOOKED_AT); at++) {
    const header = headerAt(rows, at, kind);
    if (header.known > Math.max(1, best?.known ?? 1)) best = header;
  }
  return best;
}
