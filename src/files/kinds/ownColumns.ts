import { isNear } from "../../dates.ts";
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
import type { Form, KindColumn } from "../kind.ts";
import { longTextIn, partsOf } from "./longText.ts";
import { cellIn } from "./rowFault.ts";
import type { ReadColumn, RowRead, TableRead } from "./tableRead.ts";
import * as say from "./words.ts";

/** What a column of the user's own is shown as: numbers, rates or dates where all its cells are, and else texts as they stand. */
function unitOf(cells: readonly GivenCell[]): ColumnUnit {
  const isAll = (fits: (cell: GivenCell) => boolean) => cells.length > 0 && cells.every(fits);
  if (isAll((cell) => cell.kind === "number" && cell.isPercent === true)) return "rate";
  if (isAll((cell) => cell.kind === "number" && cell.isPercent !== true)) return "count";
  return isAll((cell) => cell.kind === "date" && isNear(cell.date)) ? "date" : "text";
}

/** A cell of the file under a column of some unit; of a text the part that has this number, from 0. */
function shownIn(cell: GivenCell | null | undefined, unit: ColumnUnit, part: number, style: NumberStyle): Cell {
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

/** A column as it is shown: what it is called and holds, and what stands in it in a row. */
interface Part {
  readonly heading: Text;
  readonly unit: ColumnUnit;
  readonly cell: (row: RowRead<unknown>) => Cell;
}

/** A column of the file as it stands, with the columns that its longest text goes on in. */
function asItStands({ rows, numbers }: TableRead<unknown>, { heading: stands, cellOf }: FileColumn): Part[] {
  const cells = rows.flatMap((row) => cellOf(row) ?? []).filter((cell) => !isEmpty(cell));
  const unit = unitOf(cells);
  const [heading = ""] = partsOf(stands).parts;
  const texts = cells.flatMap((cell) => longTextIn(cell) ?? []);
  const count = texts.reduce((most, text) => Math.max(most, partsOf(text).parts.length), 1);
  return Array.from({ length: count }, (_, part) => ({
    heading: say.continued(heading, part + 1),
    unit,
    cell: (row) => shownIn(cellOf(row), unit, part, numbers),
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

/** What a column of the kind is shown as where its cells are read as numbers or days; all others are texts. */
const UNITS: Readonly<Partial<Record<Form, ColumnUnit>>> = {
  amount: "kr",
  count: "count",
  rate: "rate",
  year: "year",
  date: "date",
};

/** What was read of a row's cell in such a column; nothing where it could not be, or is a day that no workbook has. */
function valueIn({ values }: RowRead<unknown>, { key, form }: KindColumn): Cell {
  const value = (values as Readonly<Record<string, Cell | undefined>>)[key] ?? null;
  return form === "date" && typeof value === "string" && !isNear(value) ? null : value;
}

/** The number that was read of a row's cell of an amount, count or rate; nothing where none could be. */
export function readNumber({ values }: RowRead<unknown>, key: string): Cell {
  return (values as Readonly<Record<string, Cell | undefined>>)[key] ?? null;
}

/** What could not be read of a column of numbers or days, as it stands in a column of its own; none where all could. */
function asItIsWritten(read: TableRead<unknown>, { column, heading }: ReadColumn): Part[] {
  const unread = (row: RowRead<unknown>) => (valueIn(row, column) === null ? cellIn(read, row, column.key) : null);
  if (!read.rows.some((row) => !isEmpty(unread(row)))) return [];
  const parts = asItStands(read, { heading: heading.text, cellOf: unread });
  return parts.map((part) => ({ ...part, heading: say.asWritten(part.heading) }));
}

/**
 * A column that was recognised: numbers and days as they were read, whatever they were written as, so that they can be computed
 * with. What could not be read stands as it is in a column of its own beside them, since it is neither.
 */
function asItWasRead(read: TableRead<unknown>, of: ReadColumn): Part[] {
  const { column, heading } = of;
  const unit = UNITS[column.form];
  if (unit === undefined) {
    return asItStands(read, { heading: heading.text, cellOf: (row) => cellIn(read, row, column.key) });
  }
  const [name = ""] = partsOf(heading.text).parts;
  const cell = (row: RowRead<unknown>) => valueIn(row, column);
  return [{ heading: inBothLanguages(name), unit, cell }, ...asItIsWritten(read, of)];
}

/** Which columns of the kind stand where. */
interface Recognised {
  /** Those that no column of the results shows: they stand behind these. */
  readonly notShown?: ReadonlySet<string> | undefined;
  /** Those whose numbers stand in columns of the results: only what could not be read stands behind. */
  readonly shown?: ReadonlySet<string>;
}

/** The columns that were recognised, of some keys, in the order of the file; of several sheets each key once. */
function recognised(read: TableRead<unknown>, { notShown, shown }: Recognised): Part[] {
  const once = new Map<string, ReadColumn>();
  for (const each of read.columns.toSorted((one, other) => one.index - other.index)) {
    if (!once.has(each.column.key)) once.set(each.column.key, each);
  }
  return [...once.values()].flatMap((each) => {
    const { key, form } = each.column;
    if (notShown?.has(key) === true) return asItWasRead(read, each);
    return shown?.has(key) === true && UNITS[form] !== undefined ? asItIsWritten(read, each) : [];
  });
}

/**
 * The columns of the user's own beside what was computed, each cell as it stands in the row that a result is of; a text that no
 * cell holds goes on beside it. Before them those that were recognised and that no column of the results shows, by their keys:
 * their numbers and days as they were read.
 */
export function ownColumns<Row>(
  read: TableRead<unknown>,
  rowOf: (row: Row) => RowRead<unknown> | undefined,
  beside: readonly Column[],
  of: Recognised = {},
): Shown<Row>[] {
  const kept = read.own.map(({ heading }, at): FileColumn => ({ heading, cellOf: (row) => row.own[at] }));
  const parts = [...recognised(read, of), ...kept.flatMap((each) => asItStands(read, each))];
  const headings = distinct(
    parts.map(({ heading }) => heading),
    beside,
  );
  return parts.map((part, i): Shown<Row> => {
    const heading = headings[i] ?? part.heading;
    const cell = (row: Row): Cell => {
      const own = rowOf(row);
      return own === undefined ? null : part.cell(own);
    };
    return { heading, unit: part.unit, cell };
  });
}
