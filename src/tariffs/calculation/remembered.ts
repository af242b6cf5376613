import { fail } from "../../errors.ts";
import type { Computed } from "./computed.ts";
import { copiedCalculation } from "./refusalWords.ts";

const COMPUTED = new WeakMap<object, Computed>();

/** Keeps what a result was computed from, out of sight, and freezes the result, so that the two always belong together. */
export function remember<T extends object>(result: T, computed: Computed): T {
  COMPUTED.set(result, computed);
  return Object.freeze(result);
}

/** What a calculation was computed from; a copy, or one read from a file, no longer has it. */
export function remembered(calculation: unknown, path: string): Computed {
  const computed = typeof calculation === "object" && calculation !== null ? COMPUTED.get(calculation) : undefined;
  if (computed !== undefined) return computed;
  return fail({
    kind: calculation === undefined ? "missing" : "malformed",
    path,
    found: calculation,
    ...copiedCalculation,
  });
}
