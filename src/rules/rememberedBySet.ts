import { frozen } from "../frozen.ts";
import type { Parameter, RuleSet } from "./parameter.ts";
import { answering, isSteady } from "./steadyRuleSet.ts";

/**
 * What follows from a rule set and a few names alone, such as a sentence that thousands of notices share: made once where the
 * set answers the same as long as it lives, and frozen, for all get the same.
 *
 * `asked` are all parameters that it asks of the set: a scenario that says nothing of them gets what was made for the set that
 * it is built on.
 */
export function rememberedBySet<S extends RuleSet, Names extends readonly string[], T extends object>(
  make: (set: S, ...names: Names) => T,
  asked: readonly Parameter[],
): (set: S, ...names: Names) => T {
  const bySet = new WeakMap<S, Map<string, T>>();
  return (given, ...names) => {
    if (!isSteady(given)) return make(given, ...names);
    const set = answering(given, asked);
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
