import type { SpendingData } from "../accounts/data.ts";
import { type Expected, gapKey } from "./expected.ts";
import type { SeriesName, SpendingGap } from "./result.ts";

const MOST_GAPS = 10_000;

/** A line of accounts with the years in which nobody has it, though the table has the years. */
export interface ShortSeries extends SeriesName {
  /** Years between its first and its last. */
  readonly within: readonly number[];
  /** Years before its first or after its last. */
  readonly outside: readonly number[];
}

export interface Gaps {
  readonly count: number;
  readonly gaps: readonly SpendingGap[];
  readonly short: readonly ShortSeries[];
}

/** For each row the number of its line, and the lines by number. */
function seriesOf(data: SpendingData): { readonly of: Int32Array; readonly names: readonly SeriesName[] } {
  const { areas, functions, operatorKinds, accounts, codes } = data;
  const numbers = new Map<number, number>();
  const names: SeriesName[] = [];
  const of = new Int32Array(data.rows);
  for (let row = 0; row < data.rows; row++) {
    const [a, f, k, c] = [
      codes.areas[row] ?? 0,
      codes.functions[row] ?? 0,
      codes.operatorKinds[row] ?? 0,
      codes.accounts[row] ?? 0,
    ];
    const key = ((a * functions.length + f) * operatorKinds.length + k) * accounts.length + c;
    let number = numbers.get(key);
    if (number === undefined) {
      number = names.length;
      numbers.set(key, number);
      const [area = "", account = "accounts"] = [areas[a], accounts[c]];
      names.push({ area, function: functions[f] ?? null, operatorKind: operatorKinds[k] ?? null, account });
    }
    of[row] = number;
  }
  return { of, names };
}

/** Which lines each payer has in each year: 1 where there is a row. */
function presence(data: SpendingData, of: Int32Array, lines: number): Uint8Array {
  const there = new Uint8Array(data.payers.length * lines * data.years.length);
  for (let row = 0; row < data.rows; row++) {
    const payer = data.codes.payers[row] ?? 0;
    there[(payer * lines + (of[row] ?? 0)) * data.years.length + (data.codes.years[row] ?? 0)] = 1;
  }
  return there;
}

/** The rows that are missing in the product of payers, lines and years that the table has. */
export function gapsOf(data: SpendingData, { payers, years: wanted, notAvailable }: Expected): Gaps {
  const { of, names } = seriesOf(data);
  const years = data.years.length;
  const there = presence(data, of, names.length);
  const has = (payer: number, line: number, year: number) => there[(payer * names.length + line) * years + year] === 1;
  const expected = new Set(payers.map(({ code }) => code));
  const rows = data.payers.flatMap(({ code }, payer) => (expected.has(code) ? [payer] : []));
  const asked = data.years.flatMap((year, at) => (wanted.includes(year) ? [at] : []));
  const gaps: SpendingGap[] = [];
  const short: ShortSeries[] = [];
  let count = 0;
  for (const [line, name] of names.entries()) {
    const held = asked.filter((year) => rows.some((payer) => has(payer, line, year)));
    const without = asked.filter((year) => !held.includes(year)).map((year) => data.years[year] ?? 0);
    const [first = 0, last = 0] = [held[0], held.at(-1)].map((at) => data.years[at ?? 0]);
    const within = without.filter((year) => year > first && year < last);
    if (without.length > 0 && held.length > 0) {
      short.push({ ...name, within, outside: without.filter((year) => !within.includes(year)) });
    }
    for (const payer of rows) {
      for (const year of held) {
        const who = data.payers[payer];
        if (has(payer, line, year) || who === undefined) continue;
        const gap = { payer: who.name, payerCode: who.code, ...name, year: data.years[year] ?? 0 };
        if (notAvailable.has(gapKey(gap.payerCode, gap.year, gap.area, gap.function))) continue;
        count++;
        if (gaps.length < MOST_GAPS) gaps.push(gap);
      }
    }
  }
  gaps.sort((a, b) => a.payerCode - b.payerCode);
  return { count, gaps, short };
}
