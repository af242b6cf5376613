import { bitsOfCodes } from "../../findings/ofBits.ts";
import type { SettlementFindingCode } from "../settlementFinding.ts";

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

/** The bit of each. */
export const BIT = bitsOfCodes(LEDGER_CODES);
