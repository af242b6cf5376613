import { columnName } from "../../reports/headings.ts";
import { LANGUAGES } from "../../reports/plainText.ts";
import type { Cell, Column, ColumnUnit } from "../../reports/sheet.ts";
import type { Shown } from "../../reports/tableOf.ts";
import { inOneForm } from "../../sameText.ts";
import { inBothLanguages, type Text } from "../../words.ts";
import type { GivenCell } from "../cell.ts";
import { isEmpty, shownCell } from "../cells/cellText.ts";
import type { NumberStyle } from "../cells/context.ts";
import { decimalOf } from "../cells/decimalOf.ts";
import type { RowRead, TableRead } from "./tableRead.ts";
import * as say from "./words.ts";

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

/** A heading in the form in which those of one table must differ. */
const keyOf = ({ da }: Text): string => inOneForm(da).toLowerCase();

/** The headings of the user's own columns, told apart from those beside them and from each other. */
function headingsOf({ own }: TableRead<unknown>, beside: readonly Column[]): Text[] {
  const used = new Set(LANGUAGES.flatMap((each) => beside.map((column) => columnName(column, each, "").toLowerCase())));
  return own.map(({ heading }) => {
    const first = used.has(keyOf(inBothLanguages(heading))) ? say.ofFile(heading) : inBothLanguages(heading);
    let name = first;
    for (let number = 2; used.has(keyOf(name)); number++) name = say.numbered(first, number);
    used.add(keyOf(name));
    return name;
  });
}

/**
 * The columns of the user's own beside what was computed, each cell as it stands in the row that a result is of; a heading
 * that one of those beside has too says that it is the file's.
 */
export function ownColumns<Row>(
  read: TableRead<unknown>,
  rowOf: (row: Row) => RowRead<unknown> | undefined,
  beside: readonly Column[] = [],
): Shown<Row>[] {
  const { rows, numbers } = read;
  return headingsOf(read, beside).map((heading, i): Shown<Row> => {
    const cells = rows.flatMap((row) => row.own[i] ?? []).filter((cell) => !isEmpty(cell));
    const unit = unitOf(cells);
    const cell = (row: Row) => shownIn(rowOf(row)?.own[i], unit, numbers);
    return { heading, unit, cell };
  });
}
