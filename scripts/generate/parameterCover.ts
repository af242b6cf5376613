import type { Agreements } from "./agreements.ts";
import { DataError } from "./data.ts";
import { dayAfter } from "./dayAfter.ts";

/** One value of a parameter, as far as its place and time matter. */
export interface Placed {
  readonly scope: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly value: string | null;
  readonly carriedFrom?: string | undefined;
  readonly ended?: boolean | undefined;
  readonly mark: string;
}

/** A value and its place in the file, for messages. */
interface Entry extends Placed {
  readonly path: string;
}

const START = "0000-01-01";
const END = "9999-12-31";
const firstDay = ({ from }: Placed): string => from ?? START;
const lastDay = ({ to }: Placed): string => to ?? END;

/** Values of one scope follow each other day for day. */
function checkSequence(file: string, own: readonly Entry[]): void {
  own.forEach((each, i) => {
    const before = own[i - 1];
    if (firstDay(each) > lastDay(each)) throw new DataError(file, `${each.path}.to`, "ends before it begins");
    if (before === undefined) return;
    if (before.to === null) throw new DataError(file, each.path, "follows an open end");
    if (firstDay(each) <= before.to) throw new DataError(file, `${each.path}.from`, "overlaps the one before");
    const wanted = dayAfter(before.to);
    if (each.from !== wanted) {
      throw new DataError(file, `${each.path}.from`, `must be ${wanted}, the day after the one before`);
    }
  });
}

/** What is carried forward is the value before it, from the day that one ended, and is assumed. */
function checkCarried(file: string, own: readonly Entry[]): void {
  own.forEach(({ value, carriedFrom, mark, path }, i) => {
    if (carriedFrom === undefined) return;
    const before = own[i - 1];
    const ended = before?.carriedFrom ?? before?.to;
    if (value === null || before?.value !== value || carriedFrom !== ended) {
      throw new DataError(file, `${path}.carriedFrom`, "must be the last day of the same value before it");
    }
    if (mark !== "assumed") throw new DataError(file, `${path}.mark`, "what is carried forward is assumed");
  });
}

/** Silence after a known value says which it is: a rule that has ended, or one that may still hold and is not known. */
function checkEnded(file: string, own: readonly Entry[]): void {
  own.forEach(({ value, ended, path }, i) => {
    const followsKnown = value === null && own.slice(0, i).some((before) => before.value !== null);
    if (followsKnown && ended === undefined) {
      throw new DataError(file, `${path}.ended`, "must say whether the rule has ended (true) or is not known (false)");
    }
    if (!followsKnown && ended !== undefined) {
      throw new DataError(file, `${path}.ended`, "is for a null that follows a known value");
    }
  });
}

/** The values of a region cover its agreements from the first day to the last; what is not known is written as null. */
function checkAgreements(file: string, scope: string, own: readonly Entry[], agreements: Agreements): void {
  const periods = agreements.filter(({ region }) => region === scope);
  const [first, last] = [periods[0], periods.at(-1)];
  const [begins, ends] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) {
    throw new DataError(file, `${begins?.path}.scope`, `no agreement of ${scope} is in data/agreements`);
  }
  if (begins?.from !== first.from) {
    throw new DataError(file, `${begins?.path}.from`, `must be ${first.from}; write null for an unknown value`);
  }
  if (ends?.to !== last.to) {
    throw new DataError(file, `${ends?.path}.to`, `must be ${last.to}; write null for an unknown value`);
  }
}

/** A day has one value in a place: that of the whole country or that of the region. */
function checkOnePlace(file: string, entries: readonly Entry[]): void {
  const national = entries.filter(({ scope }) => scope === null);
  for (const each of entries.filter(({ scope }) => scope !== null)) {
    const meets = national.some((one) => firstDay(one) <= lastDay(each) && firstDay(each) <= lastDay(one));
    if (meets) throw new DataError(file, `${each.path}.scope`, "the whole country has a value in the same period");
  }
}

/** Every day is told of once: no overlap, no gap, no region without an agreement. */
export function checkCover(file: string, values: readonly Placed[], agreements: Agreements): void {
  const entries = values.map((each, i): Entry => ({ ...each, path: `values[${i}]` }));
  for (const scope of new Set(entries.map((each) => each.scope))) {
    const own = entries.filter((each) => each.scope === scope);
    checkSequence(file, own);
    checkCarried(file, own);
    checkEnded(file, own);
    if (scope !== null) checkAgreements(file, scope, own, agreements);
  }
  checkOnePlace(file, entries);
}
