import type { Decimal } from "../../decimal.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { fraction } from "../../numbers/fraction.ts";
import { COMPUTED, type Out } from "./out.ts";
import type { SettledLedgerRow } from "./result.ts";

const kr = (oere: number): Decimal => toDecimal(fraction(BigInt(oere), 100n));

/** The settled years as rows in kr., offer by offer; an offer that failed has none. */
export function rowsOf(out: Out, ids: readonly (string | number)[], starts: Int32Array): SettledLedgerRow[] {
  const rows: SettledLedgerRow[] = [];
  for (const [at, offer] of ids.entries()) {
    for (let cell = starts[at] as number; cell < (starts[at + 1] as number); cell++) {
      if (out.year[cell] === 0) continue;
      const amounts = COMPUTED.map((name) => [name, kr(out[name][cell] as number)] as const);
      const years = { year: out.year[cell] as number, tariffYear: out.tariffYear[cell] as number };
      rows.push({
        offer,
        ...years,
        ...(Object.fromEntries(amounts) as Omit<SettledLedgerRow, "offer" | keyof typeof years>),
      });
    }
  }
  return rows;
}
