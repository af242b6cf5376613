import { dayBefore } from "../../src/dates.ts";
import { type Agreements, type Carried, carriedIn, type Period } from "./agreements.ts";

/** A value as a parameter's file has it: a day that is left out follows from the values around it. */
export interface Written extends Pick<Carried, "mark" | "source" | "note"> {
  readonly scope: string | null;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly value: string | null;
  readonly carriedFrom?: string | undefined;
  readonly ended?: boolean | undefined;
}

/** A value with its whole period, as it is printed. */
export interface Dated extends Written {
  readonly from: string | null;
  readonly to: string | null;
}

/** A value and its place in the file, for messages. */
export interface Entry<V = Dated> {
  readonly value: V;
  /** Nothing for what follows from an agreement that says nothing of the parameter, or carries it. */
  readonly path?: string;
}

/** A value from one day to another, with its fields in the order they are printed in. */
function held(value: Written, from: string | null, to: string | null): Dated {
  const place = { scope: value.scope, from, to };
  return { ...place, ...value, ...place };
}

/** The day before a value begins. */
function endBefore(next: Entry<Written> | undefined): string | undefined {
  const from = next?.value.from;
  return from === undefined || from === null ? undefined : dayBefore(from);
}

/** What holds in the whole country begins ever, and holds until the next value. */
function nationalPeriod({ from = null, to, ...value }: Written, until: string | undefined): Dated {
  return held(value, from, to === undefined ? (until ?? null) : to);
}

/**
 * What is known in a region holds until the next value, but no longer than the agreement it begins in, for the next one is
 * another agreement. What is unknown stays so until a value is stated.
 */
function regionalPeriod(value: Written, { periods }: Agreements, until: string | undefined): Dated {
  const from = value.from === undefined ? (periods[0]?.from ?? null) : value.from;
  if (value.to !== undefined) return held(value, from, value.to);
  const own = periods.find(({ to }) => value.value !== null && from !== null && from <= to) ?? periods.at(-1);
  const ends = [until, own?.to].filter((day) => day !== undefined).sort();
  return held(value, from, ends[0] ?? null);
}

/** The values of the whole country, or of a region, each with its whole period. */
export function inFull(own: readonly Entry<Written>[], region: Agreements | undefined): Entry[] {
  return own.map((each, i) => {
    const until = endBefore(own[i + 1]);
    const value = region === undefined ? nationalPeriod(each.value, until) : regionalPeriod(each.value, region, until);
    return { ...each, value };
  });
}

/** Whether a value holds on a day of the period. */
export const isStated = ({ value }: Entry, { from, to }: Period): boolean =>
  (value.from ?? from) <= to && (value.to ?? to) >= from;

/** The value in force on the day before a period. */
export function justBefore(own: readonly Entry[], { from }: Period): Dated | undefined {
  const day = dayBefore(from);
  return own.find(({ value }) => (value.from ?? day) <= day && day <= (value.to ?? day))?.value;
}

/** The value before an agreement, as the agreement carries it: one that is merely assumed to go on says since when. */
function carriedOn(before: Dated, { from, to }: Period, { mark, source, note }: Carried): Dated {
  const carriedFrom = before.carriedFrom ?? before.to ?? undefined;
  const { scope, value } = before;
  return {
    scope,
    from,
    to,
    value,
    ...(mark === "assumed" && { carriedFrom }),
    mark,
    source,
    ...(note !== undefined && { note }),
  };
}

/** That a value is not known in an agreement that says nothing of it. */
function unstatedIn({ from, to }: Period, { region, unstated }: Agreements, wasKnown: boolean): Dated {
  return { scope: region, from, to, value: null, ...(wasKnown && { ended: false }), ...unstated };
}

const apartFromDays = (value: Dated): string => JSON.stringify({ ...value, from: null, to: null });

/** Adds what follows from an agreement; what goes on from the one before becomes one entry with it. */
function added(own: readonly Entry[], value: Dated): Entry[] {
  const last = value.from === null ? null : dayBefore(value.from);
  const before = own.find((each) => {
    return each.path === undefined && each.value.to === last && apartFromDays(each.value) === apartFromDays(value);
  });
  if (before === undefined) return [...own, { value }];
  return own.map((each) => (each === before ? { value: { ...before.value, to: value.to } } : each));
}

/**
 * A region's values, and what its agreements say of the parameter beside them: an agreement carries it, or says nothing of
 * it and leaves it unknown – but where the whole country has values, these hold then.
 */
export function withAgreements(
  id: string,
  own: readonly Entry[],
  region: Agreements,
  options: { readonly isException: boolean },
): Entry[] {
  let all = [...own];
  for (const period of region.periods) {
    if (own.some((each) => isStated(each, period))) continue;
    const carried = carriedIn(region, period).find((each) => each.id === id);
    const before = justBefore(all, period);
    const wasKnown = all.some(({ value }) => value.value !== null && (value.to ?? "") < period.from);
    if (carried !== undefined && before !== undefined) all = added(all, carriedOn(before, period, carried));
    else if (!options.isException) all = added(all, unstatedIn(period, region, wasKnown));
  }
  return all.toSorted((a, b) => ((a.value.from ?? "") < (b.value.from ?? "") ? -1 : 1));
}
