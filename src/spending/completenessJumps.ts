import { absolute, compare, type Fraction, minus } from "../numbers/fraction.ts";
import type { SpendingJump } from "./completenessResult.ts";
import type { SpendingData } from "./data.ts";
import { shareAbove } from "./pairs.ts";
import { krOf, rulesOf, shownRate } from "./shown.ts";
import { groupSums } from "./sums.ts";

/** The accounts, or where the table has none the first of what it has. */
function accountOf({ accounts }: SpendingData): number {
  return Math.max(0, accounts.indexOf("accounts"));
}

function isJump(before: Fraction, after: Fraction, rate: Fraction | null, above: Fraction): boolean {
  return rate === null ? compare(before, after) !== 0 : compare(absolute(rate), above) > 0;
}

/** Lines of a payer, summed over operator kinds, that change by more than a share from one year to the next. */
export function jumpsOf(data: SpendingData, above: Fraction): SpendingJump<Fraction>[] {
  const account = accountOf(data);
  const counts = (row: number) => data.codes.accounts[row] === account;
  const groups = groupSums(data, data.oere, ["payers", "areas", "functions", "years"], counts);
  const jumps: SpendingJump<Fraction>[] = [];
  for (let i = 1; i < groups.length; i++) {
    const [earlier, later] = [groups[i - 1], groups[i]];
    if (earlier === undefined || later === undefined) continue;
    if (earlier.at.slice(0, 3).join() !== later.at.slice(0, 3).join()) continue;
    const [from, to] = [data.years[earlier.at[3] ?? 0] ?? 0, data.years[later.at[3] ?? 0] ?? 0];
    const [before, after] = [krOf(earlier.sum), krOf(later.sum)];
    const rate = shareAbove(minus(after, before), before);
    if (to !== from + 1 || !isJump(before, after, rate, above)) continue;
    const [payer, area, functionOf] = [
      data.payers[later.at[0] ?? 0],
      data.areas[later.at[1] ?? 0],
      data.functions[later.at[2] ?? 0],
    ];
    if (payer === undefined || area === undefined) continue;
    const named = { payer: payer.name, payerCode: payer.code, area, function: functionOf ?? null };
    jumps.push({ ...named, from, to, before, after, rate: shownRate(rate, rulesOf(to)) });
  }
  return jumps;
}
