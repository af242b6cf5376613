/** What one run took. */
export interface Took {
  /** Seconds of processor time, of all threads of the engine. */
  readonly processor: number;
  readonly wall: number;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Contestants in the order of a round, each round begun by another. */
export function turn<T>(contestants: readonly T[], round: number): T[] {
  const first = round % contestants.length;
  return [...contestants.slice(first), ...contestants.slice(0, first)];
}

/** A row for each contestant: medians, and the median of the rounds' ratios to the one of that name. */
export function printed(title: string, all: ReadonlyMap<string, readonly Took[]>, base: string): string {
  const against = all.get(base) ?? [];
  const lines = Array.from(all, ([name, took]) => {
    const of = (key: keyof Took) =>
      median(took.map((each) => each[key]))
        .toFixed(2)
        .padStart(8);
    const ratio = (key: keyof Took) =>
      median(took.map((each, i) => each[key] / (against[i]?.[key] ?? Number.NaN)))
        .toFixed(2)
        .padStart(6);
    return `${name.padEnd(34)}${of("processor")} s ${ratio("processor")} ×${of("wall")} s ${ratio("wall")} ×`;
  });
  return [`${title} (processor time, wall time, each with × of: ${base})`, ...lines, ""].join("\n");
}
