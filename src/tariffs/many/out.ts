import { dividedBy, type Fraction } from "../../numbers/fraction.ts";
import { oereOfExact } from "../../numbers/inOere.ts";
import type { Computed } from "../calculation/computed.ts";
import { COST_KINDS, type CostKind } from "../costKind.ts";
import { BIT } from "./codes.ts";
import { roundedPart } from "./roundings.ts";

/** What an exact calculation says of a row. */
export interface ExactTariff
  extends Pick<
    Computed,
    "agreement" | "byKind" | "costBasis" | "tariff" | "tariffWithoutBackRegulation" | "backRegulationPerUnit"
  > {
  readonly quantity: Fraction;
}

/** The signs that a tariff should not have. */
export function signBits(costBasis: Fraction, tariff: Fraction): number {
  return (costBasis.n <= 0n ? BIT["basis-not-above-zero"] : 0) | (tariff.n < 0n ? BIT["tariff-below-zero"] : 0);
}

/** The columns that results go into. */
export class Out {
  readonly year: Uint16Array;
  readonly tariff: Float64Array;
  readonly tariffWithoutBackRegulation: Float64Array;
  readonly backRegulation: Float64Array;
  readonly costBasis: Float64Array;
  readonly findings: Uint32Array;
  readonly rows: number;
  readonly #parts = new Map<CostKind, Float64Array>();

  readonly #hold: number;

  /** `hold` is what amounts are until a row has its own. */
  constructor(rows: number, hold: number) {
    this.rows = rows;
    this.#hold = hold;
    const none = () => this.#column();
    this.year = new Uint16Array(rows);
    this.tariff = none();
    this.tariffWithoutBackRegulation = none();
    this.backRegulation = none();
    this.costBasis = none();
    this.findings = new Uint32Array(rows);
  }

  #column(): Float64Array {
    const made = new Float64Array(this.rows);
    return this.#hold === 0 ? made : made.fill(this.#hold);
  }

  /** The column of what a kind of cost is of the tariff. */
  part(kind: CostKind): Float64Array {
    const known = this.#parts.get(kind);
    if (known !== undefined) return known;
    const made = this.#column();
    this.#parts.set(kind, made);
    return made;
  }

  /** The kinds that any row has, in their order. */
  parts(): Readonly<Partial<Record<CostKind, Float64Array>>> {
    const kinds = COST_KINDS.filter((kind) => this.#parts.has(kind));
    return Object.fromEntries(kinds.map((kind) => [kind, this.#parts.get(kind) as Float64Array]));
  }

  /** Writes what an exact calculation says; nothing of it where an amount is too large for a column. */
  write(row: number, exact: ExactTariff): void {
    const { agreement, byKind, quantity } = exact;
    const parts = byKind.map(([kind, amount]) => {
      return [kind, oereOfExact(roundedPart(dividedBy(amount, quantity), agreement), kind)] as const;
    });
    const figures = {
      tariff: oereOfExact(exact.tariff, "tariff"),
      tariffWithoutBackRegulation: oereOfExact(exact.tariffWithoutBackRegulation, "tariff"),
      backRegulation: oereOfExact(exact.backRegulationPerUnit, "backRegulation"),
      costBasis: oereOfExact(roundedPart(exact.costBasis, agreement), "costs"),
    };
    for (const [kind, oere] of parts) this.part(kind)[row] = oere;
    for (const key of ["tariff", "tariffWithoutBackRegulation", "backRegulation", "costBasis"] as const) {
      this[key][row] = figures[key];
    }
  }

  /** Takes back what was written of a row that is left to the calculation of a single tariff. */
  leave(row: number): void {
    const { tariff, tariffWithoutBackRegulation, backRegulation, costBasis } = this;
    for (const column of [tariff, tariffWithoutBackRegulation, backRegulation, costBasis, ...this.#parts.values()]) {
      column[row] = Number.NaN;
    }
    this.year[row] = 0;
    this.findings[row] = 0;
  }
}
