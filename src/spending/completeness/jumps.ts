import { type Fraction, fraction, minus } from "../../numbers/fraction.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { SpendingData } from "../accounts/data.ts";
import { krOf } from "../krOf.ts";
import { rulesOf } from "../rulesOf.ts";
import { allRows, rowsAt } from "../selection.ts";
import { type GroupedColumn, Grouping } from "../sums.ts";
import type { SpendingJump } from "./result.ts";

/** The accounts, or where the table has none the first of what it has. */
function accountOf({ accounts }: SpendingData): number {
  return Math.max(0, accounts.indexOf("accounts"));
}

/** Below this, products of whole numbers are exact floats. */
const EXACT = 2 ** 53;

/** Whether a sum in whole øre changes by more than a share; from no positive base any change is one. */
function isJump(before: bigint, after: bigint, above: Fraction): boolean {
  const change = after < before ? before - after : after - before;
  return before > 0n ? change * above.d > before * above.n : change !== 0n;
}

/** {@link isJump} of sums that are floats: nearly all of a table's, which it then decides without a bigint. */
function isJumpOfFloats(before: number, after: number, above: Fraction): boolean {
  if (before <= 0) return after !== before;
  const [changed, allowed] = [Math.abs(after - before) * Number(above.d), before * Number(above.n)];
  if (changed < EXACT && allowed < EXACT) return changed > allowed;
  return isJump(BigInt(before), BigInt(after), above);
}

/** The change over the base, or nothing where that is not above 0: a share of it would mislead. */
function rateOf(before: Fraction, after: Fraction, year: number): Fraction | null {
  if (before.n <= 0n) return null;
  return shownRate(fraction(minus(after, before).n, before.n), rulesOf(year));
}

/** The sums of each payer's lines year by year, over operator kinds. */
class LinesByYear {
  readonly #data: SpendingData;
  readonly #grouping: Grouping;
  readonly #column: GroupedColumn;

  constructor(data: SpendingData) {
    this.#data = data;
    this.#grouping = new Grouping(data, ["payers", "areas", "functions", "years"]);
    this.#column = this.#grouping.sum(data.oere, rowsAt(data, allRows(data), "accounts", [accountOf(data)]));
  }

  /** The places that follow one another in a year and the next of the same line, and change by more than a share. */
  *#changes(above: Fraction): Generator<readonly [earlier: number, later: number]> {
    const { sums, rows } = this.#column;
    const { areFloats, floats } = sums;
    let earlier = -1;
    for (let later = 0; later < rows.length; later++) {
      if (rows[later] === 0) continue;
      const isAbove =
        earlier >= 0 &&
        (areFloats
          ? isJumpOfFloats(floats[earlier] as number, floats[later] as number, above)
          : isJump(sums.at(earlier), sums.at(later), above));
      if (isAbove) yield [earlier, later];
      earlier = later;
    }
  }

  #jump(earlier: number, later: number): SpendingJump<Fraction> | undefined {
    const { payers, areas, functions, years } = this.#data;
    const [before, after] = [this.#grouping.at(earlier), this.#grouping.at(later)];
    if (before[0] !== after[0] || before[1] !== after[1] || before[2] !== after[2]) return undefined;
    const [from, to] = [years[before[3] ?? 0] ?? 0, years[after[3] ?? 0] ?? 0];
    const [payer, area] = [payers[after[0] ?? 0], areas[after[1] ?? 0]];
    if (to !== from + 1 || payer === undefined || area === undefined) return undefined;
    const [was, is] = [krOf(this.#column.sums.at(earlier)), krOf(this.#column.sums.at(later))];
    return {
      payer: payer.name,
      payerCode: payer.code,
      area,
      function: functions[after[2] ?? 0] ?? null,
      from,
      to,
      before: was,
      after: is,
      rate: rateOf(was, is, to),
    };
  }

  jumps(above: Fraction): SpendingJump<Fraction>[] {
    const found: SpendingJump<Fraction>[] = [];
    for (const [earlier, later] of this.#changes(above)) {
      const jump = this.#jump(earlier, later);
      if (jump !== undefined) found.push(jump);
    }
    return found;
  }
}

/** Asks for the lines of a payer, summed over operator kinds, that change by more than a share from one year to the next. */
export function jumpsOf(data: SpendingData, above: Fraction): () => readonly SpendingJump<Fraction>[] {
  const lines = new LinesByYear(data);
  return () => lines.jumps(above);
}
