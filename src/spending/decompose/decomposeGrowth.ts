import { frozenCopy } from "../../frozen.ts";
import { madeWhenRead } from "../../madeWhenRead.ts";
import { withExact } from "../../named.ts";
import { type Fraction, fraction, reduced, total } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { breakFindings } from "../breaks/findings.ts";
import { allBreaks } from "../breaks/seriesBreak.ts";
import { nominalAmounts } from "../commonFindings.ts";
import { messagesOf } from "../finding.ts";
import { type Citizens, citizensOf } from "../perCitizen/citizens.ts";
import { rowsOfAccount } from "../selection.ts";
import { addedEffects, inOere } from "./effects.ts";
import { addedUsers, gapFindings, overlapFinding } from "./findings.ts";
import { readDecompose } from "./read.ts";
import type { Decomposed, DecomposeOptions, GrowthDecomposition } from "./result.ts";
import { sidesOf, sortedOut, takenApart } from "./sides.ts";
import { whyDecomposed } from "./why.ts";

/** {@link decomposeGrowth} and its exact form. */
interface DecomposeGrowth {
  (data: SpendingGiven, options: DecomposeOptions): GrowthDecomposition;
  /** The same with exact fractions, effects unrounded: they sum exactly to the change. */
  exact(data: SpendingGiven, options: DecomposeOptions): GrowthDecomposition<Fraction>;
}

type Sorted = ReturnType<typeof sortedOut>["parted"];

/** Everyone's growth taken apart as one payer's; nothing where inhabitants cannot be added. */
function asOneOf(parted: Sorted, citizens: Citizens, { from, to }: DecomposeOptions): Decomposed<Fraction> | null {
  const payers = parted.map(({ of }) => of);
  const [before, after] = [citizens.together(payers, from), citizens.together(payers, to)];
  if (before === undefined || after === undefined || parted.length === 0) return null;
  const sum = (side: "from" | "to", inhabitants: Fraction) => ({
    amount: total(parted.map((each) => each[side].amount)),
    users: total(parted.map((each) => each[side].users)),
    inhabitants,
  });
  return takenApart(from, to, sum("from", before), sum("to", after));
}

function exactly(given: SpendingGiven, asked: DecomposeOptions): GrowthDecomposition<Fraction> {
  const data = spendingData(given);
  const options = readDecompose(asked);
  const { from, to, users = "users", date = "01-01", account = "accounts", population = [], breaks } = options;
  const counts = rowsOfAccount(data, options);
  const sides = sidesOf(data, options, counts);
  const citizens = citizensOf({ per: "inhabitant", population }, date);
  const { parted, leftOut } = sortedOut(data, sides, options, citizens);
  const asOne = asOneOf(parted, citizens, options);
  const payers = parted.map(({ of: _, ...each }) => each);
  // What is made when it is read is made of copies: what is done to the result meanwhile changes nothing of it.
  const own = frozenCopy(payers.map(({ effects }) => effects));
  const change = payers.length === 0 ? fraction(0n) : reduced(total(payers.map((each) => each.change)));
  const result = {
    from,
    to,
    users,
    date,
    priceBasis: data.priceBasis,
    payers,
    total: madeWhenRead({ change }, "effects", () => addedEffects(own)),
    asOne,
    leftOut,
    findings: [
      ...gapFindings(leftOut),
      ...overlapFinding(asOne === null && parted.length > 0),
      ...breakFindings(data, allBreaks(breaks), [from, to], counts),
      ...addedUsers(sides.some(({ rows }) => (rows[0] ?? 0) > 1 || (rows[2] ?? 0) > 1)),
      ...nominalAmounts(data.priceBasis, 2),
    ],
  };
  const explained = frozenCopy({
    from,
    to,
    users,
    date,
    account,
    change,
    asOne: asOne?.effects ?? null,
    payers: payers.length,
  });
  const messages = messagesOf(result.findings);
  return madeWhenRead(result, "explanation", () =>
    whyDecomposed({ ...explained, effects: addedEffects(own), messages }),
  );
}

/** Effects in whole øre; the total is that of the payers' own, so that a table adds both ways. */
function shown(exact: GrowthDecomposition<Fraction>): GrowthDecomposition<Fraction> {
  const { from, to, users, date, priceBasis, leftOut, findings } = exact;
  const payers = exact.payers.map((each) => ({ ...each, effects: inOere(each.effects) }));
  const asOne = exact.asOne && { ...exact.asOne, effects: inOere(exact.asOne.effects) };
  const sum = { change: exact.total.change, effects: addedEffects(payers.map(({ effects }) => effects)) };
  const result = { from, to, users, date, priceBasis, payers, total: sum, asOne, leftOut, findings };
  return madeWhenRead(result, "explanation", () => exact.explanation);
}

/**
 * Takes growth of spending apart into what population, the share of users and the cost per user did: for each payer, added
 * up, and for all as one.
 *
 * spending = inhabitants × users per inhabitant × kr. per user. An effect is the mean over the six orders in which the
 * three can change, so that no order is preferred and the effects sum exactly to the change in kr.: here in whole øre, in
 * `.exact` as fractions. Inhabitants are the register's on 1 January (or `date`), or the user's own; users are those that
 * rows state, added row by row. Nominal amounts hold the rise of prices and wages in the cost per user. Findings name payers
 * that are left out, since they have no rows in one of the years or no users, and growth over a known series break or one
 * of `breaks`.
 *
 * Throws `RuleError`: `missing` where no row states users, `unknown-name` for a year, payer, area or function that is not in
 * the table, `unknown-value` for inhabitants that are not in the register, and what {@link spendingData} refuses. Source: the
 * forum of Syddanmark, 6 September 2024, item 5, for the growth; the method is the library's choice.
 *
 * @example
 * ```ts
 * import { decomposeGrowth } from "rammetakst";
 * const row = { payer: "Odense", area: "adults", account: "accounts", priceLevel: "nominal" } as const;
 * const rows = [
 *   { ...row, year: 2018, amount: 100_000_000, users: 1000 },
 *   { ...row, year: 2019, amount: 121_000_000, users: 1100 },
 * ];
 * const population = [{ payer: "Odense", year: 2018, count: 200_000 }, { payer: "Odense", year: 2019, count: 200_000 }];
 * const { change, effects } = decomposeGrowth(rows, { from: 2018, to: 2019, population }).total;
 * change; // => 21000000
 * effects; // => { population: 0, userShare: 10500000, unitCost: 10500000 }
 * ```
 */
export const decomposeGrowth: DecomposeGrowth = withExact(
  "decomposeGrowth",
  (data: SpendingGiven, options: DecomposeOptions) => inDecimals(shown(exactly(data, options))),
  exactly,
);
