import { type IsoDate, isWithin } from "../dates.ts";
import type { DatedValue, KnownValue, Parameter } from "../rules/parameter.ts";

/** The value of a parameter in a region on a date, and the last one known before it. */
export interface LookUp {
  readonly inForce: KnownValue | undefined;
  /** The last value before the date that may still hold; nothing where the rule has ended since. */
  readonly lastKnown: KnownValue | undefined;
  /** Every value that is known for the region, oldest first. */
  readonly known: readonly KnownValue[];
  /** The entry of the date that has no value: it says what the sources do say. */
  readonly silent?: DatedValue;
  /** The entry by which the rule had ended before or on the date. */
  readonly ended?: DatedValue;
}

/** A user's own values by the id of their parameter; where one is in force, the embedded ones are not asked. */
export type OwnValues = ReadonlyMap<string, readonly DatedValue[]>;

/** The entry in force among some values: one of the region itself before one of the whole country. */
export function entryOn(all: readonly DatedValue[] | undefined, region: string, date: IsoDate): DatedValue | undefined {
  let national: DatedValue | undefined;
  for (const each of all ?? []) {
    if (!isWithin(date, each.from, each.to)) continue;
    if (each.scope === region) return each;
    if (each.scope === null) national ??= each;
  }
  return national;
}

/** What is in force and nothing else, for rules that are computed many times. */
export function inForceOn(
  parameter: Parameter,
  region: string,
  date: IsoDate,
  own?: OwnValues,
): KnownValue | undefined {
  const entry = entryOn(own?.get(parameter.id), region, date) ?? entryOn(parameter.values, region, date);
  return entry === undefined ? undefined : knownValue(parameter, entry);
}

/** Finds what is in force; values of the whole country count in every region that has none of its own on the date. */
export function lookUp(parameter: Parameter, region: string, date: IsoDate, own?: OwnValues): LookUp {
  const here = ({ scope }: DatedValue) => scope === null || scope === region;
  const covers = ({ from, to }: DatedValue) => isWithin(date, from, to);
  const local = own?.get(parameter.id)?.filter(here) ?? [];
  const all = local.some(covers) ? local : [...parameter.values.filter(here), ...local];
  const now = entryOn(all, region, date);
  const known = all.map((value) => knownValue(parameter, value)).filter((value) => value !== undefined);
  return {
    inForce: now === undefined ? undefined : knownValue(parameter, now),
    known,
    ...before(parameter, all, date, now),
    ...(now?.value === null && { silent: now }),
  };
}

type Before = Pick<LookUp, "lastKnown" | "ended">;

/** What held last before a date: a value, or the end of the rule; what is merely not known in between is passed over. */
function before(parameter: Parameter, all: readonly DatedValue[], date: IsoDate, now: DatedValue | undefined): Before {
  let last: DatedValue | undefined;
  for (const each of all) {
    const isStated = each.value !== null ? each.to !== null && each.to < date : each.ended === true;
    if (isStated && (each === now || (each.to ?? date) < date) && endOf(last) <= endOf(each)) last = each;
  }
  if (last?.value === null) return { lastKnown: undefined, ended: last };
  return { lastKnown: last === undefined ? undefined : knownValue(parameter, last) };
}

const endOf = (value: DatedValue | undefined): string => (value === undefined ? "" : (value.to ?? "9999-12-31"));

function knownValue(
  parameter: Parameter,
  { value, from, to, mark, source, note, carriedFrom }: DatedValue,
): KnownValue | undefined {
  if (value === null) return undefined;
  return { parameter, text: value, from, to, mark, source, ...(note && { note }), ...(carriedFrom && { carriedFrom }) };
}
