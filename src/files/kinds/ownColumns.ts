import { harmless } from "../../characters.ts";
import { columnName } from "../../reports/headings.ts";
import { LANGUAGES } from "../../reports/plainText.ts";
import type { Cell, Column, ColumnUnit } from "../../reports/sheet.ts";
import type { Shown } from "../../reports/tableOf.ts";
import { inAnyCase } from "../../sameText.ts";
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

/** A longer text fits no cell of a workbook. */
const LONGEST = 31_000;

/** A text of the file as it can be shown: without characters that no report holds, and of a length that a cell holds. */
function showable(text: string): string {
  const plain = harmless(text);
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

function shownIn(cell: GivenCell | null | undefined, unit: ColumnUnit, style: NumberStyle): Cell {
  if (cell === null || cell === undefined || isEmpty(cell)) return null;
  if (unit === "text") return showable(shownCell(cell, style));
  if (cell.kind === "number") return decimalOf(cell.number);
  return cell.kind === "date" ? cell.date : null;
}

const namesOf = (column: Column): string[] => LANGUAGES.map((language) => inAnyCase(columnName(column, language, "")));

/** The headings of a file's own columns, each unlike those beside it and unlike one another. */
function distinct(own: readonly string[], beside: readonly Column[]): Text[] {
  const taken = new Set(beside.flatMap(namesOf));
  return own.map((text) => {
    const given = inBothLanguages(showable(text));
    const free = [given, ...own.map((_, i) => say.ofFile(given, i + 1))].find((each) =>
      LANGUAGES.every((language) => !taken.has(inAnyCase(each[language]))),
    );
    const heading = free ?? say.ofFile(given, own.length + 1);
    for (const language of LANGUAGES) taken.add(inAnyCase(heading[language]));
    return heading;
  });
}

/** The columns of the user's own beside what was computed, each cell as it stands in the row that a result is of. */
export function ownColumns<Row>(
  read: TableRead<unknown>,
  rowOf: (row: Row) => RowRead<unknown> | undefined,
  beside: readonly Column[],
): Shown<Row>[] {
  const { own, rows, numbers } = read;
  const headings = distinct(
    own.map(({ heading }) => heading),
    beside,
  );
  return headings.map((heading, i): Shown<Row> => {
    const cells = rows.flatMap((row) => row.own[i] ?? []).filter((cell) => !isEmpty(cell));
    const unit = unitOf(cells);
    return { heading, unit, cell: (row) => shownIn(rowOf(row)?.own[i], unit, numbers) };
  });
}
