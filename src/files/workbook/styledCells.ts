import type { CellStyle, WriteSheet } from "hucre/xlsx";
import type { WrittenCell } from "../writtenCell.ts";
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
import type { Written } from "./writtenSheet.ts";

type Cells = NonNullable<WriteSheet["cells"]>;

/** Where a cell leads to, as a workbook writes it: `'Fund'!A1`. */
export type LinkOf = (cell: WrittenCell, row: number, column: number) => string | undefined;

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
export const firstNote = ({ cells }: Written): number => cells.length + 2;

function styleHeadings(written: Written, styled: Cells): void {
  for (const [column, value] of written.texts.headings.entries()) {
    const style = isBehindNumbers(written, column) ? HEADING_BEHIND_NUMBERS : HEADING;
    styled.set(`0,${column}`, { value, style: isText(written, column) ? style : ABOVE_NUMBERS });
  }
}

/** The rows that open an explanation, where the table has texts that are indented below them. */
function openingRows({ cells }: Written): (row: readonly WrittenCell[]) => boolean {
  const column = cells.find((row) => row.some(({ indent }) => indent !== undefined));
  const at = column?.findIndex(({ indent }) => indent !== undefined) ?? -1;
  return (row) => at !== -1 && row[at]?.indent === undefined;
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

/** The cells that look otherwise than their column: headings, totals, notes, what stands out, links, and numbers with other decimals. */
export function styledCells(written: Written, formats: readonly (string | undefined)[], linkOf: LinkOf): Cells {
  const { texts, cells, totalRows } = written;
  const styled: Cells = new Map();
  const emphases = texts.columns.map(emphasisIn);
  const isOpening = openingRows(written);
  const styleOf = putTogether(written);
  const besides = (cell: WrittenCell, column: number): CellStyle | undefined => {
    if (cell.indent !== undefined) return indented(cell.indent);
    const emphasis = cell.code === undefined ? undefined : emphases[column]?.[cell.code];
    return emphasis && EMPHASES[emphasis];
  };
  styleHeadings(written, styled);
  for (const [row, each] of cells.entries()) {
    const below = row >= cells.length - totalRows ? TOTAL : isOpening(each) ? OPENING : undefined;
    for (const [column, cell] of each.entries()) {
      const { value, format } = cell;
      const isOther = format !== formats[column] && value !== null;
      const own = besides(cell, column);
      const location = linkOf(cell, row, column);
      if (below === undefined && own === undefined && location === undefined && !isOther) continue;
      const looks = [below, own, location === undefined ? undefined : LINK].filter((each) => each !== undefined);
      const style = styleOf(column, format, looks);
      const link = location === undefined ? {} : { hyperlink: { target: "", location } };
      styled.set(`${row + 1},${column}`, { value, style, ...link });
    }
  }
  for (const [i, value] of texts.notes.entries()) styled.set(`${firstNote(written) + i},0`, { value, style: WRAPPED });
  return styled;
}
