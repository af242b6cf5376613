import type { IsoDate } from "../dates.ts";
import type { RuleSet } from "../rules/parameter.ts";
import { isSteady } from "../rules/steadyRuleSet.ts";

/** A rule set of a day that can say what holds on another: an agreement or the law. */
export interface Dated extends RuleSet {
  readonly date: IsoDate;
  on(date: IsoDate): Dated;
}

/** The rule sets of other days, by the one that was given: rules remember what they have bound to a set. */
const BY_SET = new WeakMap<object, Map<IsoDate, Dated>>();

/**
 * A rule set as it is on the day of what is judged by it: a value that changes within an agreement's period is taken on
 * that day, and not on the day that the agreement happened to be asked for.
 */
export function onDay<S extends Dated>(set: S, day: IsoDate): S {
  if (set.date === day) return set;
  if (!isSteady(set)) return set.on(day) as S;
  const days = BY_SET.get(set) ?? new Map<IsoDate, Dated>();
  BY_SET.set(set, days);
  const before = days.get(day);
  if (before !== undefined) return before as S;
  const there = set.on(day);
  days.set(day, there);
  return there as S;
}

/** Whether a rule set has a day, and can be asked for another. */
export function isDated(set: RuleSet): set is Dated {
  const { date, on } = set as Partial<Dated>;
  return typeof date === "string" && typeof on === "function";
}
