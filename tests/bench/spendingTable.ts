import { municipalities, type OperatorKind, type SpendingColumns } from "../../src/index.ts";
import { column, scaled, wholeNumbers } from "./data.ts";
import { table } from "./packages.mjs";

const YEARS = 10;
const FUNCTIONS = 50;
const KINDS: readonly OperatorKind[] = ["municipality", "region", "private"];
/** Inhabitants of 1 July are known from this year on. */
export const FIRST_YEAR = 2016;
export const LAST_YEAR = FIRST_YEAR + YEARS - 1;

/** 98 municipalities × 10 years × 50 functions × 3 operator kinds, or as many of the first municipalities as fit in `rows`. */
export function spendingTable(rows: number) {
  const random = wholeNumbers(17);
  const perPayer = YEARS * FUNCTIONS * KINDS.length;
  const codes = municipalities().map(({ code }) => code);
  const count = Math.max(1, Math.min(codes.length, Math.floor(rows / perPayer))) * perPayer;
  const kindAt = (row: number) => row % KINDS.length;
  const functionAt = (row: number) => Math.floor(row / KINDS.length) % FUNCTIONS;
  return {
    count,
    payer: column(count, (row) => codes[Math.floor(row / perPayer)] ?? 0),
    year: column(count, (row) => FIRST_YEAR + (Math.floor(row / (KINDS.length * FUNCTIONS)) % YEARS)),
    functionOf: column(count, functionAt),
    area: column(count, (row) => functionAt(row) % 2),
    kind: column(count, kindAt),
    oere: column(count, () => 100_000_000 + random(900_000_000)),
    users: column(count, () => 1 + random(400)),
  };
}

export type BenchTable = ReturnType<typeof spendingTable>;

/** The table as a user gives it, by columns, in kroner; or half of its years as budgets of the other half. */
export function givenColumns(whole: BenchTable, withBudget = false): SpendingColumns {
  const { payer, year, functionOf, area, kind, oere, users, count } = whole;
  const text = <T>(of: (row: number) => T): T[] => Array.from({ length: count }, (_, row) => of(row));
  const isBudget = (row: number) => withBudget && (year[row] ?? 0) >= FIRST_YEAR + YEARS / 2;
  return {
    payer,
    year: withBudget ? year.map((each, row) => (isBudget(row) ? each - YEARS / 2 : each)) : year,
    area: text((row) => (area[row] === 0 ? "children" : "adults")),
    function: text((row) => `5.${functionOf[row]}`),
    operatorKind: text((row) => KINDS[kind[row] ?? 0] ?? "private"),
    account: text((row) => (isBudget(row) ? "budget" : "accounts")),
    amount: scaled(oere, 100),
    priceLevel: text(() => "nominal" as const),
    users,
  };
}

/** The same in plain arquero, with amounts as floats in kroner. */
export function arqueroTable({ payer, year, functionOf, area, kind, oere, users }: BenchTable) {
  return table({ payer, year, functionOf, area, kind, amount: scaled(oere, 100), users });
}
