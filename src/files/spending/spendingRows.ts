import type { Decimal } from "../../decimal.ts";
import { CHOICES, type SPENDING } from "../../generated/tables.ts";
import type { Account, SpendingRow } from "../../spending/accounts/row.ts";
import { functionCode } from "../../spending/functionCode.ts";
import { choiceCalled } from "../cells/choice.ts";
import { timesPower } from "../cells/decimalOf.ts";
import type { ValuesOf } from "../kind.ts";
import type { RowRead } from "../kinds/tableRead.ts";
import { type Prices, pricesIn } from "./pricesIn.ts";

/** A row of a table of accounts. */
export type SpendingValues = ValuesOf<typeof SPENDING>;

export type SpendingTableRow = RowRead<SpendingValues>;

/** An amount of a row, before it is known to be usable: a row has one for each year where the years are columns. */
export interface Entry {
  readonly row: SpendingTableRow;
  readonly key: "amount" | "amounts";
  readonly payer: number;
  readonly year: number;
  readonly area?: string;
  readonly function?: string;
  readonly account: Account;
  readonly amount: Decimal | "missing";
  readonly prices: Prices;
}

/** What begins a function of services for children, and for adults. */
const AREAS = [
  ["5.28", "children"],
  ["5.38", "adults"],
] as const;

/** The area that a row names, or that its function is of. */
export function areaOf({ area, function: name }: SpendingValues): string | undefined {
  if (area !== undefined) return choiceCalled(area, CHOICES.areas) ?? area;
  const code = functionCode(name ?? "");
  return AREAS.find(([begin]) => code.startsWith(begin))?.[1];
}

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

/** The amounts of a row, each of one year. */
export function entriesOf(row: SpendingTableRow): Entry[] {
  const { payer, year, amount, amounts, function: name, account = "accounts", prices } = row.values;
  if (payer?.kind !== "municipality") return [];
  const shared = {
    row,
    payer: payer.municipality,
    account: account as Account,
    prices: pricesIn(prices),
    ...given("area", areaOf(row.values)),
    ...given("function", name === undefined ? undefined : functionCode(name)),
  };
  const single =
    year === undefined || amount === undefined ? [] : [{ ...shared, key: "amount" as const, year, amount }];
  const wide = [...(amounts ?? [])].map(([of, each]) => {
    return { ...shared, key: "amounts" as const, year: Number(of), amount: each };
  });
  return [...single, ...wide];
}

/** The row that the library takes, of an amount that is there. */
export function spendingRowOf(entry: Entry, amount: Decimal): SpendingRow {
  const { payer, year, area = "", account, prices, row } = entry;
  const { operatorKind, users, fullYearUsers, days } = row.values;
  return {
    payer,
    year,
    area,
    ...given("function", entry.function),
    ...given("operatorKind", operatorKind as SpendingRow["operatorKind"]),
    account,
    amount: timesPower(amount, prices.power),
    priceLevel: prices.level,
    ...given("users", users),
    ...given("fullYearUsers", fullYearUsers),
    ...given("days", days),
  };
}
