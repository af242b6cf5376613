import type { CellStyle, WriteSheet } from "hucre/xlsx";
import type { Language } from "../../words.ts";
import type { GivenRow, GivenTable } from "../cell.ts";
import type { FaultSeverity } from "../faults/fault.ts";
import { cellAt } from "../place.ts";
import { pagesAcross } from "../workbook/layout.ts";
import { EMPHASES } from "../workbook/styles.ts";
import { copiedCell } from "./copiedCell.ts";
import type { Marks } from "./marks.ts";

type Cells = NonNullable<WriteSheet["cells"]>;
type Values = NonNullable<WriteSheet["rows"]>[number];

const AUTHOR = "rammetakst";
const LOOKS: Readonly<Record<FaultSeverity, CellStyle>> = {
  error: EMPHASES.strong,
  question: EMPHASES.light,
  warning: EMPHASES.light,
};
const [NARROWEST, WIDEST] = [9, 45];
/** The characters of a date. */
const DATE = 10;

/** Widths that most texts fit in; texts are not wrapped, so that rows keep their height. */
function widthsOf(rows: readonly Values[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, value] of row.entries()) {
      const length = typeof value === "object" && value !== null ? DATE : String(value ?? "").length;
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(WIDEST, length + 2));
    }
  }
  return widths;
}

/** The merged cells, by those that others cover. */
function mergesOf(rows: readonly GivenRow[]): NonNullable<WriteSheet["merges"]> {
  const merges = new Map<string, { startRow: number; startCol: number; endRow: number; endCol: number }>();
  for (const { row, cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.kind !== "covered") continue;
      const first = cellAt(cell.by);
      const merge = merges.get(cell.by) ?? {
        startRow: first.row,
        startCol: first.column,
        endRow: first.row,
        endCol: first.column,
      };
      merges.set(cell.by, {
        ...merge,
        endRow: Math.max(merge.endRow, row - 1),
        endCol: Math.max(merge.endCol, column),
      });
    }
  }
  return [...merges.values()];
}

/** The copied values, and the cells that have a form of their own. */
function copiedRows({ rows }: GivenTable, language: Language): { readonly values: Values[]; readonly formed: Cells } {
  const values: Values[] = [];
  const formed: Cells = new Map();
  for (const { row, cells } of rows) {
    while (values.length < row - 1) values.push([]);
    values.push(
      cells.map((cell, column) => {
        const { value, format, flag } = copiedCell(cell, language);
        if (format !== undefined) formed.set(`${row - 1},${column}`, { value, style: { numFmt: format } });
        return flag ?? value;
      }),
    );
  }
  return { values, formed };
}

/** A table of a file as a sheet of its copy: the values as they stand, with what is wrong on its cells. */
export function markedSheet(name: string, table: GivenTable, marks: Marks, language: Language): WriteSheet {
  const { values, formed } = copiedRows(table, language);
  for (const [place, { severity, comment }] of marks) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const cell = formed.get(place);
    const value = values[row]?.[column] ?? null;
    formed.set(place, {
      value,
      style: { ...cell?.style, ...LOOKS[severity] },
      comment: { author: AUTHOR, text: comment },
    });
  }
  const widths = widthsOf(values);
  const across = widths.reduce((sum, each) => sum + each, 0);
  const hidden = table.rows.filter(({ isHidden }) => isHidden === true);
  return {
    name,
    rows: values,
    columns: widths.map((width) => ({ width })),
    cells: formed,
    merges: mergesOf(table.rows),
    rowDefs: new Map(hidden.map(({ row }) => [row - 1, { hidden: true }])),
    ...(table.isHidden === true ? { hidden: true } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: pagesAcross(across),
      fitToHeight: 0,
    },
  };
}
