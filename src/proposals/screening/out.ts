import { VERDICTS } from "../judgement/result.ts";
import { NO_VERDICT } from "./result.ts";

type Amounts = "limit" | "excess" | "nationalLimit";

/** The columns that results go into. */
export class Out {
  readonly #rows: number;
  readonly #amounts = new Map<Amounts, Float64Array>();
  readonly verdict: Uint8Array;
  readonly findings: Uint32Array;

  constructor(rows: number) {
    this.#rows = rows;
    this.verdict = new Uint8Array(rows).fill(NO_VERDICT);
    this.findings = new Uint32Array(rows);
  }

  /** A column of amounts, NaN where none is known. */
  amounts(name: Amounts): Float64Array {
    const before = this.#amounts.get(name);
    if (before !== undefined) return before;
    const made = new Float64Array(this.#rows).fill(Number.NaN);
    this.#amounts.set(name, made);
    return made;
  }

  /** Takes a column of amounts as it is, or puts those of some notices in their places. */
  take(name: Amounts, column: Float64Array, rows: Int32Array | undefined): void {
    if (rows === undefined) {
      this.#amounts.set(name, column);
      return;
    }
    const all = this.amounts(name);
    for (let i = 0; i < rows.length; i++) all[rows[i] as number] = column[i] as number;
  }

  /** Takes back what was written of notices that are left to the full assessment. */
  leave(isOdd: Uint8Array, rows: Int32Array | undefined): void {
    for (let i = 0; i < isOdd.length; i++) {
      if (isOdd[i] === 0) continue;
      const row = rows === undefined ? i : (rows[i] as number);
      for (const name of ["limit", "excess", "nationalLimit"] as const) this.amounts(name)[row] = Number.NaN;
      this.verdict[row] = NO_VERDICT;
      this.findings[row] = 0;
    }
  }

  /** How many notices have each verdict. */
  counts(): number[] {
    const counts = new Array<number>(NO_VERDICT + 1).fill(0);
    const { verdict } = this;
    for (let i = 0; i < verdict.length; i++)
      counts[verdict[i] as number] = (counts[verdict[i] as number] as number) + 1;
    return counts.slice(0, VERDICTS.length);
  }
}
