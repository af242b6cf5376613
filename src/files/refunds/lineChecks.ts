import { ResultDecimal } from "../../decimal.ts";
import { decimalOf } from "../cells/decimalOf.ts";
import { inStyle, inWords } from "../cells/meant.ts";
import type { TableFault } from "../faults/fault.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { BY_MONTH_FROM } from "./limits.ts";
import { isObjective, isWrittenNegative, type MonthAmount, type RefundLine, type RefundValues } from "./line.ts";
import * as say from "./words.ts";

type Read = TableRead<RefundValues>;
type Check = (line: RefundLine, read: Read) => TableFault[];

const keysOf = (amounts: readonly MonthAmount[]): string[] => amounts.map(({ heading }) => `monthly ${heading}`);
const hasColumn = ({ columns }: Read, sheet: string, key: string): boolean =>
  columns.some((each) => each.sheet === sheet && each.column.key === key);

/** Costs that are financed objectively are no part of a case; nothing else is asked of them. */
const objective = ({ row }: RefundLine, read: Read): TableFault =>
  rowFault(read, row, ["financing"], { ...say.OBJECTIVE, kind: "not-usable", severity: "warning" });

/** An empty cell under a heading that says what each line is. */
const withoutItem: Check = ({ row }, read) =>
  row.values.item === undefined && hasColumn(read, row.sheet, "item") && !hasFaultAt(read, row.row, row.sheet)
    ? [rowFault(read, row, ["item"], { ...say.NO_ITEM, kind: "missing", severity: "question" })]
    : [];

/** Whether what stands in the row has been told to be unreadable already. */
const hasFaultAt = ({ faults }: Read, row: number, sheet: string): boolean =>
  faults.some((fault) => fault.row === row && fault.sheet === sheet && fault.kind === "unknown-choice");

const withoutAmounts: Check = ({ row, amounts }, read) =>
  amounts.length === 0 && !row.hasError && hasColumn(read, row.sheet, "monthly")
    ? [rowFault(read, row, ["citizen"], { ...say.NO_AMOUNTS, kind: "missing", severity: "warning" })]
    : [];

/** Amounts below 0: of a running cost they lower the month, of an income all may be written so; else they cannot be. */
const belowZero: Check = (line, read) => {
  const below = line.amounts.filter(({ amount }) => amount.isNegative() && !amount.isZero());
  const [first] = below;
  if (first === undefined) return [];
  const keys = keysOf(below);
  if (line.item === "running") {
    return [rowFault(read, line.row, keys, { ...say.LOWERS, kind: "below-zero", severity: "warning" })];
  }
  if (isWrittenNegative(line)) {
    return [rowFault(read, line.row, keys, { ...say.INCOME_WITH_MINUS, kind: "below-zero", severity: "warning" })];
  }
  const suggestions = [inStyle(first.amount.abs(), read.numbers)];
  const fault = { ...say.belowZero(line.item), kind: "below-zero", severity: "error", suggestions } as const;
  return [rowFault(read, line.row, keys, fault)];
};

/** Months whose year neither heading, row nor sheet says, and years of a row that its headings contradict. */
const years: Check = ({ row, amounts }, read) => {
  const without = amounts.filter(({ year }) => year === undefined);
  const stated = row.values.year;
  const others = amounts.filter(
    ({ heading, year }) => heading.includes("-") && stated !== undefined && year !== stated,
  );
  const [first] = others;
  return [
    ...(without.length === 0
      ? []
      : [rowFault(read, row, keysOf(without.slice(0, 1)), { ...say.NO_YEAR, kind: "which-year", severity: "error" })]),
    ...(first === undefined || stated === undefined
      ? []
      : [
          rowFault(read, row, ["year", ...keysOf(others)], {
            ...say.otherYear(stated, first.year ?? stated),
            kind: "contradiction",
            severity: "error",
          }),
        ]),
  ];
};

const provisionAfter: Check = ({ row, amounts }, read) =>
  row.values.provision !== undefined && amounts.some(({ year }) => year !== undefined && year >= BY_MONTH_FROM)
    ? [rowFault(read, row, ["provision"], { ...say.NO_PROVISION, kind: "contradiction", severity: "error" })]
    : [];

/** The number in the column of the line's sum; nothing where it has none, or a formula without value. */
function statedTotal({ row }: RefundLine, read: Read) {
  const column = read.columns.find((each) => each.sheet === row.sheet && each.column.isRowTotal === true);
  const cells = read.tables.find(({ name }) => name === row.sheet)?.rows.find((each) => each.row === row.row)?.cells;
  const cell = column === undefined ? undefined : cells?.[column.index];
  return cell?.kind === "number" ? { key: column?.column.key ?? "", total: decimalOf(cell.number) } : undefined;
}

/** Less than this is the rounding of formulas. */
const OERE = "0.01";

const otherTotal: Check = (line, read) => {
  const stated = statedTotal(line, read);
  if (stated === undefined || line.row.hasError) return [];
  const sum = line.amounts.reduce((all, { amount }) => all.plus(amount), new ResultDecimal(0));
  if (sum.minus(stated.total).abs().lessThan(OERE)) return [];
  const reason = say.otherTotal(inWords(stated.total), inWords(sum));
  return [rowFault(read, line.row, [stated.key], { ...reason, kind: "contradiction", severity: "question" })];
};

const CHECKS: readonly Check[] = [withoutItem, withoutAmounts, belowZero, years, provisionAfter, otherTotal];

/** What is wrong with a line, or must be asked, though each of its cells can be read. */
export const lineFaults = (line: RefundLine, read: Read): TableFault[] =>
  isObjective(line.row) ? [objective(line, read)] : CHECKS.flatMap((check) => check(line, read));
