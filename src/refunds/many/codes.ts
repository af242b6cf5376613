import { frozen } from "../../frozen.ts";
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
export const BIT: Readonly<Record<RefundFindingCode, number>> = frozen(
  Object.fromEntries(LOOKED_FOR.map((code, i) => [code, 1 << i])) as Record<RefundFindingCode, number>,
);
