import { dayBefore } from "../../src/dates.ts";
import { type Agreements, carriedIn } from "./agreements.ts";
import { dayAfter } from "./dayAfter.ts";
import type { Fault } from "./faults.ts";
import {
  type Dated,
  type Entry,
  inFull,
  isStated,
  justBefore,
  type Written,
  withAgreements,
} from "./parameterPeriods.ts";

const START = "0000-01-01";
const END = "9999-12-31";
const firstDay = ({ from }: Dated): string => from ?? START;
const lastDay = ({ to }: Dated): string => to ?? END;

const WRITE_NULL = "write null for an unknown value";
const DAY_FOR_DAY = "let the periods follow each other day for day";

/** Says what is wrong with a value of the file: its field, the problem and the remedy. */
type Blame = (entry: Entry<Written>, field: string, problem: string, remedy: string) => Fault;

/** Each value begins by itself before it ends, and after the one before has ended. */
function orderFaults(written: readonly Entry<Written>[], own: readonly Entry[], blame: Blame): Fault[] {
  return own.flatMap((each, i) => {
    const { value } = each;
    const before = own[i - 1]?.value;
    if (i > 0 && written[i]?.value.from === undefined) {
      return [blame(each, "from", "is missing", "write the day it holds from; only the first value may leave it out")];
    }
    if (firstDay(value) > lastDay(value))
      return [blame(each, "to", "ends before it begins", "correct one of the days")];
    if (before === undefined) return [];
    if (before.to === null) return [blame(each, "", "follows an open end", "say when the one before ends")];
    return firstDay(value) <= before.to ? [blame(each, "from", "overlaps the one before", DAY_FOR_DAY)] : [];
  });
}

/** No day lies between a value and the next. */
function gapFaults(own: readonly Entry[], blame: Blame): Fault[] {
  return own.flatMap((each, i) => {
    const before = own[i - 1];
    if (before === undefined || before.value.to === null || each.value.from === null) return [];
    const wanted = dayAfter(before.value.to);
    if (each.value.from === wanted) return [];
    if (each.path !== undefined) {
      return [blame(each, "from", `must be ${wanted}, the day after the one before`, WRITE_NULL)];
    }
    const end = dayBefore(each.value.from);
    return [blame(before, "to", `must be ${end}, the last day of its agreement`, WRITE_NULL)];
  });
}

/** The values of a region begin with its first agreement and end with its last. */
function spanFaults(own: readonly Entry[], { periods }: Agreements, blame: Blame): Fault[] {
  const [begins, ends] = [own[0], own.at(-1)];
  const [first, last] = [periods[0]?.from, periods.at(-1)?.to];
  return [
    ...(begins === undefined || begins.value.from === first
      ? []
      : [blame(begins, "from", `must be ${first}`, WRITE_NULL)]),
    ...(ends === undefined || ends.value.to === last ? [] : [blame(ends, "to", `must be ${last}`, WRITE_NULL)]),
  ];
}

/** What a region has for itself, beside values of the whole country, lies within its agreements. */
function outsideFaults(own: readonly Entry[], { periods }: Agreements, blame: Blame): Fault[] {
  const [first = START, last = END] = [periods[0]?.from, periods.at(-1)?.to];
  const remedy = "let it hold within the region's agreements";
  return own.flatMap((each) => [
    ...(firstDay(each.value) < first ? [blame(each, "from", `must be ${first} or later`, remedy)] : []),
    ...(lastDay(each.value) > last ? [blame(each, "to", `must be ${last} or earlier`, remedy)] : []),
  ]);
}

/** What is carried forward is the value before it, from the day that one ended, and is assumed. */
function carriedForwardFaults(own: readonly Entry[], blame: Blame): Fault[] {
  return own.flatMap((each, i) => {
    const { value, carriedFrom, mark } = each.value;
    if (carriedFrom === undefined || each.path === undefined) return [];
    const before = own[i - 1]?.value;
    if (value === null || before?.value !== value || carriedFrom !== (before.carriedFrom ?? before.to)) {
      const remedy = "write that day, or leave it out where the value is stated";
      return [blame(each, "carriedFrom", "must be the last day of the same value before it", remedy)];
    }
    if (mark === "assumed") return [];
    return [blame(each, "mark", "what is carried forward is assumed", 'write "assumed", or leave out carriedFrom')];
  });
}

/** Silence after a known value says which it is: a rule that has ended, or one that may still hold and is not known. */
function endedFaults(own: readonly Entry[], blame: Blame): Fault[] {
  return own.flatMap((each, i) => {
    const { value, ended } = each.value;
    const followsKnown = value === null && own.slice(0, i).some((before) => before.value.value !== null);
    if (followsKnown && ended === undefined) {
      const problem = "must say whether the rule has ended (true) or is not known (false)";
      return [blame(each, "ended", problem, "write one of them")];
    }
    if (followsKnown || ended === undefined) return [];
    return [blame(each, "ended", "is for a null that follows a known value", "remove it")];
  });
}

/** An agreement carries a value that is known just before it, and that it does not state itself. */
function carriesFaults(id: string, own: readonly Entry[], all: readonly Entry[], region: Agreements): Fault[] {
  return region.periods.flatMap((period) => {
    const carried = carriedIn(region, period).find((each) => each.id === id);
    if (carried === undefined) return [];
    const fault = (problem: string, remedy: string) => [{ file: region.file, path: carried.path, problem, remedy }];
    if (own.some((each) => isStated(each, period))) {
      return fault(`${id} has a value of its own in the period`, "remove it here, or the value there");
    }
    const isKnown = (justBefore(all, period)?.value ?? null) !== null;
    return isKnown
      ? []
      : fault(`${id} is not known just before the period`, "remove it, or state the value in its file");
  });
}

/** The values of one scope, each with its whole period, and what is wrong with them. */
interface Cover {
  readonly values: readonly Entry[];
  readonly faults: readonly Fault[];
}

/** What a parameter's file and the agreements say of it together. */
interface Stated {
  readonly id: string;
  readonly blame: Blame;
  readonly isException: boolean;
}

function countryCover(written: readonly Entry<Written>[], blame: Blame): Cover {
  const values = inFull(written, undefined);
  const order = orderFaults(written, values, blame);
  const faults = order.length > 0 ? order : [...gapFaults(values, blame), ...endedFaults(values, blame)];
  return { values, faults: [...faults, ...carriedForwardFaults(values, blame)] };
}

function regionCover(written: readonly Entry<Written>[], region: Agreements, stated: Stated): Cover {
  const { id, blame, isException } = stated;
  const own = inFull(written, region);
  const order = orderFaults(written, own, blame);
  if (order.length > 0) return { values: own, faults: order };
  const values = withAgreements(id, own, region, { isException });
  const places = isException
    ? outsideFaults(own, region, blame)
    : [...spanFaults(values, region, blame), ...gapFaults(values, blame)];
  const meaning = [...carriedForwardFaults(values, blame), ...endedFaults(values, blame)];
  return { values, faults: [...places, ...meaning, ...carriesFaults(id, own, values, region)] };
}

/** The values of a parameter as they are printed, and what is wrong with them: every day is covered once, scope by scope. */
export function cover(
  file: string,
  id: string,
  values: readonly Written[],
  agreements: readonly Agreements[],
): { readonly values: readonly Dated[]; readonly faults: readonly Fault[] } {
  const entries = values.map((value, i) => ({ value, path: `values[${i}]` }));
  const blame: Blame = ({ path = "" }, field, problem, remedy) => {
    return { file, path: field === "" ? path : `${path}.${field}`, problem, remedy };
  };
  const scopes = [...new Set(values.map(({ scope }) => scope))];
  const covers = scopes.map((scope): Cover => {
    const own = entries.filter(({ value }) => value.scope === scope);
    if (scope === null) return countryCover(own, blame);
    const region = agreements.find((each) => each.region === scope);
    if (region !== undefined) return regionCover(own, region, { id, blame, isException: scopes.includes(null) });
    const problem = `no agreement of ${scope} is in data/agreements`;
    return { values: [], faults: own.slice(0, 1).map((each) => blame(each, "scope", problem, "enter the agreement")) };
  });
  const dated = covers.flatMap((each) => each.values.map(({ value }) => value));
  return { values: dated, faults: covers.flatMap((each) => each.faults) };
}
