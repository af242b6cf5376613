import type { Period } from "../given/period/readPeriod.ts";

/** What is used on the days of a period, by its name. */
export interface UsedInPeriod extends Period {
  readonly name: string;
}

/** What is used on the same days: the same thing twice, and different things. Names in the order given. */
export interface Overlaps {
  readonly twice: readonly string[];
  readonly several: readonly string[];
}

/** Which of some uses share days: from the earliest on, each is held against the last day of what began before it. */
export function overlapsOf(uses: readonly UsedInPeriod[]): Overlaps {
  const [twice, several] = [new Set<string>(), new Set<string>()];
  const lastDays = new Map<string, string>();
  for (const { name, from, to } of uses.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    for (const [other, last] of lastDays) {
      if (last < from) continue;
      if (other === name) twice.add(name);
      else several.add(other).add(name);
    }
    const before = lastDays.get(name);
    if (before === undefined || before < to) lastDays.set(name, to);
  }
  const names = [...new Set(uses.map(({ name }) => name))];
  return { twice: names.filter((name) => twice.has(name)), several: names.filter((name) => several.has(name)) };
}
