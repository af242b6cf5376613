import { oneLine } from "../plainText.ts";
import type { Column } from "../sheet.ts";
import type { SheetTexts } from "../sheetTexts.ts";
import { columnWidths, needOf } from "./columnWidths.ts";
import { displayWidth } from "./displayWidth.ts";
import { wrapped } from "./wrapped.ts";

const GAP = "  ";

/** A column as it is laid out. */
interface Laid {
  readonly width: number;
  readonly right: boolean;
}

/** Whether a column's cells are to the right, as figures are. */
export function standsRight({ unit }: Column): boolean {
  return unit !== "text" && unit !== "date";
}

function padded(text: string, { width, right }: Laid): string {
  const space = " ".repeat(width - displayWidth(text));
  return right ? space + text : text + space;
}

/** A row as lines, its cells wrapped to their columns; those of fewer lines are at the top, or at the foot. */
function rowLines(cells: readonly string[], laid: readonly Laid[], at: "top" | "foot"): string[] {
  const wraps = laid.map((column, i) => wrapped(cells[i] ?? "", column.width));
  const height = wraps.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, line) => {
    const texts = wraps.map((lines) => lines[at === "top" ? line : line - height + lines.length] ?? "");
    return laid.map((column, i) => padded(texts[i] ?? "", column)).join(GAP);
  });
}

function layout(columns: readonly Column[], names: readonly string[], rows: readonly string[][], most: number): Laid[] {
  const needs = columns.map((column, i) => {
    const cells = rows.map((row) => row[i] ?? "");
    return needOf(names[i] ?? "", cells, column.unit === "text");
  });
  const widths = columnWidths(needs, most - GAP.length * (columns.length - 1));
  return columns.map((column, i) => ({ width: widths[i] ?? 0, right: standsRight(column) }));
}

/** Rows as lines. An empty first column shows that a row goes on; where it is wrapped itself, a blank line parts the rows. */
function bodyLines(rows: readonly string[][], laid: readonly Laid[]): string[] {
  const each = rows.map((row) => rowLines(row, laid, "top"));
  const [first] = laid;
  const isBroken = first !== undefined && rows.some(([name = ""]) => wrapped(name, first.width).length > 1);
  if (!isBroken) return each.flat();
  const blank = rowLines([], laid, "top");
  return each.flatMap((lines, i) => (i === 0 ? lines : [...blank, ...lines]));
}

/** Headings, a rule and rows as lines that are all equally wide, with spaces to the end where the last column is text. */
export function textTable({ columns, headings, rows }: SheetTexts, maxWidth: number): string[] {
  const names = headings.map(oneLine);
  const cells = rows.map((row) => row.map(oneLine));
  const laid = layout(columns, names, cells, maxWidth);
  const rule = laid.map(({ width }) => "─".repeat(width)).join(GAP);
  return [...rowLines(names, laid, "foot"), rule, ...bodyLines(cells, laid)];
}
