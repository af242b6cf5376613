import { decimalOfOere } from "../../numbers/inOere.ts";
import { COMPUTED } from "../ledger/amounts.ts";
import type { Out } from "./out.ts";
import type { SettledLedgerRow } from "./result.ts";

/** The settled years as rows in kr., offer by offer; an offer that failed has none. */
export function rowsOf(out: Out, ids: readonly (string | number)[], starts: Int32Array): SettledLedgerRow[] {
  const rows: SettledLedgerRow[] = [];
  for (const [at, offer] of ids.entries()) {
    for (let cell = starts[at] as number; cell < (starts[at + 1] as number); cell++) {
      if (out.year[cell] === 0) continue;
      const amounts = COMPUTED.map((name) => [name, decimalOfOere(out[name][cell] as number)] as const);
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
