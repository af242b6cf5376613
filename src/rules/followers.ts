import type { Parameter } from "./parameter.ts";

/** A parameter that varies by row, and the name that its column and unit are given under. */
export type VaryingParameter = readonly [name: string, givenAs: string];

/**
 * The parameters of a rule that columns are given for, and with them those that follow one of these and have no column of
 * their own: what follows another takes its value row by row too.
 */
export function withFollowers(
  given: readonly string[],
  parameters: Readonly<Record<string, Parameter>>,
): readonly VaryingParameter[] {
  const followers = Object.entries(parameters).flatMap(([name, { follows }]): VaryingParameter[] => {
    if (follows === undefined || given.includes(name)) return [];
    const other = given.find((each) => parameters[each]?.id === follows);
    return other === undefined ? [] : [[name, other]];
  });
  return [...given.map((name): VaryingParameter => [name, name]), ...followers];
}
