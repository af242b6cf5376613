import { frozen } from "../frozen.ts";
import { PARAMETERS } from "../generated/parameters.ts";
import { SOURCES } from "../generated/sources.ts";
import type { RoundingMode } from "../numbers/rounding.ts";
import type { Parameter, Rounding } from "../rules/parameter.ts";
import type { Text } from "../words.ts";

type Typed<T> = {
  readonly [Area in keyof T]: {
    readonly [Name in keyof T[Area]]: T[Area][Name] extends { readonly mode: RoundingMode } ? Rounding : Parameter;
  };
};

/** Every parameter of the library by area and name, with all its dated values: `parameters.capacity.coverageThreshold`. */
export const parameters: Typed<typeof PARAMETERS> = frozen(PARAMETERS);

/** Every source that values and rules rest on, in both languages. */
export const sources: { readonly [Key in keyof typeof SOURCES]: Text } = frozen(SOURCES);

let byKey: ReadonlyMap<string, Parameter> | undefined;

/** A parameter by its name or its id; both are unique. */
export function parameterCalled(key: string): Parameter | undefined {
  byKey ??= new Map(allParameters().flatMap((each) => [[each.name, each] as const, [each.id, each] as const]));
  return byKey.get(key);
}

/** Every name and id. */
export function parameterKeys(): readonly string[] {
  return allParameters().flatMap(({ name, id }) => [name, id]);
}

/** A parameter that the data are known to hold. */
export function parameterOfId(id: string): Parameter {
  return parameterCalled(id) as Parameter;
}

/**
 * All parameters in one list, in the order of areas and names.
 *
 * @example
 * ```ts
 * import { allParameters } from "rammetakst";
 * allParameters().some(({ id }) => id === "capacity.coverageThreshold"); // => true
 * ```
 */
export function allParameters(): readonly Parameter[] {
  return Object.values<Readonly<Record<string, Parameter>>>(parameters).flatMap((area) => Object.values(area));
}
