import type { GroupOfRows } from "../../rules/columns/groupsOfRows.ts";
import type { Bound } from "./bound.ts";
import { BIT } from "./codes.ts";
import { Costs } from "./costs.ts";
import type { Out } from "./out.ts";
import type { ReadColumns } from "./read.ts";
import type { RefundsOfBracket } from "./result.ts";

/** The refunds of one row after another, in whole numbers. */
class Refunds {
  readonly #costs: Costs;
  readonly #bound: Bound;
  readonly #limits: Float64Array;
  readonly #shares: Float64Array;
  /** What lies in each bracket, so many times as `scale` says. */
  readonly #parts: Float64Array;

  constructor(columns: ReadColumns, bound: Bound) {
    this.#costs = new Costs(columns, bound.most);
    this.#bound = bound;
    this.#limits = Float64Array.from([...bound.limits, Number.POSITIVE_INFINITY]);
    this.#shares = Float64Array.from(bound.shares);
    this.#parts = new Float64Array(bound.shares.length);
  }

  /** Writes the refund of a row; false where the loops do not take it. */
  write(row: number, out: Out): boolean {
    const costs = this.#costs;
    if (!costs.read(row)) return false;
    const isBelow = this.#isBelowZero();
    const scale = this.#bound.isByMonth ? this.#partsOfMonths() : this.#partsOfYear();
    this.#round(row, scale, out);
    out.findings[row] =
      this.#bound.always | (costs.oneOff > 0 ? BIT["one-off-spread"] : 0) | (isBelow ? BIT["income-exceeds-cost"] : 0);
    return true;
  }

  #isBelowZero(): boolean {
    const { counted, size } = this.#costs;
    for (let i = 0; i < size; i++) if ((counted[i] as number) < 0) return true;
    return false;
  }

  /** Each month's cost against a twelfth of the limits. */
  #partsOfMonths(): number {
    const { counted, weight, limitBy, size, scale } = this.#costs;
    const [parts, limits] = [this.#parts, this.#limits];
    for (let b = 0; b < parts.length; b++) {
      const [from, to] = [limits[b] as number, limits[b + 1] as number];
      let part = 0;
      for (let i = 0; i < size; i++) {
        const by = limitBy[i] as number;
        part += Math.max(Math.min(counted[i] as number, to * by) - from * by, 0) * (weight[i] as number);
      }
      parts[b] = part;
    }
    return scale;
  }

  /** The year's cost against the year's limits. */
  #partsOfYear(): number {
    const { total } = this.#costs;
    const [parts, limits] = [this.#parts, this.#limits];
    for (let b = 0; b < parts.length; b++) {
      parts[b] = Math.max(Math.min(total, limits[b + 1] as number) - (limits[b] as number), 0);
    }
    return 1;
  }

  /** Rounds the refund once, and the parts of each bracket by themselves. */
  #round(row: number, scale: number, { brackets, cost, refund, ownCost }: Out): void {
    const { whole, rounding } = this.#bound;
    const [parts, shares] = [this.#parts, this.#shares];
    const [ofCost, ofRefund] = [scale * rounding, scale * whole * rounding];
    let all = 0;
    for (let b = 0; b < brackets.length; b++) {
      const bracket = brackets[b] as RefundsOfBracket;
      if (b >= parts.length) {
        bracket.cost[row] = Number.NaN;
        bracket.refund[row] = Number.NaN;
        continue;
      }
      const part = parts[b] as number;
      const refunded = part * (shares[b] as number);
      bracket.cost[row] = nearest(part, ofCost) * rounding;
      bracket.refund[row] = nearest(refunded, ofRefund) * rounding;
      all += refunded;
    }
    const refundOfRow = nearest(all, ofRefund) * rounding;
    const { total } = this.#costs;
    const costOfRow = (total < 0 ? 0 - nearest(-total, rounding) : nearest(total, rounding)) * rounding;
    refund[row] = refundOfRow;
    cost[row] = costOfRow;
    ownCost[row] = costOfRow - refundOfRow;
  }
}

/** `n / d` rounded to the nearest whole number, halves up, of whole numbers from 0 whose sum is below 2^52. */
const nearest = (n: number, d: number): number => Math.floor((n + 0.5 * d) / d);

/** Computes the refunds of a group in whole numbers, and gives the rows that are left to the single refund. */
export function computeGroup(group: GroupOfRows, columns: ReadColumns, bound: Bound, out: Out): number[] {
  const { rows } = group;
  const size = rows?.length ?? columns.rows;
  const refunds = new Refunds(columns, bound);
  const left: number[] = [];
  for (let i = 0; i < size; i++) {
    const row = rows === undefined ? i : (rows[i] as number);
    if (!refunds.write(row, out)) left.push(row);
  }
  return left;
}
