import { fail, nearest } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import type { OperatorKind } from "../registers/operatorKind.ts";
import type { Dimension, SpendingData } from "./accounts/data.ts";
import { readPayer } from "./accounts/readCell.ts";
import type { Account } from "./accounts/row.ts";
import * as say from "./words.ts";

/** Which rows of a table an analysis reads; all where nothing is chosen. */
export interface SpendingSelection {
  /** Areas as the rows call them; by default all. */
  readonly areas?: readonly string[];
  /** Functions of the chart of accounts, such as `5.28.21`; by default all, also rows without one. */
  readonly functions?: readonly string[];
  /** Who runs the offers; by default all, also rows that do not say. */
  readonly operatorKinds?: readonly OperatorKind[];
  /** By name or code. */
  readonly payers?: readonly (string | number)[];
  /** By default the accounts. */
  readonly account?: Account;
}

/** Whether a row of the table counts. */
export type Counts = (row: number) => boolean;

function refuseAbsent(path: string, found: unknown, there: readonly string[]): never {
  const near = typeof found === "string" ? nearest(found, there) : undefined;
  const list = there.slice(0, 20).join(", ");
  return fail({
    kind: "unknown-name",
    path,
    found,
    allowed: say.inTable(list),
    remedy: near === undefined ? say.CHOOSE_FROM_TABLE : didYouMean(near),
  });
}

/** The place of a value in the table's list, or an error that says what is there. */
export function placeIn(list: readonly unknown[], value: unknown, path: string): number {
  const at = list.indexOf(value);
  return at >= 0 ? at : refuseAbsent(path, value, list.filter((each) => each !== undefined).map(String));
}

function placeOfPayer({ payers }: SpendingData, given: string | number, path: string): number {
  const { code } = readPayer(given, path);
  const at = payers.findIndex((payer) => payer.code === code);
  return at >= 0
    ? at
    : refuseAbsent(
        path,
        given,
        payers.map(({ name }) => name),
      );
}

/** The place of an account, or an error: without it there is nothing to analyse. */
export function placeOfAccount({ accounts }: SpendingData, account: Account, path: string): number {
  const at = accounts.indexOf(account);
  if (at >= 0) return at;
  const [first] = accounts;
  const isAsked = path === "options.account" && first !== undefined;
  return fail({
    kind: "missing",
    path,
    foundAs: say.noRowsFrom(say.theAccount(account)),
    allowed: say.asGiven(accounts.join(", ")),
    remedy: isAsked ? say.chooseAccount(say.theAccount(first)) : say.ADD_ROWS,
  });
}

type Wanted = readonly [Dimension, ReadonlySet<number>];

function wantedOf(data: SpendingData, chosen: SpendingSelection): Wanted[] {
  const wanted: Wanted[] = [];
  for (const key of ["areas", "functions", "operatorKinds"] as const) {
    const places = chosen[key]?.map((each, i) => placeIn(data[key], each, `options.${key}[${i}]`));
    if (places !== undefined) wanted.push([key, new Set(places)]);
  }
  const payers = chosen.payers?.map((each, i) => placeOfPayer(data, each, `options.payers[${i}]`));
  if (payers !== undefined) wanted.push(["payers", new Set(payers)]);
  return wanted;
}

/** Which rows a selection counts, whatever their account; a name that the table does not hold is refused. */
export function rowsOf(data: SpendingData, chosen: SpendingSelection): Counts {
  const columns = wantedOf(data, chosen).map(([dimension, places]) => [data.codes[dimension], places] as const);
  return (row) => columns.every(([column, places]) => places.has(column[row] ?? 0));
}

/** The rows of a selection in one account. */
export function rowsOfAccount(data: SpendingData, chosen: SpendingSelection): Counts {
  const account = placeOfAccount(data, chosen.account ?? "accounts", "options.account");
  const [counts, accounts] = [rowsOf(data, chosen), data.codes.accounts];
  return (row) => accounts[row] === account && counts(row);
}

/** The places of the years wanted, oldest first; by default all. A year that the table does not hold is refused. */
export function placesOfYears({ years }: SpendingData, wanted: readonly number[] | undefined): readonly number[] {
  const places = (wanted ?? years).map((year, i) => placeIn(years, year, `options.years[${i}]`));
  return [...new Set(places)].sort((a, b) => a - b);
}
