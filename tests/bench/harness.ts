/** One way of doing a workload. */
export interface Contestant {
  readonly name: string;
  /** What one run computes: rows, calls or definitions. */
  readonly rows: number;
  readonly run: () => unknown;
}

/** A single timing lasts at least this long, so that the clock's grain does not count. */
const LEAST_MS = 40;
const WARM_MS = 200;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What runs took, in milliseconds or, for a row, in nanoseconds. */
interface Time {
  /** Of the process on all its threads; other work on the machine does not count. */
  readonly processor: number;
  /** By the clock on the wall. */
  readonly wall: number;
}

export type Clock = keyof Time;

/** Milliseconds of `times` runs. */
async function milliseconds({ run }: Contestant, times: number): Promise<Time> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  for (let i = 0; i < times; i++) {
    const done = run();
    if (done instanceof Promise) await done;
  }
  const { user, system } = process.cpuUsage(used);
  return { processor: (user + system) / 1000, wall: performance.now() - start };
}

/** Runs until the compiler has seen enough; gives how many runs one timing takes. */
async function warmUp(contestant: Contestant): Promise<number> {
  let spent = 0;
  let last = 0;
  for (let runs = 1; spent < WARM_MS || runs < 4; runs *= 2) {
    const { processor } = await milliseconds(contestant, runs);
    last = processor / runs;
    spent += processor;
  }
  return Math.max(1, Math.ceil(LEAST_MS / last));
}

/** The times of contestants who took turns. */
export class Race {
  readonly contestants: readonly Contestant[];
  readonly #times: ReadonlyMap<string, readonly Time[]>;

  constructor(contestants: readonly Contestant[], times: ReadonlyMap<string, readonly Time[]>) {
    this.contestants = contestants;
    this.#times = times;
  }

  #of(name: string, clock: Clock): readonly number[] {
    const times = this.#times.get(name);
    if (times === undefined) throw new Error(`no contestant ${name}`);
    return times.map((time) => time[clock]);
  }

  /** The median time of one row in nanoseconds. */
  nanoseconds(name: string, clock: Clock = "processor"): number {
    return median(this.#of(name, clock));
  }

  /** How many times as long `slow` takes as `fast`: the median of the rounds' ratios, which a slow moment hits alike. */
  ratio(slow: string, fast: string, clock: Clock = "processor"): number {
    const other = this.#of(fast, clock);
    return median(this.#of(slow, clock).map((time, round) => time / (other[round] ?? Number.NaN)));
  }
}

/**
 * Lets contestants take turns round by round, each round begun by another.
 *
 * Garbage of earlier workloads is collected before it begins, and not in between: a full collection throws away shapes of
 * objects that none is left of, and with them the compiled code that rests on them.
 */
export async function race(contestants: readonly Contestant[], rounds: number): Promise<Race> {
  globalThis.gc?.();
  const runs = new Map<string, number>();
  for (const each of contestants) runs.set(each.name, await warmUp(each));
  const times = new Map(contestants.map(({ name }): [string, Time[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % contestants.length;
    for (const each of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const count = runs.get(each.name) ?? 1;
      const { processor, wall } = await milliseconds(each, count);
      const perRow = 1e6 / (count * each.rows);
      times.get(each.name)?.push({ processor: processor * perRow, wall: wall * perRow });
    }
  }
  return new Race(contestants, times);
}
