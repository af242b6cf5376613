import type { OccupancyFindingCode } from "../finding.ts";

/** What is looked for on every offer, in the order of the bits: what its days alone say. */
export const LOOKED_FOR = ["listed", "occupied-days-beyond-reason"] as const satisfies readonly OccupancyFindingCode[];

/** The bits of each. */
export const [LISTED, BEYOND_REASON] = [1, 2];
