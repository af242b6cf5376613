import type { SpendingData } from "../accounts/data.ts";
import type { Account } from "../accounts/row.ts";
import { Grouping } from "../sums.ts";
import { type Expected, gapKey } from "./expected.ts";
import type { SeriesName, SpendingGap } from "./result.ts";

const MOST_GAPS = 10_000;

/** Years that the table has and something of it has not. */
interface ShortOf {
  /** Years between its first and its last. */
  readonly within: readonly number[];
  /** Years before its first or after its last. */
  readonly outside: readonly number[];
}

/** A line of accounts with the years in which nobody has it, though others have such accounts in the years. */
export interface ShortSeries extends SeriesName, ShortOf {}

/** A kind of account with the years in which nobody has any of its lines, such as a budget of the coming year alone. */
export interface ShortAccount extends ShortOf {
  readonly account: Account;
}

export interface Gaps {
  readonly count: number;
  readonly gaps: readonly SpendingGap[];
  readonly short: readonly ShortSeries[];
  readonly shortAccounts: readonly ShortAccount[];
}

/** For each row the number of its line, and the lines by number. */
function seriesOf(data: SpendingData): { readonly of: Int32Array; readonly names: readonly SeriesName[] } {
  const { areas, functions, operatorKinds, accounts } = data;
  const lines = new Grouping(data, ["areas", "functions", "operatorKinds", "accounts"]);
  const numbers = new Int32Array(lines.size).fill(-1);
  const names: SeriesName[] = [];
  const of = new Int32Array(data.rows);
  for (let row = 0; row < of.length; row++) {
    const line = lines.places[row] as number;
    if (numbers[line] === -1) {
      numbers[line] = names.length;
      const [a = 0, f = 0, k = 0, c = 0] = lines.at(line);
      const [area = "", account = "accounts"] = [areas[a], accounts[c]];
      names.push({ area, function: functions[f] ?? null, operatorKind: operatorKinds[k] ?? null, account });
    }
    of[row] = numbers[line] as number;
  }
  return { of, names };
}

/** Which lines each payer has in each year: 1 where there is a row. */
function presence(data: SpendingData, of: Int32Array, lines: number): Uint8Array {
  const [{ payers, years }, count] = [data.codes, data.years.length];
  const there = new Uint8Array(data.payers.length * lines * count);
  for (let row = 0; row < data.rows; row++) {
    const line = (payers[row] as number) * lines + (of[row] as number);
    there[line * count + (years[row] as number)] = 1;
  }
  return there;
}

/** The years of some that are not held, where there are both; between the first and the last that is held, or outside. */
function shortOf(years: readonly number[], held: readonly number[]): ShortOf | undefined {
  const without = years.filter((year) => !held.includes(year));
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined || without.length === 0) return undefined;
  const isWithin = (year: number) => year > first && year < last;
  return { within: without.filter(isWithin), outside: without.filter((year) => !isWithin(year)) };
}

/** The rows that are missing in the product of payers and lines, and of the years that have the line. */
export function gapsOf(data: SpendingData, { payers, years: wanted, notAvailable }: Expected): Gaps {
  const { of, names } = seriesOf(data);
  const years = data.years.length;
  const there = presence(data, of, names.length);
  const has = (payer: number, line: number, year: number) => there[(payer * names.length + line) * years + year] === 1;
  const expected = new Set(payers.map(({ code }) => code));
  const rows = data.payers.flatMap(({ code }, payer) => (expected.has(code) ? [payer] : []));
  const asked = data.years.flatMap((year, at) => (wanted.includes(year) ? [at] : []));
  const yearOf = (at: number): number => data.years[at] ?? 0;
  const held = names.map((_, line) => asked.filter((year) => rows.some((payer) => has(payer, line, year))));
  // A line is expected in the years that have its account: a budget of 2025 asks for no accounts of 2025.
  const yearsOf = new Map(
    data.accounts.map((account) => [
      account,
      asked.filter((year) => names.some((name, line) => name.account === account && held[line]?.includes(year))),
    ]),
  );
  const gaps: SpendingGap[] = [];
  const short: ShortSeries[] = [];
  let count = 0;
  for (const [line, name] of names.entries()) {
    const ofLine = held[line] ?? [];
    const lacks = shortOf((yearsOf.get(name.account) ?? []).map(yearOf), ofLine.map(yearOf));
    if (lacks !== undefined) short.push({ ...name, ...lacks });
    for (const payer of rows) {
      for (const year of ofLine) {
        const who = data.payers[payer];
        if (has(payer, line, year) || who === undefined) continue;
        const gap = { payer: who.name, payerCode: who.code, ...name, year: yearOf(year) };
        if (notAvailable.has(gapKey(gap.payerCode, gap.year, gap.area, gap.function))) continue;
        count++;
        if (gaps.length < MOST_GAPS) gaps.push(gap);
      }
    }
  }
  gaps.sort((a, b) => a.payerCode - b.payerCode);
  const shortAccounts = [...yearsOf].flatMap(([account, of]): ShortAccount[] => {
    const lacks = shortOf(asked.map(yearOf), of.map(yearOf));
    return lacks === undefined ? [] : [{ account, ...lacks }];
  });
  return { count, gaps, short, shortAccounts };
}
