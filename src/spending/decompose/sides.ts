import { dividedBy, type Fraction, fraction, minus, reduced } from "../../numbers/fraction.ts";
import type { Payer, SpendingData } from "../accounts/data.ts";
import { activityColumn } from "../activity/costs.ts";
import { krOf } from "../krOf.ts";
import type { Citizens } from "../perCitizen/citizens.ts";
import { type Counts, placeIn, rowsAt, rowsStating } from "../selection.ts";
import { type Tally, tallied } from "../tally.ts";
import { effectsOf, type Factors } from "./effects.ts";
import type { Decomposed, DecomposedPayer, DecomposedYear, DecomposeOptions, LeftOutPayer } from "./result.ts";

const PER_ONE = 10_000n;

/** For each payer: amount and users of either year, and how many rows each has; then rows without users. */
export function sidesOf(data: SpendingData, options: DecomposeOptions, counts: Counts): readonly Tally[] {
  const { from, to, users = "users" } = options;
  const column = activityColumn(data, users);
  const years = [placeIn(data.years, from, "options.from"), placeIn(data.years, to, "options.to")];
  const [first, last] = years.map((year) => rowsAt(data, counts, "years", [year])) as [Counts, Counts];
  return tallied(
    data,
    ["payers"],
    [
      { column: data.oere, counts: first },
      { column, counts: rowsStating(first, column) },
      { column: data.oere, counts: last },
      { column, counts: rowsStating(last, column) },
    ],
  );
}

function yearOf(year: number, { amount, inhabitants, users }: Factors): DecomposedYear<Fraction> {
  const unitCost = users.n === 0n ? null : reduced(dividedBy(amount, users));
  return { year, amount, inhabitants, users, userShare: reduced(dividedBy(users, inhabitants)), unitCost };
}

/** Two years taken apart; users and inhabitants of both are above 0. */
export function takenApart(from: number, to: number, before: Factors, after: Factors): Decomposed<Fraction> {
  return {
    from: yearOf(from, before),
    to: yearOf(to, after),
    change: minus(after.amount, before.amount),
    effects: effectsOf(before, after),
  };
}

function gapOf({ rows, sums }: Tally): LeftOutPayer["why"] | undefined {
  const [amountsFrom = 0, usersFrom = 0, amountsTo = 0, usersTo = 0] = rows;
  if (amountsFrom === 0 || amountsTo === 0) return "payer-not-comparable";
  if (usersFrom < amountsFrom || usersTo < amountsTo) return "users-not-stated";
  return sums[1] === 0n || sums[3] === 0n ? "no-users" : undefined;
}

/** Who can be taken apart, and who cannot. */
export function sortedOut(
  { payers }: SpendingData,
  sides: readonly Tally[],
  { from, to }: DecomposeOptions,
  citizens: Citizens,
) {
  const parted: (DecomposedPayer<Fraction> & { readonly of: Payer })[] = [];
  const leftOut: LeftOutPayer<Fraction>[] = [];
  for (const tally of sides) {
    const payer = payers[tally.at[0] ?? 0];
    if (payer === undefined) continue;
    const named = { payer: payer.name, payerCode: payer.code };
    const [amountFrom = 0n, usersFrom = 0n, amountTo = 0n, usersTo = 0n] = tally.sums;
    const why = gapOf(tally);
    if (why !== undefined) {
      const kept = (oere: bigint, rows = 0) => (rows === 0 ? null : krOf(oere));
      const amounts = { amountFrom: kept(amountFrom, tally.rows[0]), amountTo: kept(amountTo, tally.rows[2]) };
      leftOut.push({ ...named, why, ...amounts });
      continue;
    }
    const factors = (year: number, amount: bigint, users: bigint): Factors => {
      return { amount: krOf(amount), inhabitants: citizens.of(payer, year), users: fraction(users, PER_ONE) };
    };
    const apart = takenApart(from, to, factors(from, amountFrom, usersFrom), factors(to, amountTo, usersTo));
    parted.push({ ...named, ...apart, of: payer });
  }
  return { parted, leftOut };
}
