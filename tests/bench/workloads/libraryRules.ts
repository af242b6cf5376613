import { differing, mustAgree } from "../data.ts";
import { race } from "../harness.ts";
import type { Subject } from "../libraryRules/subject.ts";
import { SUBJECTS } from "../libraryRules.ts";
import { atMost, type Goal, type Outcome, type Size, type Time, timesOf } from "../outcome.ts";

const MOST = { short: 3, branchy: 7 };

interface Measured {
  readonly times: readonly Time[];
  readonly goals: readonly Goal[];
  readonly notes: readonly string[];
}

/** How many cells of a float loop are not what the rule gives; kroner are counted in the results' unit first. */
function wrongCells(
  own: readonly ArrayLike<number>[],
  other: readonly (Float64Array | Uint8Array)[],
  by: number,
): string {
  const counts = other.map((cells, i) => {
    const flags = cells instanceof Uint8Array || by === 1;
    return differing(own[i] ?? [], flags ? cells : cells.map((kroner) => Math.round(kroner * by)));
  });
  return `${counts.reduce((sum, count) => sum + count, 0)} of ${counts.length * (own[0]?.length ?? 0)} cells wrong`;
}

async function measured(subject: Subject, rows: number, rounds: number): Promise<Measured> {
  const name = (how: string) => `${subject.name}: ${how}`;
  const [printed, interpreted] = [name("printed"), name("interpreted")];
  const [careless, tight] = [name("careless Math.round"), name("tightest float loop")];
  const timed = await race(
    [
      { name: printed, rows, run: subject.printed },
      { name: interpreted, rows, run: subject.interpreted },
      { name: careless, rows, run: subject.careless },
      { name: tight, rows, run: subject.tight },
    ],
    rounds,
  );
  const own = Object.values(subject.printed());
  for (const [i, cells] of Object.values(subject.interpreted()).entries()) mustAgree(interpreted, own[i] ?? [], cells);
  return {
    times: timesOf(timed, printed, {
      [printed]: "exact",
      [interpreted]: "exact",
      [careless]: wrongCells(own, subject.careless(), subject.perKrone ?? 100),
      [tight]: wrongCells(own, subject.tight(), 1),
    }),
    goals: [
      atMost(
        `${subject.name}, interpreted (${subject.kind})`,
        "of a Math.round loop",
        timed.ratio(interpreted, careless),
        MOST[subject.kind],
      ),
      atMost(`${subject.name}, printed`, "of a Math.round loop", timed.ratio(printed, careless), 0.8),
      atMost(`${subject.name}, printed`, "of the tightest float loop", timed.ratio(printed, tight), 1.5),
    ],
    notes: subject.alsoOf === undefined ? [] : [`The loop of ${subject.name} is also that of ${subject.alsoOf}.`],
  };
}

/** The library's own rules over columns, printed and interpreted, beside loops written by hand. */
export async function libraryRulesWorkload({ rows, rounds }: Size): Promise<Outcome> {
  const all = [];
  for (const subject of SUBJECTS) all.push(await measured(subject(rows), rows, rounds));
  return {
    title: "The library's own rules over columns",
    one: "row",
    times: all.flatMap(({ times }) => times),
    goals: all.flatMap(({ goals }) => goals),
    notes: all.flatMap(({ notes }) => notes),
  };
}
