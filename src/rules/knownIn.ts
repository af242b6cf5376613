import { fail } from "../errors.ts";
import type { KnownValue, Parameter, RuleSet } from "./parameter.ts";
import { KNOWN_VALUE } from "./parameterWords.ts";

/** What a rule set knows of a parameter; one of a user's own must answer with a value as text, and what it rests on. */
export function knownIn(set: RuleSet, parameter: Parameter): KnownValue {
  const known: unknown = set.known(parameter);
  const { text } = (known ?? {}) as Partial<KnownValue>;
  if (typeof text === "string") return known as KnownValue;
  return fail({ kind: "malformed", path: `set: ${parameter.id}`, found: known, ...KNOWN_VALUE });
}
