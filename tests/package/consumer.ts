// Compiled in a project that has the packed library, with none of its types skipped.
import {
  type Agreement,
  agreementInForce,
  amount,
  type Distribution,
  distribute,
  distributeSheet,
  RuleError,
} from "rammetakst";
import { parseAmount } from "rammetakst/core";
import { fromTable, type Table, toTable } from "rammetakst/tables";
import { simulateLedgerInThreads, startThreads, type Threads } from "rammetakst/threads";

const agreement: Agreement = agreementInForce("syddanmark", "2025-03-01");
const shares: Distribution = distribute(parseAmount("1.000,00 kr."), [
  { id: "Odense", key: 2 },
  { id: 479, key: "1" },
]);

const table: Table = toTable(distributeSheet(shares));
export const again: number = distribute(100, fromTable(table, { id: "municipalityCode", key: "key" })).shares.length;
export const title: string = agreement.title.da;
export const difference: string = shares.difference.toFixed(2);
export const threads: Promise<Threads> = startThreads(2, {
  start: () => ({ postMessage: (_message: unknown) => {}, terminate: () => {}, on: (_event: string) => {} }),
});
export const inThreads: typeof simulateLedgerInThreads = simulateLedgerInThreads;
export const level: number = amount("1652253", 2024).priceLevel;

export function kindOf(error: unknown): string | undefined {
  return error instanceof RuleError ? error.failure.kind : undefined;
}

// @ts-expect-error -- a total is a number, text, a Decimal or an exact fraction
distribute(new Date(), []);
