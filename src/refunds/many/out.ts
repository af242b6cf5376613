import { lawOn } from "../../agreements/lawOn.ts";
import { bitsIn } from "../../findings/ofBits.ts";
import { type Fraction, minus } from "../../numbers/fraction.ts";
import { oereOfExact } from "../../numbers/inOere.ts";
import { wholeUnits } from "../../numbers/rounding.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { StateRefund } from "../stateRefund/result.ts";
import { BIT } from "./codes.ts";
import type { RefundsOfBracket } from "./result.ts";

const BRACKETS = 3;

/** An amount rounded as a refund of the year is. */
function rounded(amount: Fraction, year: number): Fraction {
  const { refundRounding } = parameters.refunds;
  const unit = exactParameter(refundRounding, lawOn(`${year}-12-31`));
  return { n: wholeUnits(amount, unit, refundRounding.mode) * unit.n, d: unit.d };
}

/** The columns that results go into. */
export class Out {
  readonly rows: number;
  readonly year: Uint16Array;
  readonly cost: Float64Array;
  readonly refund: Float64Array;
  readonly ownCost: Float64Array;
  readonly brackets: readonly RefundsOfBracket[];
  readonly findings: Uint8Array;

  constructor(rows: number) {
    const none = () => new Float64Array(rows);
    this.rows = rows;
    this.year = new Uint16Array(rows);
    [this.cost, this.refund, this.ownCost] = [none(), none(), none()];
    this.brackets = Array.from({ length: BRACKETS }, () => ({ cost: none(), refund: none() }));
    this.findings = new Uint8Array(rows);
  }

  /** Writes a single refund; nothing of it where an amount is too large for a column. */
  write(row: number, { year, cost, refund, brackets, findings }: StateRefund<Fraction>): void {
    const oere = (amount: Fraction): number => oereOfExact(rounded(amount, year), "cost");
    const own = minus(rounded(cost, year), refund);
    const figures = { cost: oere(cost), refund: oereOfExact(refund, "cost"), own: oereOfExact(own, "cost") };
    const parts = brackets.map((bracket) => ({ cost: oere(bracket.cost), refund: oere(bracket.refund) }));
    this.leave(row);
    this.cost[row] = figures.cost;
    this.refund[row] = figures.refund;
    this.ownCost[row] = figures.own;
    for (const [i, part] of parts.entries()) {
      const bracket = this.brackets[i] as RefundsOfBracket;
      bracket.cost[row] = part.cost;
      bracket.refund[row] = part.refund;
    }
    this.year[row] = year;
    this.findings[row] = bitsIn(findings, BIT);
  }

  /** Takes back what was written of a row that is left to the single refund. */
  leave(row: number): void {
    const { cost, refund, ownCost, brackets } = this;
    for (const column of [cost, refund, ownCost, ...brackets.flatMap((each) => [each.cost, each.refund])]) {
      column[row] = Number.NaN;
    }
    this.year[row] = 0;
    this.findings[row] = 0;
  }
}
