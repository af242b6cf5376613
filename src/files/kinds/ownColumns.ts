import type { Cell, ColumnUnit } from "../../reports/sheet.ts";
import type { Shown } from "../../reports/tableOf.ts";
import { inBothLanguages } from "../../words.ts";
import type { GivenCell } from "../cell.ts";
import { isEmpty, shownCell } from "../cells/cellText.ts";
import type { NumberStyle } from "../cells/context.ts";
import { decimalOf } from "../cells/decimalOf.ts";
import type { RowRead, TableRead } from "./tableRead.ts";

/** What a column of the user's own is shown as: numbers, rates or dates where all its cells are, and else texts as they stand. */
function unitOf(cells: readonly GivenCell[]): ColumnUnit {
  const isAll = (fits: (cell: GivenCell) => boolean) => cells.length > 0 && cells.every(fits);
  if (isAll((cell) => cell.kind === "number" && cell.isPercent === true)) return "rate";
  if (isAll((cell) => cell.kind === "number" && cell.isPercent !== true)) return "count";
  return isAll((cell) => cell.kind === "date" && cell.time === undefined) ? "date" : "text";
}

function shownIn(cell: GivenCell | null | undefined, unit: ColumnUnit, style: NumberStyle): Cell {
  if (cell === null || cell === undefined || isEmpty(cell)) return null;
  if (unit === "text") return shownCell(cell, style);
  if (cell.kind === "number") return decimalOf(cell.number);
  return cell.kind === "date" ? cell.date : null;
}

/** The columns of the user's own beside what was computed, each cell as it stands in the row that a result is of. */
export function ownColumns<Row>(
  { own, rows, numbers }: TableRead<unknown>,
  rowOf: (row: Row) => RowRead<unknown> | undefined,
): Shown<Row>[] {
  return own.map(({ heading }, i): Shown<Row> => {
    const cells = rows.flatMap((row) => row.own[i] ?? []).filter((cell) => !isEmpty(cell));
    const unit = unitOf(cells);
    const cell = (row: Row) => shownIn(rowOf(row)?.own[i], unit, numbers);
    return { heading: inBothLanguages(heading), unit, cell };
  });
}
