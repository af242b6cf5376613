import type { RuleSet } from "./parameter.ts";

const STEADY = new WeakSet<object>();

/**
 * Marks a rule set whose answers never change, and freezes it: what was read of it may be remembered. A rule set of a
 * user's own, or a copy of one of the library's with something changed, is asked again each time.
 */
export function steady<S extends RuleSet>(set: S): S {
  STEADY.add(Object.freeze(set));
  return set;
}

/** Whether what a rule set answered once may be remembered. */
export function isSteady(set: object): boolean {
  return STEADY.has(set);
}
