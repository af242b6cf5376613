import { fail, nearest } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import type { OperatorKind } from "../registers/operatorKind.ts";
import type { Dimension, SpendingData, WholeColumn } from "./accounts/data.ts";
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

/** Which rows of the table count: 1 for a row that does, 0 for one that does not. */
export type Counts = Uint8Array;

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

/** All rows of a table. */
export function allRows({ rows }: SpendingData): Counts {
  return new Uint8Array(rows).fill(1);
}

/** Those of some rows that lie at one of some places of a dimension. */
export function rowsAt(data: SpendingData, counts: Counts, dimension: Dimension, places: Iterable<number>): Counts {
  const wanted = new Uint8Array(data[dimension].length);
  for (const place of places) if (place >= 0) wanted[place] = 1;
  const [there, column] = [new Uint8Array(data.rows), data.codes[dimension]];
  for (let row = 0; row < there.length; row++)
    there[row] = (counts[row] as number) & (wanted[column[row] as number] as number);
  return there;
}

/** Those of some rows that state a measure, or those that do not. */
export function rowsStating(counts: Counts, column: WholeColumn, isStated = true): Counts {
  const there = new Uint8Array(counts.length);
  for (let row = 0; row < there.length; row++) {
    if ((column[row] as number) >= 0 === isStated) there[row] = counts[row] as number;
  }
  return there;
}

/** Which rows a selection counts, whatever their account; a name that the table does not hold is refused. */
export function rowsOf(data: SpendingData, chosen: SpendingSelection): Counts {
  let counts = allRows(data);
  for (const key of ["areas", "functions", "operatorKinds"] as const) {
    const places = chosen[key]?.map((each, i) => placeIn(data[key], each, `options.${key}[${i}]`));
    if (places !== undefined) counts = rowsAt(data, counts, key, places);
  }
  const payers = chosen.payers?.map((each, i) => placeOfPayer(data, each, `options.payers[${i}]`));
  return payers === undefined ? counts : rowsAt(data, counts, "payers", payers);
}

/** The rows of a selection in one account. */
export function rowsOfAccount(data: SpendingData, chosen: SpendingSelection): Counts {
  const account = placeOfAccount(data, chosen.account ?? "accounts", "options.account");
  return rowsAt(data, rowsOf(data, chosen), "accounts", [account]);
}

/** The places of the years wanted, oldest first; by default all. A year that the table does not hold is refused. */
export function placesOfYears({ years }: SpendingData, wanted: readonly number[] | undefined): readonly number[] {
  const places = (wanted ?? years).map((year, i) => placeIn(years, year, `options.years[${i}]`));
  return [...new Set(places)].sort((a, b) => a - b);
}
