import { exactAsWritten } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { knownIn } from "../rules/knownIn.ts";
import type { KnownValue, Parameter, RuleSet } from "../rules/parameter.ts";

const READ = new WeakMap<KnownValue, Fraction>();

/** The value of a parameter in a rule set. What nobody can change is read once: thousands of notices ask for the same. */
export function exactParameter(parameter: Parameter, set: RuleSet): Fraction {
  const known = knownIn(set, parameter);
  const before = READ.get(known);
  if (before !== undefined) return before;
  const value = exactAsWritten(known.text, parameter.id);
  if (Object.isFrozen(known)) READ.set(known, Object.freeze(value));
  return value;
}
