import type { Parameter, RuleSet } from "./parameter.ts";

/** What a scenario is built on, and which parameters it answers otherwise. */
export interface Basis<S extends RuleSet> {
  readonly set: S;
  isChanged(parameter: Parameter): boolean;
}

const STEADY = new WeakMap<object, Basis<RuleSet> | undefined>();

/**
 * Marks a rule set whose answers never change, and freezes it: what was read of it may be remembered. A rule set of a
 * user's own, or a copy of one of the library's with something changed, is asked again each time.
 */
export function steady<S extends RuleSet>(set: S, basis?: Basis<S>): S {
  STEADY.set(Object.freeze(set), basis);
  return set;
}

/** Whether what a rule set answered once may be remembered. */
export function isSteady(set: object): boolean {
  return STEADY.has(set);
}

/** Whether what is asked of a rule set later is answered as it would be now: of one that is steady, and where there is none. */
export function mayWait(set: object | undefined): boolean {
  return set === undefined || isSteady(set);
}

/**
 * The rule set whose answers those on these parameters are: what a scenario is built on, where it says nothing of them. What
 * follows from them alone is then the same for a thousand scenarios, and made once.
 */
export function answering<S extends RuleSet>(set: S, asked: readonly Parameter[]): S {
  const basis = STEADY.get(set);
  if (basis === undefined) return set;
  for (const parameter of asked) if (basis.isChanged(parameter)) return set;
  return basis.set as S;
}
