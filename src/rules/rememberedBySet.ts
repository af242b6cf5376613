import { frozen } from "../frozen.ts";
import type { RuleSet } from "./parameter.ts";
import { isSteady } from "./steadyRuleSet.ts";

/**
 * What follows from a rule set and a few names alone, such as a sentence that thousands of notices share: made once where the
 * set answers the same as long as it lives, and frozen, for all get the same.
 */
export function rememberedBySet<S extends RuleSet, Names extends readonly string[], T extends object>(
  make: (set: S, ...names: Names) => T,
): (set: S, ...names: Names) => T {
  const bySet = new WeakMap<S, Map<string, T>>();
  return (set, ...names) => {
    if (!isSteady(set)) return make(set, ...names);
    const made = bySet.get(set) ?? new Map<string, T>();
    bySet.set(set, made);
    const key = names.join("\n");
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = frozen(make(set, ...names));
    made.set(key, value);
    return value;
  };
}
