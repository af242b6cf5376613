import type { Decimal } from "../../decimal.ts";
import type { REFUNDS } from "../../generated/tables.ts";
import type { ValuesOf } from "../kind.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";

/** A row of a table of costs by month. */
export type RefundValues = ValuesOf<typeof REFUNDS>;
export type RefundRow = RowRead<RefundValues>;

/** What a line is: a cost of its month, a one-off cost of the year, or income that is deducted. */
export type Item = NonNullable<RefundValues["item"]>;

/** An amount of a line, by its month. */
export interface MonthAmount {
  /** As the heading gives it, `2022-01` or `01`. */
  readonly heading: string;
  /** Nothing where neither heading, row nor sheet says it. */
  readonly year: number | undefined;
  /** 1 for January. */
  readonly month: number;
  readonly amount: Decimal;
}

/** A row as a line of a case. */
export interface RefundLine {
  readonly row: RefundRow;
  readonly item: Item;
  readonly amounts: readonly MonthAmount[];
}

/** The one year that a sheet's headings, its name or the text above it name; nothing where there is none or are several. */
export function yearOfSheet({ leftOut, columns }: TableRead<RefundValues>, sheet: string): number | undefined {
  const above = leftOut.filter((each) => each.sheet === sheet && each.why === "above").map(({ found }) => found);
  const months = columns.flatMap((each) => (each.sheet === sheet ? (each.heading.month ?? []) : []));
  const years = [sheet, ...above, ...months].flatMap((text) => text.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? []);
  const [only, ...others] = new Set(years);
  return only === undefined || others.length > 0 ? undefined : Number(only);
}

function amountsOf({ values }: RefundRow, sheetYear: number | undefined): MonthAmount[] {
  return [...(values.monthly ?? [])].map(([heading, amount]) => {
    const [month = "", year] = heading.split("-").reverse();
    return {
      heading,
      month: Number(month),
      year: year === undefined ? (values.year ?? sheetYear) : Number(year),
      amount,
    };
  });
}

const isBelow = ({ amount }: MonthAmount): boolean => amount.isNegative() && !amount.isZero();
const isAbove = ({ amount }: MonthAmount): boolean => !amount.isNegative() && !amount.isZero();

/** Whether a line of income is written with minus throughout, as it is where costs and income stand in one column. */
export const isWrittenNegative = ({ item, amounts }: RefundLine): boolean =>
  item === "income" && amounts.some(isBelow) && !amounts.some(isAbove);

/** Whether a row's cost is financed objectively, so that no refund is paid of it and it is in no case. */
export const isObjective = ({ values }: RefundRow): boolean => values.financing === "objective";

/** The row as a line; without a column that says otherwise it is a running cost. */
export function lineOf(row: RefundRow, read: TableRead<RefundValues>): RefundLine {
  const { item = "running" } = row.values;
  return { row, item, amounts: amountsOf(row, yearOfSheet(read, row.sheet)) };
}

/** The line's amounts above 0: an income with a minus is an income of that size. */
export function sizesOf(line: RefundLine): readonly MonthAmount[] {
  if (!isWrittenNegative(line)) return line.amounts;
  return line.amounts.map((each) => ({ ...each, amount: each.amount.abs() }));
}
