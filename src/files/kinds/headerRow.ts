import type { GivenCell, GivenRow, GivenTable } from "../cell.ts";
import { isEmpty } from "../cells/cellText.ts";
import type { Kind, KindColumn } from "../kind.ts";
import { assigned } from "./assigned.ts";
import { type Heading, headingOf } from "./heading.ts";
import { unitsBelow } from "./unitRow.ts";

/** Where a table's headings are, and what they say. */
export interface Header {
  /** The index of the first row of headings, and of the first row below them. */
  readonly at: number;
  readonly below: number;
  readonly headings: readonly Heading[];
  /** How many of the kind's columns they name. */
  readonly known: number;
}

type Cells = readonly (GivenCell | null)[];

/** Headings stand near the top; a table with more text above it is looked at no further. */
const ROWS_LOOKED_AT = 60;

/** Whether a heading may stand for a column. */
function isHeadingOf({ headings, yearHeadings = [], repeats }: KindColumn, heading: Heading): boolean {
  if (repeats === "month" && heading.month !== undefined) return true;
  if (repeats === "year" && heading.year !== undefined && heading.keys.length === 1) return true;
  return heading.keys.some((key) => headings.includes(key) || yearHeadings.includes(key));
}

/** The cells of a row with those that are merged filled by the first of them, as a heading above several columns is. */
function spread(row: GivenRow | undefined): Cells {
  let last: GivenCell | null = null;
  return (row?.cells ?? []).map((cell) => {
    if (cell !== null && cell.kind !== "covered") last = cell;
    return cell?.kind === "covered" && last?.at === cell.by ? last : cell;
  });
}

/** The cells of a row with the empty ones filled from the left where something stands below: a heading above several columns of a file that merges none. */
function spreadAbove(cells: Cells, below: Cells): Cells {
  let last: GivenCell | null = null;
  return below.map((under, i) => {
    const cell = cells[i] ?? null;
    if (!isEmpty(cell)) last = isEmpty(under) ? null : cell;
    else if (isEmpty(under)) last = null;
    return isEmpty(cell) ? last : cell;
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

function headingsIn(rows: readonly Cells[]): Heading[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, i) => headingOf(rows.map((cells) => cells[i] ?? null)));
}

/** The headings in one row; and in it and the next, where that may be a second row of them. */
function candidatesAt(rows: readonly GivenRow[], at: number): Omit<Header, "known">[] {
  const first = spread(rows[at]);
  const one = { at, below: at + 1, headings: headingsIn([first]) };
  if (!isSecondRow(rows[at + 1])) return [one];
  const second = rows[at + 1]?.cells ?? [];
  const both = [
    [first, second],
    [spreadAbove(first, second), second],
  ];
  return [one, ...both.map((each) => ({ at, below: at + 2, headings: headingsIn(each) }))];
}

/** The best of the readings of a row as headings: the one that names the most columns beyond doubt. */
function headerAt(rows: readonly GivenRow[], at: number, kind: Kind): Header | undefined {
  const candidates = candidatesAt(rows, at).filter(({ headings }) =>
    kind.columns.some((column) => headings.some((heading) => isHeadingOf(column, heading))),
  );
  const counted = candidates.map((each) => {
    const keys = assigned(each.headings, kind).known.map(({ column }) => column.key);
    return { ...each, known: new Set(keys).size };
  });
  return counted.reduce<Header | undefined>(
    (best, each) => (each.known > (best?.known ?? -1) ? each : best),
    undefined,
  );
}

function withUnits(header: Header, rows: readonly GivenRow[]): Header {
  const headings = unitsBelow(header.headings, rows[header.below]);
  return headings === undefined ? header : { ...header, below: header.below + 1, headings };
}

/** Where the headings of a kind of table are: the row that names the most of its columns; nothing where none names two. */
export function headerOf({ rows }: GivenTable, kind: Kind): Header | undefined {
  let best: Header | undefined;
  for (let at = 0; at < Math.min(rows.length, ROWS_LOOKED_AT); at++) {
    const header = headerAt(rows, at, kind);
    if (header !== undefined && header.known > Math.max(1, best?.known ?? 1)) best = header;
  }
  return best === undefined ? undefined : withUnits(best, rows);
}

/** Whether a row says most of what the headings above it say, in any order. */
function repeatsHeadings({ cells }: GivenRow, texts: ReadonlySet<string>, known: number): boolean {
  const same = cells.filter((cell) => cell?.kind === "text" && texts.has(cell.text.trim().toLowerCase()));
  return same.length > 1 && same.length * 2 > known;
}

/** The headings further down that are not those above in the same order: another table of the kind begins there. */
export function otherHeaders({ rows }: GivenTable, first: Header, kind: Kind): Header[] {
  const found: Header[] = [];
  let last = first;
  let texts = textsOf(last);
  for (let at = first.below; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || !repeatsHeadings(row, texts, last.known)) continue;
    const header = headerAt(rows, at, kind);
    if (header === undefined || header.known * 2 <= first.known || isSame(header, last)) continue;
    last = withUnits(header, rows);
    texts = textsOf(last);
    found.push(last);
  }
  return found;
}

const textsOf = ({ headings }: Header) => new Set(headings.map(({ text }) => text.toLowerCase()));

const isSame = (one: Header, other: Header): boolean =>
  one.headings.map(({ keys }) => keys[0]).join("\n") === other.headings.map(({ keys }) => keys[0]).join("\n");
