import { type IsoDate, isWithin } from "../dates.ts";
import type { DatedValue, KnownValue, Parameter } from "../rules/parameter.ts";

/** The value of a parameter in a region on a date, and the last one known before it. */
export interface LookUp {
  readonly inForce: KnownValue | undefined;
  readonly lastKnown: KnownValue | undefined;
  /** Every value that is known for the region, oldest first. */
  readonly known: readonly KnownValue[];
}

/** Finds what is in force; values of the whole country count in every region. */
export function lookUp(parameter: Parameter, region: string, date: IsoDate): LookUp {
  const known = parameter.values
    .filter(({ scope }) => scope === null || scope === region)
    .map((value) => knownValue(parameter, value))
    .filter((value) => value !== undefined);
  const inForce = known.find(({ from, to }) => isWithin(date, from, to));
  const lastKnown = known.filter(({ to }) => to !== null && to < date).at(-1);
  return { inForce, lastKnown, known };
}

function knownValue(
  parameter: Parameter,
  { value, from, to, mark, source, note, carriedFrom }: DatedValue,
): KnownValue | undefined {
  if (value === null) return undefined;
  return { parameter, text: value, from, to, mark, source, ...(note && { note }), ...(carriedFrom && { carriedFrom }) };
}
