import { frozen } from "../../frozen.ts";
import type { SettlementFinding, SettlementFindingCode } from "../settlementFinding.ts";

/** What a year of a ledger can be found to have, in the order of the bits. */
export const LEDGER_CODES = [
  "opening-not-stated",
  "back-regulation-not-stated",
  "back-regulation-differs",
  "most-carried",
  "deficit-carried",
  "share-assumed",
  "carried-forward",
  "local-value",
  "closed-by-authority",
  "closed-by-operator",
  "rule-carried-forward",
  "back-regulation-recalled",
  "back-regulation-on-its-way",
  "buyers-not-stated",
] as const satisfies readonly SettlementFindingCode[];

type LedgerCode = (typeof LEDGER_CODES)[number];

/** The bit of each. */
export const BIT: Readonly<Record<LedgerCode, number>> = frozen(
  Object.fromEntries(LEDGER_CODES.map((code, i) => [code, 1 << i])) as Record<LedgerCode, number>,
);

/** The bits of some findings. */
export function bitsOf(findings: readonly Pick<SettlementFinding, "code">[]): number {
  return findings.reduce((bits, { code }) => bits | BIT[code as LedgerCode], 0);
}
