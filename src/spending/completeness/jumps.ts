import { type Fraction, minus } from "../../numbers/fraction.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { SpendingData } from "../accounts/data.ts";
import { krOf } from "../krOf.ts";
import { shareAbove } from "../pairs.ts";
import { rulesOf } from "../rulesOf.ts";
import { type Group, groupSums } from "../sums.ts";
import type { SpendingJump } from "./result.ts";

/** The accounts, or where the table has none the first of what it has. */
function accountOf({ accounts }: SpendingData): number {
  return Math.max(0, accounts.indexOf("accounts"));
}

/** Whether a sum in whole øre changes by more than a share; from no positive base any change is one. */
function isJump(before: bigint, after: bigint, above: Fraction): boolean {
  const change = after < before ? before - after : after - before;
  return before > 0n ? change * above.d > before * above.n : change !== 0n;
}

/** Whether two groups are the same line of one payer. */
function sameLine(a: readonly number[], b: readonly number[]): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}

function jumpIn(data: SpendingData, { at, sum }: Group, earlier: Group): SpendingJump<Fraction> | undefined {
  const [payer, area, functionOf] = [data.payers[at[0] ?? 0], data.areas[at[1] ?? 0], data.functions[at[2] ?? 0]];
  if (payer === undefined || area === undefined) return undefined;
  const [from, to] = [data.years[earlier.at[3] ?? 0] ?? 0, data.years[at[3] ?? 0] ?? 0];
  if (to !== from + 1) return undefined;
  const [before, after] = [krOf(earlier.sum), krOf(sum)];
  const rate = shownRate(shareAbove(minus(after, before), before), rulesOf(to));
  const named = { payer: payer.name, payerCode: payer.code, area, function: functionOf ?? null };
  return { ...named, from, to, before, after, rate };
}

/** Lines of a payer, summed over operator kinds, that change by more than a share from one year to the next. */
export function jumpsOf(data: SpendingData, above: Fraction): SpendingJump<Fraction>[] {
  const account = accountOf(data);
  const counts = (row: number) => data.codes.accounts[row] === account;
  const groups = groupSums(data, data.oere, ["payers", "areas", "functions", "years"], counts);
  return groups.flatMap((later, i) => {
    const earlier = groups[i - 1];
    if (earlier === undefined || !sameLine(earlier.at, later.at)) return [];
    return isJump(earlier.sum, later.sum, above) ? (jumpIn(data, later, earlier) ?? []) : [];
  });
}
