import { type DistributionMethod, distribute, type KeyRow, municipalities } from "../../../src/index.ts";
import { type Contestant, race } from "../harness.ts";
import { atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const MOST_ROWS = 100_000;
/** Handing out units one by one may take so many times as long as ordering the remainders once. */
const MOST_TIMES = 5;
const TOTAL = 123_456_789;
const METHODS = ["largest-remainder", "d-hondt", "sainte-lague"] as const satisfies readonly DistributionMethod[];

/** Keys that differ, that are all alike (ties everywhere), and of which one is far larger. */
const KEYS = {
  "keys that differ": (i) => ((i * 48_271) % 99_991) + 1,
  "keys alike": () => 7,
  "one large key": (i) => (i === 0 ? 1e9 : 1 + (i % 3)),
} as const satisfies Readonly<Record<string, (i: number) => number>>;

/** Ten million kroner over all municipalities in whole øre: 10^9 units, which none of the methods hands out one by one. */
const IN_OERE = { total: 1e9, unit: 1 };

/** Each method of distribution on the same rows, held against largest remainder. */
export async function distributionWorkload({ rows: asked, rounds }: Size): Promise<Outcome> {
  const rows = Math.min(asked, MOST_ROWS);
  const outcome = { title: `Distribution over ${rows} rows, exactly`, one: "row", notes: [] };
  const [times, goals]: [Outcome["times"][number][], Outcome["goals"][number][]] = [[], []];

  async function compare(keys: string, given: readonly KeyRow[], { total, unit }: typeof IN_OERE): Promise<void> {
    const own = METHODS.map((method): Contestant => {
      return {
        name: `${method}, ${keys}`,
        rows: given.length,
        run: () => distribute.exact(total, given, { method, unit }),
      };
    });
    const timed = await race(own, rounds);
    const [plain = ""] = own.map(({ name }) => name);
    times.push(...timesOf(timed, plain));
    goals.push(...own.slice(1).map(({ name }) => atMost("distribution", name, timed.ratio(name, plain), MOST_TIMES)));
  }

  const country = municipalities().map(({ code }) => ({ id: code, key: 2000 + KEYS["keys that differ"](code) }));
  await compare("98 municipalities, 10^9 øre", country, IN_OERE);
  for (const [keys, keyOf] of Object.entries(KEYS)) {
    const given = Array.from({ length: rows }, (_, i) => ({ id: `p${i}`, key: keyOf(i) }));
    // with keys alike a unit that gives every other row one, so that half the rows get theirs by rank
    const unit = keys === "keys alike" ? Math.round((2 * TOTAL) / rows) : 1;
    await compare(keys, given, { total: TOTAL, unit });
  }
  return { ...outcome, times, goals };
}
