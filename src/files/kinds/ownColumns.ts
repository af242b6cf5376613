import { isNear } from "../../dates.ts";
import { columnName } from "../../reports/headings.ts";
import { LANGUAGES } from "../../reports/plainText.ts";
import type { Cell, Column, ColumnUnit } from "../../reports/sheet.ts";
import type { Shown } from "../../reports/tableOf.ts";
import { inAnyCase } from "../../sameText.ts";
import type { Text } from "../../words.ts";
import type { GivenCell } from "../cell.ts";
import { isEmpty, shownCell } from "../cells/cellText.ts";
import type { NumberStyle } from "../cells/context.ts";
import { decimalOf } from "../cells/decimalOf.ts";
import { longTextIn, partsOf } from "./longText.ts";
import type { RowRead, TableRead } from "./tableRead.ts";
import * as say from "./words.ts";

/** What a column of the user's own is shown as: numbers, rates or dates where all its cells are, and else texts as they stand. */
function unitOf(cells: readonly GivenCell[]): ColumnUnit {
  const isAll = (fits: (cell: GivenCell) => boolean) => cells.length > 0 && cells.every(fits);
  if (isAll((cell) => cell.kind === "number" && cell.isPercent === true)) return "rate";
  if (isAll((cell) => cell.kind === "number" && cell.isPercent !== true)) return "count";
  return isAll((cell) => cell.kind === "date" && isNear(cell.date)) ? "date" : "text";
}

function shownIn(cell: GivenCell | null | undefined, { unit, part }: Part, style: NumberStyle): Cell {
  if (cell === null || cell === undefined || isEmpty(cell)) return null;
  if (unit === "text") return partsOf(shownCell(cell, style)).parts[part] ?? null;
  if (cell.kind === "number") return decimalOf(cell.number);
  if (cell.kind !== "date") return null;
  return cell.time === undefined ? cell.date : `${cell.date}T${cell.time}`;
}

const namesOf = (column: Column): string[] => LANGUAGES.map((language) => inAnyCase(columnName(column, language, "")));

/** A column of the file as it is shown: with the columns that its longest text goes on in, the first of which has number 0. */
interface Part {
  readonly at: number;
  readonly part: number;
  readonly heading: Text;
  readonly unit: ColumnUnit;
}

function partsOfColumn({ own, rows }: TableRead<unknown>, at: number): Part[] {
  const cells = rows.flatMap((row) => row.own[at] ?? []).filter((cell) => !isEmpty(cell));
  const unit = unitOf(cells);
  const [heading = ""] = partsOf(own[at]?.heading ?? "").parts;
  const texts = cells.flatMap((cell) => longTextIn(cell) ?? []);
  const count = texts.reduce((most, text) => Math.max(most, partsOf(text).parts.length), 1);
  return Array.from({ length: count }, (_, part) => ({ at, part, heading: say.continued(heading, part + 1), unit }));
}

/** The headings of a file's own columns, each unlike those beside it and unlike one another. */
function distinct(own: readonly Text[], beside: readonly Column[]): Text[] {
  const taken = new Set(beside.flatMap(namesOf));
  const isFree = (each: Text) => LANGUAGES.every((language) => !taken.has(inAnyCase(each[language])));
  // The number to go on from, of columns that are called the same: thousands of them are not each counted from the first.
  const numbers = new Map<string, number>();
  return own.map((given) => {
    let heading = given;
    for (let i = numbers.get(given.da) ?? 1; !isFree(heading); i++) {
      heading = say.ofFile(given, i);
      numbers.set(given.da, i + 1);
    }
    for (const language of LANGUAGES) taken.add(inAnyCase(heading[language]));
    return heading;
  });
}

/** The columns of the user's own beside what was computed, each cell as it stands in the row that a result is of; a text that no cell holds goes on beside it. */
export function ownColumns<Row>(
  read: TableRead<unknown>,
  rowOf: (row: Row) => RowRead<unknown> | undefined,
  beside: readonly Column[],
): Shown<Row>[] {
  const parts = read.own.flatMap((_, at) => partsOfColumn(read, at));
  const headings = distinct(
    parts.map(({ heading }) => heading),
    beside,
  );
  return parts.map((part, i): Shown<Row> => {
    const heading = headings[i] ?? part.heading;
    return { heading, unit: part.unit, cell: (row) => shownIn(rowOf(row)?.own[part.at], part, read.numbers) };
  });
}
