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
import { cellIn } from "./rowFault.ts";
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

/** A column of the file: its heading as it stands there, and its cell in a row. */
interface FileColumn {
  readonly heading: string;
  readonly cellOf: (row: RowRead<unknown>) => GivenCell | null | undefined;
}

/** A column of the file as it is shown: with the columns that its longest text goes on in, the first of which has number 0. */
interface Part extends Pick<FileColumn, "cellOf"> {
  readonly part: number;
  readonly heading: Text;
  readonly unit: ColumnUnit;
}

function partsOfColumn({ rows }: TableRead<unknown>, { heading: stands, cellOf }: FileColumn): Part[] {
  const cells = rows.flatMap((row) => cellOf(row) ?? []).filter((cell) => !isEmpty(cell));
  const unit = unitOf(cells);
  const [heading = ""] = partsOf(stands).parts;
  const texts = cells.flatMap((cell) => longTextIn(cell) ?? []);
  const count = texts.reduce((most, text) => Math.max(most, partsOf(text).parts.length), 1);
  return Array.from({ length: count }, (_, part) => ({
    cellOf,
    part,
    heading: say.continued(heading, part + 1),
    unit,
  }));
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

/** The columns that were recognised, of some keys, in the order of the file; of several sheets each key once. */
function recognised(read: TableRead<unknown>, keys: ReadonlySet<string>): FileColumn[] {
  const once = new Map<string, FileColumn>();
  for (const { column, heading } of read.columns.toSorted((one, other) => one.index - other.index)) {
    if (!keys.has(column.key) || once.has(column.key)) continue;
    once.set(column.key, { heading: heading.text, cellOf: (row) => cellIn(read, row, column.key) });
  }
  return [...once.values()];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The columns of the user's own beside what was computed, each cell as it stands in the row that a result is of; a text that no
 * cell holds goes on beside it. Before them those that were recognised and that no column of the results shows, by their keys.
 */
export function ownColumns<Row>(
  read: TableRead<unknown>,
  rowOf: (row: Row) => RowRead<unknown> | undefined,
  beside: readonly Column[],
  notShown: ReadonlySet<string> = NONE,
): Shown<Row>[] {
  const kept = read.own.map(({ heading }, at): FileColumn => ({ heading, cellOf: (row) => row.own[at] }));
  const parts = [...recognised(read, notShown), ...kept].flatMap((each) => partsOfColumn(read, each));
  const headings = distinct(
    parts.map(({ heading }) => heading),
    beside,
  );
  return parts.map((part, i): Shown<Row> => {
    const heading = headings[i] ?? part.heading;
    const cellOf = (row: Row) => {
      const of = rowOf(row);
      return of === undefined ? null : part.cellOf(of);
    };
    return { heading, unit: part.unit, cell: (row) => shownIn(cellOf(row), part, read.numbers) };
  });
}
