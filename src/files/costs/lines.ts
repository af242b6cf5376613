import type { COSTS } from "../../generated/tables.ts";
import { groupsOf } from "../../groups.ts";
import { inAnyCase, inOneForm } from "../../sameText.ts";
import type { CostLine } from "../../tariffs/calculation/input.ts";
import type { CostKind } from "../../tariffs/costKind.ts";
import type { TableFault } from "../faults/fault.ts";
import type { KeyOf } from "../kind.ts";
import { cellsOf, rowFault } from "../kinds/rowFault.ts";
import { amountOf, type CostRow, type CostTable, isIncomeRow, rateOf } from "./rowChecks.ts";
import * as say from "./words.ts";

const AMOUNT: readonly KeyOf<typeof COSTS>[] = ["amount"];

/** The lines of an offer's costs, the rows they stand in, and what is wrong with them together. */
export interface ReadLines {
  readonly costs: readonly CostLine[];
  readonly rows: readonly CostRow[];
  readonly faults: readonly TableFault[];
}

const placeIn = (read: CostTable, row: CostRow): string => cellsOf(read, row, AMOUNT)[0] ?? "";

const lineKey = ({ values: { cost, remark = "" } }: CostRow): string => JSON.stringify([cost, inAnyCase(remark)]);

/** Rows that are like the first of their kind and remark: one too many where the amount is the same, else told apart by their cell. */
function likeRows(read: CostTable, rows: readonly CostRow[]) {
  const groups = [...groupsOf(rows, lineKey).values()];
  const like = groups.flatMap(([first, ...rest]) => rest.map((row) => ({ row, first: first as CostRow })));
  const faults = like.map(({ row, first }) => {
    const isSame =
      JSON.stringify([row.values.amount, row.values.priceLevel]) ===
      JSON.stringify([first.values.amount, first.values.priceLevel]);
    const place = placeIn(read, first);
    const reason = isSame
      ? ({ ...say.sameLine(place), kind: "duplicate", severity: "error" } as const)
      : ({ ...say.likeLine(place), kind: "duplicate", severity: "warning" } as const);
    return rowFault(read, row, ["amount", "cost"], reason, [first]);
  });
  return { rows: new Set(like.map(({ row }) => row)), faults };
}

/** Incomes of one offer, some with and some without minus: whether all of them are incomes is asked. */
function mixedIncomes(read: CostTable, rows: readonly CostRow[]): TableFault[] {
  const incomes = rows.filter(({ values }) => isIncomeRow(values) && amountOf(values)?.isZero() === false);
  const without = incomes.find(({ values }) => amountOf(values)?.isNegative() === false);
  const within = incomes.filter(({ values }) => amountOf(values)?.isNegative() === true);
  const [row] = within;
  if (row === undefined || without === undefined) return [];
  const reason = say.incomesOfBothSigns(placeIn(read, without));
  return [rowFault(read, row, AMOUNT, { ...reason, kind: "contradiction", severity: "question" }, [without])];
}

function nameOf(read: CostTable, row: CostRow, isLike: boolean): { name?: string } {
  const remark = inOneForm(row.values.remark ?? "");
  if (isLike) return { name: `${remark} (${placeIn(read, row)})`.trim() };
  return remark === "" ? {} : { name: remark };
}

/** A row's line: incomes by their size, a rate of overhead without price level. */
function lineOf(row: CostRow, level: number | undefined): Omit<CostLine, "name"> {
  const { values } = row;
  const kind = values.cost as CostKind;
  const rate = rateOf(values);
  if (rate !== undefined) return { kind, rate };
  const amount = amountOf(values);
  const priceLevel = values.priceLevel ?? level;
  return {
    kind,
    ...(amount === undefined ? {} : { amount: isIncomeRow(values) ? amount.abs() : amount }),
    ...(priceLevel === undefined ? {} : { priceLevel }),
  };
}

/** The lines of an offer; `level` is the price level that the heading of the amounts gives. */
export function linesOf(read: CostTable, given: readonly CostRow[], level: number | undefined): ReadLines {
  const rows = given.filter(({ values }) => values.cost !== undefined && values.cost !== "back-regulation");
  const like = likeRows(read, given);
  return {
    costs: rows.map((row) => ({ ...lineOf(row, level), ...nameOf(read, row, like.rows.has(row)) })),
    rows,
    faults: [...like.faults, ...mixedIncomes(read, rows)],
  };
}
