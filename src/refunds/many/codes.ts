import { bitsOfCodes } from "../../findings/ofBits.ts";
import type { RefundFindingCode } from "../stateRefund/result.ts";

/** What is looked for on every refund, in the order of the bits: all that a single refund has. */
export const LOOKED_FOR = [
  "income-exceeds-cost",
  "spread-evenly",
  "one-off-spread",
  "household-summed",
  "rules-before-2021-assumed",
  "limits-given",
] as const satisfies readonly RefundFindingCode[];

/** The bit of each. */
export const BIT = bitsOfCodes(LOOKED_FOR);
