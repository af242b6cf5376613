import type { Account, SpendingRow } from "../../spending/accounts/row.ts";
import type { Text } from "../../words.ts";
import type { SpendingTablesRead } from "./readSpending.ts";
import * as say from "./words.ts";

/** More functions are told by their number. */
const MOST_FUNCTIONS = 6;

/** Of which functions the totals of a table are, sorted; none where no row says so. */
export interface TotalsOf {
  readonly of: Text;
  readonly functions: readonly string[];
}

/** The functions of some rows, each once. */
export const functionsIn = (rows: readonly Pick<SpendingRow, "function">[]): string[] =>
  [...new Set(rows.flatMap(({ function: name }) => (name === undefined ? [] : String(name))))].toSorted();

/** What a follow-up is on, and what it is held against. */
const FOLLOWED: ReadonlySet<Account> = new Set(["forecast", "budget", "revised-budget", "spent-to-date"]);

/** The functions of a follow-up's year. */
export const functionsFollowed = (rows: readonly SpendingRow[], year: number): string[] =>
  functionsIn(rows.filter((row) => row.year === year && FOLLOWED.has(row.account)));

/** Of which of a file's functions the totals of one table are. */
function saidOf({ of, functions }: TotalsOf, { spending, missing }: SpendingTablesRead, isNamed: boolean): Text[] {
  if (functions.length === 0) return [];
  const inFile = functionsIn([...spending, ...missing]).length;
  const named = functions.slice(0, MOST_FUNCTIONS);
  return [say.totalsAreOf(named, functions.length, inFile, isNamed ? of : undefined)];
}

/** Of which functions a table's totals are, as its own note says. */
export const notedTotals = (totals: readonly TotalsOf[], of: Text, read: SpendingTablesRead): Text[] =>
  totals.flatMap((each) => (each.of === of ? saidOf(each, read, false) : []));

/** Of which functions the totals are: said once where all tables have the same, and else of each by its name. */
export function totalsSaid(totals: readonly TotalsOf[], read: SpendingTablesRead): Text[] {
  const kinds = new Set(totals.map(({ functions }) => functions.join()));
  const told = kinds.size > 1 ? totals : totals.slice(0, 1);
  return told.flatMap((each) => saidOf(each, read, kinds.size > 1));
}
