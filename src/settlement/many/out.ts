import { COMPUTED } from "../ledger/amounts.ts";
import type { SettledLedgers } from "./result.ts";

/** The columns that results go into. */
export type Out = Pick<SettledLedgers, (typeof COMPUTED)[number] | "year" | "tariffYear" | "findings">;

export function outOf(rows: number): Out {
  const amounts = Object.fromEntries(COMPUTED.map((name) => [name, new Float64Array(rows)])) as Record<
    (typeof COMPUTED)[number],
    Float64Array
  >;
  return {
    ...amounts,
    year: new Int16Array(rows),
    tariffYear: new Int16Array(rows),
    findings: new Uint16Array(rows),
  };
}

/** Takes back what was written of an offer that is left to its full ledger. */
export function leave(out: Out, from: number, to: number): void {
  for (const name of COMPUTED) out[name].fill(Number.NaN, from, to);
  for (const column of [out.year, out.tariffYear, out.findings]) column.fill(0, from, to);
}
