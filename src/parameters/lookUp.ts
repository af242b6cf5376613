import { type IsoDate, isWithin } from "../dates.ts";
import type { DatedValue, KnownValue, Parameter } from "../rules/parameter.ts";

/** The value of a parameter in a region on a date, and the last one known before it. */
export interface LookUp {
  readonly inForce: KnownValue | undefined;
  readonly lastKnown: KnownValue | undefined;
  /** Every value that is known for the region, oldest first. */
  readonly known: readonly KnownValue[];
  /** The entry of the date that has no value: it tells what the sources do say. */
  readonly silent?: DatedValue;
}

/** A user's own values by the id of their parameter; where one is in force, the embedded ones are not asked. */
export type OwnValues = ReadonlyMap<string, readonly DatedValue[]>;

/** Finds what is in force; values of the whole country count in every region that has none of its own on the date. */
export function lookUp(parameter: Parameter, region: string, date: IsoDate, own?: OwnValues): LookUp {
  const here = ({ scope }: DatedValue) => scope === null || scope === region;
  const local = own?.get(parameter.id)?.filter(here) ?? [];
  if (!local.some(({ from, to }) => isWithin(date, from, to))) {
    const { inForce, lastKnown, known, silent } = lookUpIn(parameter, parameter.values.filter(here), region, date);
    const before = lookUpIn(parameter, local, region, date);
    const last = [lastKnown, before.lastKnown].filter((value) => value !== undefined);
    return {
      inForce,
      lastKnown: last.reduce<KnownValue | undefined>(later, undefined),
      known: [...known, ...before.known],
      ...(silent && { silent }),
    };
  }
  return lookUpIn(parameter, local, region, date);
}

function lookUpIn(parameter: Parameter, all: readonly DatedValue[], region: string, date: IsoDate): LookUp {
  const current = all.filter(({ from, to }) => isWithin(date, from, to));
  const own = current.find(({ scope }) => scope === region) ?? current[0];
  const known = all.map((value) => knownValue(parameter, value)).filter((value) => value !== undefined);
  return {
    inForce: own === undefined ? undefined : knownValue(parameter, own),
    lastKnown: known.filter(({ to }) => to !== null && to < date).reduce<KnownValue | undefined>(later, undefined),
    known,
    ...(own?.value === null && { silent: own }),
  };
}

function later(a: KnownValue | undefined, b: KnownValue): KnownValue {
  return a !== undefined && (a.to ?? "") > (b.to ?? "") ? a : b;
}

function knownValue(
  parameter: Parameter,
  { value, from, to, mark, source, note, carriedFrom }: DatedValue,
): KnownValue | undefined {
  if (value === null) return undefined;
  return { parameter, text: value, from, to, mark, source, ...(note && { note }), ...(carriedFrom && { carriedFrom }) };
}
