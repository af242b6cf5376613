import { type Decimal, ResultDecimal } from "../../decimal.ts";
import { groupsOf } from "../../groups.ts";
import { isDecimal } from "../../numbers/storedDecimal.ts";
import { totalOf } from "../../numbers/totalOf.ts";
import { inAnyCase } from "../../sameText.ts";
import { isEmpty, plainText } from "../cells/cellText.ts";
import type { FilledCell } from "../cells/context.ts";
import { inWords } from "../cells/meant.ts";
import { READERS } from "../cells/readers.ts";
import type { TableFault } from "../faults/fault.ts";
import { placeOf } from "../place.ts";
import { fullKey } from "./assigned.ts";
import { columnOf, givenRow, rowFault } from "./rowFault.ts";
import { hasSumsAmong } from "./sumsAmong.ts";
import type { LeftOutRow, ReadColumn, RowRead, TableRead } from "./tableRead.ts";
import * as say from "./words.ts";

type Values = Readonly<Record<string, unknown>>;
type Read = TableRead<Values>;
type Row = RowRead<Values>;

/** The columns of each kind whose amounts are added up; a tariff or a share is not. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  costs: ["amount"],
  keys: ["key", "cases", "amount"],
  refunds: ["monthly"],
  settlement: ["revenue", "costs", "budget", "closingCosts"],
  spending: ["amount", "amounts"],
};
/** The column that a total is of where each of several things has its own. */
const OF: Readonly<Record<string, string>> = { costs: "offer", settlement: "offer", refunds: "citizen" };
/** Lines that a total may count as they are written, count against the others, or leave out. */
const LOOSE: ReadonlySet<unknown> = new Set(["other-income", "residents-payment", "back-regulation", "income"]);
/** What a total of everything above it is called, and nothing else is. */
const BARE = /^(?:i ?alt|total|sum|grand total|hovedtotal)[:.]?$/iu;

/** What one row gives to a sum: its amount, and what else a total may count it as. */
interface Part {
  readonly row: Row;
  readonly amount: Decimal;
  readonly power: number;
  readonly counts: readonly Decimal[];
}

/** The cells of a total's row that say something, apart from what it adds up. */
function labelsOf(read: Read, { sheet, row }: LeftOutRow): string[] {
  const { cells = [] } = givenRow(read.tables, sheet, row) ?? {};
  const known = read.columns.filter((each) => each === columnOf(read, { sheet, row }, fullKey(each)));
  return known.flatMap(({ index, column }) => {
    const isAdded = ADDED[read.kind.id]?.includes(column.key) === true || column.isRowTotal === true;
    return isAdded || isEmpty(cells[index]) ? [] : [plainText(cells[index])];
  });
}

/** The row of the headings that a row stands under; the same for all rows of a table. */
const headingsOf = ({ columns }: Read, { sheet, row }: Pick<Row, "sheet" | "row">): string =>
  `${Math.max(0, ...columns.flatMap((each) => (each.sheet === sheet && each.row <= row ? [each.row] : [])))} ${sheet}`;

/** Everything above the only total of a table; of several, the rows since the one before, where they are all there is of one thing. */
function coveredBy(read: Read, total: LeftOutRow, totals: readonly LeftOutRow[]): readonly Row[] {
  const table = read.rows.filter((row) => headingsOf(read, row) === headingsOf(read, total));
  if (totals.length === 1) return table.some(({ row }) => row > total.row) ? [] : table;
  const before = Math.max(0, ...totals.flatMap(({ row }) => (row < total.row ? [row] : [])));
  const [block, others] = [[] as Row[], [] as Row[]];
  for (const row of table) (row.row > before && row.row < total.row ? block : others).push(row);
  const key = OF[read.kind.id] ?? "";
  const name = ({ values }: Row) => inAnyCase(String(values[key] ?? ""));
  const names = new Set(block.map(name));
  const isOne = names.size === 1 && !names.has("") && !others.some((row) => names.has(name(row)));
  return isOne ? block : [];
}

const asNumber = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "amount" in value ? value.amount : value;

/** Whether a row has a rate of the others in place of an amount. */
const isRate = ({ values: { amount } }: Row): boolean =>
  typeof amount === "object" && amount !== null && "rate" in amount;

/** What the rows give to a column's sum, or nothing where one of them does not say. */
function partsOf(read: Read, rows: readonly Row[], { column, heading, index }: ReadColumn): Part[] | undefined {
  const parts: Part[] = [];
  for (const row of rows) {
    if (isEmpty(givenRow(read.tables, row.sheet, row.row)?.cells[index])) continue;
    const held = row.values[column.key];
    const value = held instanceof Map ? held.get(heading.month ?? String(heading.year)) : asNumber(held);
    if (!isDecimal(value) || isArea(row)) return undefined;
    const isLoose = Object.values(row.values).some((each) => LOOSE.has(each));
    const counts = isLoose ? [value, value.abs().negated(), new ResultDecimal(0)] : [value];
    parts.push({ row, amount: value, power: heading.power, counts });
  }
  return parts;
}

/** Whether a row is of a region or the whole country, which are sums themselves. */
const isArea = ({ values }: Row): boolean =>
  Object.values(values).some(
    (value) => typeof value === "object" && value !== null && "kind" in value && value.kind !== "municipality",
  );

/** What a number may be off by where it was rounded as it is written. */
function halfPlace(values: readonly Decimal[], power: number): Decimal {
  const places = Math.max(0, ...values.map((value) => value.times(`1e${-power}`).decimalPlaces()));
  return new ResultDecimal(`5e${power - places - 1}`);
}

/** Whether a total is what its rows come to, however it counts incomes, and apart from rounding. */
function fits(total: Decimal, parts: readonly Part[], power: number): boolean {
  const firm = totalOf(parts.flatMap(({ counts: [only, ...others] }) => (others.length === 0 && only ? [only] : [])));
  const loose = parts.filter(({ counts }) => counts.length > 1);
  const groups = [
    ...groupsOf(loose, ({ row }) => JSON.stringify(Object.values(row.values).find((v) => LOOSE.has(v)))).values(),
  ];
  const sums = groups.reduce<Decimal[]>(
    (before, group) =>
      [0, 1, 2].flatMap((way) => {
        const part = totalOf(group.flatMap(({ counts }) => counts[way] ?? []));
        return before.map((each) => each.plus(part));
      }),
    [firm],
  );
  const ofRows = halfPlace(
    parts.map(({ amount }) => amount),
    power,
  ).times(parts.length);
  const most = halfPlace([total], power).plus(ofRows);
  return sums.some((sum) => sum.minus(total).abs().lessThanOrEqualTo(most));
}

/** The places of amounts that are written as text in a workbook, which its formulas of sums pass over. */
const textsIn = (read: Read, parts: readonly Part[], { index }: ReadColumn): string[] =>
  parts.flatMap(({ row }) => {
    const cell = givenRow(read.tables, row.sheet, row.row)?.cells[index];
    return cell?.kind === "text" ? [placeOf(row.row, index)] : [];
  });

function columnFault(read: Read, total: LeftOutRow, rows: readonly Row[], column: ReadColumn): TableFault[] {
  const cell = givenRow(read.tables, total.sheet, total.row)?.cells[column.index];
  if (isEmpty(cell) || cell?.kind === "uncomputed" || cell?.kind === "error" || cell?.kind === "covered") return [];
  const context = { column: column.column, numbers: read.numbers, power: column.heading.power, tell: () => undefined };
  const value = asNumber(READERS[column.column.form](cell as FilledCell, context));
  // A formula of sums adds up what is written, and nothing for a rate; what else does is not known.
  const counted = cell?.formula === undefined ? rows : rows.filter((row) => !isRate(row));
  const parts = partsOf(read, counted, column);
  if (!isDecimal(value) || parts === undefined || parts.length === 0) return [];
  if (fits(value, parts, column.heading.power)) return [];
  const sum = totalOf(parts.map(({ amount }) => amount));
  const texts = cell?.formula === undefined ? [] : textsIn(read, parts, column);
  const [from, to] = [Math.min(...parts.map(({ row }) => row.row)), Math.max(...parts.map(({ row }) => row.row))];
  const reason = say.totalDiffers(inWords(value), inWords(sum), {
    from,
    to,
    texts,
    isWithoutRates: counted.length < rows.length,
  });
  const at = { sheet: total.sheet, row: total.row, isHidden: false, values: {}, own: [], hasError: false };
  return [rowFault(read, at, [fullKey(column)], { ...reason, kind: "contradiction", severity: "question" })];
}

/**
 * Rows of totals held against the rows that they stand for, column by column; a total that differs is asked about. Where it
 * is not clear which rows those are, one of them has no amount, or one of accounts is itself a sum of others, nothing is said.
 */
export function totalFaults<Any>(given: TableRead<Any>): TableFault[] {
  const read = given as TableRead<unknown> as Read;
  const added = ADDED[read.kind.id];
  const totals = read.leftOut.filter(({ why }) => why === "total");
  if (added === undefined || totals.length === 0) return [];
  const tables = [...groupsOf(totals, (total) => headingsOf(read, total)).values()];
  return tables.flatMap((ofTable) =>
    ofTable.flatMap((total) => {
      const labels = labelsOf(read, total);
      if (!labels.every((label) => BARE.test(label.trim()))) return [];
      const rows = coveredBy(read, total, ofTable);
      if (read.kind.id === "spending" && hasSumsAmong(rows)) return [];
      const columns = read.columns.filter(
        (each) => added.includes(each.column.key) && each === columnOf(read, total, fullKey(each)),
      );
      return rows.length === 0 ? [] : columns.flatMap((column) => columnFault(read, total, rows, column));
    }),
  );
}
