import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { codeIn } from "../../reports/codes.ts";
import type { Column } from "../../reports/sheet.ts";
import type { CellValue } from "../writtenCell.ts";
import { emphasisIn } from "./emphasis.ts";
import {
  ABOVE_NUMBERS,
  BEHIND_NUMBERS,
  EMPHASES,
  HEADING,
  HEADING_BEHIND_NUMBERS,
  indented,
  LINK,
  NUMBER,
  OPENING,
  TEXT,
  TOTAL,
  WRAPPED,
} from "./styles.ts";
import type { Look, Written } from "./writtenSheet.ts";

type Cells = NonNullable<WriteSheet["cells"]>;
type StyledCell = Cells extends Map<string, infer C> ? C : never;

/** A cell that may lead somewhere. */
interface LinkedCell {
  readonly value: CellValue;
  /** The code that its text stands for. */
  readonly code: string | null;
  readonly row: number;
}

/** Where cells lead to. */
export interface Links {
  /** Whether a column has cells that do. */
  readonly isIn: (column: Column, at: number) => boolean;
  /** Where a cell of such a column leads to, as a workbook writes it: `'Fund'!A1`. */
  readonly of: (cell: LinkedCell) => string | undefined;
}

const isText = ({ texts: { columns } }: Written, column: number): boolean => columns[column]?.unit === "text";

/** Whether a column of texts has one of numbers before it. */
const isBehindNumbers = (written: Written, column: number): boolean =>
  column > 0 && isText(written, column) && !isText(written, column - 1);

/** How the cells of a column look that are shown by a format. */
export function columnStyle(written: Written, column: number, format: string | undefined): CellStyle {
  if (format !== undefined) return { ...NUMBER, numFmt: format };
  return isBehindNumbers(written, column) ? BEHIND_NUMBERS : TEXT;
}

/** Where the notes begin, counted from 0: below the headings, the rows and an empty row. */
export const firstNote = ({ values }: Written): number => values.length + 2;

function styleHeadings(written: Written, styled: Cells): void {
  for (const [column, value] of written.texts.headings.entries()) {
    const style = isBehindNumbers(written, column) ? HEADING_BEHIND_NUMBERS : HEADING;
    styled.set(`0,${column}`, { value, style: isText(written, column) ? style : ABOVE_NUMBERS });
  }
}

/** Whether a row opens an explanation: in a table that has texts which are indented below them. */
function openingRows({ looks }: Written): (row: number) => boolean {
  const isIndented = (at: number) => [...(looks[at]?.values() ?? [])].some(({ indent }) => indent !== undefined);
  const isAny = [...looks.keys()].some(isIndented);
  return (row) => isAny && !isIndented(row);
}

/** Styles put together of others; each is made once, since few differ of many cells. */
function putTogether(
  written: Written,
): (column: number, format: string | undefined, own: readonly CellStyle[]) => CellStyle {
  const made = new Map<string, Map<CellStyle | undefined, CellStyle>>();
  return (column, format, own) => {
    const together = () => Object.assign({}, columnStyle(written, column, format), ...own);
    if (own.length > 1) return together();
    const key = `${column} ${format ?? ""}`;
    const known = made.get(key) ?? new Map<CellStyle | undefined, CellStyle>();
    made.set(key, known);
    const style = known.get(own[0]) ?? together();
    known.set(own[0], style);
    return style;
  };
}

/** Looks at the cells of a sheet one by one, for how each differs from its column. */
class CellStyler {
  readonly #written: Written;
  readonly #links: Links;
  readonly #styleOf: ReturnType<typeof putTogether>;
  readonly #emphases: readonly ReturnType<typeof emphasisIn>[];
  readonly #isLinked: readonly boolean[];

  constructor(written: Written, links: Links) {
    const { columns } = written.texts;
    this.#written = written;
    this.#links = links;
    this.#styleOf = putTogether(written);
    this.#emphases = columns.map(emphasisIn);
    this.#isLinked = columns.map((column, at) => links.isIn(column, at));
  }

  /** The columns whose cells may stand out or lead somewhere by what stands in them. */
  marked(): number[] {
    return [...this.#isLinked.keys()].filter((at) => this.#isLinked[at] || this.#emphases[at] !== undefined);
  }

  /** The cell with its style, or nothing where it looks as its column; `below` is the style of its row. */
  cell(row: number, column: number, below: CellStyle | undefined): Partial<StyledCell> | undefined {
    const { values, looks, formats, sheet } = this.#written;
    const value = values[row]?.[column] ?? null;
    const look = looks[row]?.get(column);
    const code = codeIn(sheet.rows[row]?.[column] ?? null);
    const own = this.#besides(look, code, column);
    const location = this.#isLinked[column] ? this.#links.of({ value, code, row }) : undefined;
    const isOther = look !== undefined && look.indent === undefined;
    if (below === undefined && own === undefined && location === undefined && !isOther) return undefined;
    const format = value === null ? undefined : look === undefined ? formats[column] : look.format;
    const all = [below, own, location === undefined ? undefined : LINK].filter((each) => each !== undefined);
    const link = location === undefined ? {} : { hyperlink: { target: "", location } };
    return { value, style: this.#styleOf(column, format, all), ...link };
  }

  #besides(look: Look | undefined, code: string | null, column: number): CellStyle | undefined {
    if (look?.indent !== undefined) return indented(look.indent);
    const emphasis = code === null ? undefined : this.#emphases[column]?.[code];
    return emphasis && EMPHASES[emphasis];
  }
}

/** The cells that look otherwise than their column: headings, totals, notes, what stands out, links, and numbers with other decimals. */
export function styledCells(written: Written, links: Links): Cells {
  const { texts, values, looks, totalRows } = written;
  const styled: Cells = new Map();
  const styler = new CellStyler(written, links);
  const isOpening = openingRows(written);
  const [every, marked] = [[...texts.columns.keys()], styler.marked()];
  styleHeadings(written, styled);
  for (const row of values.keys()) {
    const below = row >= values.length - totalRows ? TOTAL : isOpening(row) ? OPENING : undefined;
    const own = looks[row];
    const columns = below !== undefined ? every : own === undefined ? marked : new Set([...marked, ...own.keys()]);
    for (const column of columns) {
      const cell = styler.cell(row, column, below);
      if (cell !== undefined) styled.set(`${row + 1},${column}`, cell);
    }
  }
  for (const [i, value] of texts.notes.entries()) styled.set(`${firstNote(written) + i},0`, { value, style: WRAPPED });
  return styled;
}
