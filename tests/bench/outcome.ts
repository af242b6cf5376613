import type { Clock, Race } from "./harness.ts";

/** How much is run: a small run shows that the suite works, and its figures say little. */
export interface Size {
  readonly rows: number;
  /** Rows for engines that take microseconds for each; their time is told for one row too. */
  readonly few: number;
  readonly rounds: number;
  /** Rows of the spreadsheet, where each sum looks at every row. */
  readonly sheet: number;
  /** The numbers of rows at which growth is looked at. */
  readonly growth: readonly number[];
}

/** A figure with what it should reach. */
export interface Goal {
  readonly work: string;
  readonly figure: string;
  readonly measured: number;
  readonly goal: number;
  readonly sense: "at least" | "at most";
  readonly unit: "×" | "/s" | "µs" | "ms" | "MiB" | "KiB";
}

/** A contestant's time, and how it compares with the one that the workload is about. */
export interface Time {
  readonly contestant: string;
  readonly rows: number;
  readonly nanoseconds: number;
  /** Times as long as `rammetakst`'s own, which is 1. */
  readonly ratio: number;
  readonly note: string;
}

export interface Outcome {
  readonly title: string;
  /** What one row is, where it is not a row. */
  readonly one: string;
  readonly times: readonly Time[];
  readonly goals: readonly Goal[];
  readonly notes: readonly string[];
}

/** Every contestant's time with its ratio to `own`; `notes` by contestant. */
export function timesOf(
  race: Race,
  own: string,
  notes: Readonly<Record<string, string>> = {},
  clock: Clock = "processor",
): Time[] {
  return race.contestants.map(({ name, rows }) => ({
    contestant: name,
    rows,
    nanoseconds: race.nanoseconds(name, clock),
    ratio: race.ratio(name, own, clock),
    note: notes[name] ?? "",
  }));
}

export const atLeast = (
  work: string,
  figure: string,
  measured: number,
  goal: number,
  unit: Goal["unit"] = "×",
): Goal => ({
  work,
  figure,
  measured,
  goal,
  sense: "at least",
  unit,
});

export const atMost = (
  work: string,
  figure: string,
  measured: number,
  goal: number,
  unit: Goal["unit"] = "×",
): Goal => ({
  ...atLeast(work, figure, measured, goal, unit),
  sense: "at most",
});
