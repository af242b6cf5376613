import { parameterOfId } from "../parameters/parameters.ts";
import type { KnownValue, Parameter, RuleSet } from "../rules/parameter.ts";

/** The value of the parameter that another follows, as that one's own; nothing where it follows none, or none is known. */
export function followed(parameter: Parameter, set: RuleSet): KnownValue | undefined {
  const { follows } = parameter;
  const known = follows === undefined ? undefined : set.find(parameterOfId(follows));
  return known === undefined ? undefined : { ...known, parameter, follows: known.parameter.id };
}
