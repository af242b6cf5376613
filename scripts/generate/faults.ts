/** What is wrong at one place of a data file, and what to do about it. */
export interface Fault {
  readonly file: string;
  /** The place in the file, as `values[1].from`; empty for the whole file. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

const line = ({ file, path, problem, remedy }: Fault): string =>
  [file, ...(path === "" ? [] : [path]), `${problem}; ${remedy}`].join(": ");

/** Data that cannot be used; the message has a line for each fault, also of one that several readers of a file have found. */
export class DataError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const byLine = new Map(faults.map((fault) => [line(fault), fault]));
    super([...byLine.keys()].join("\n"));
    this.name = "DataError";
    this.faults = [...byLine.values()];
  }
}

/** Throws all faults together, if there are any. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new DataError(faults);
}

function outcome<T>(task: () => T): { readonly result: T } | { readonly faults: readonly Fault[] } {
  try {
    return { result: task() };
  } catch (error) {
    if (error instanceof DataError) return { faults: error.faults };
    throw error;
  }
}

/** Runs every task, also after one has failed, and throws together what is wrong in any of them. */
export function together<T>(tasks: readonly (() => T)[]): T[] {
  const outcomes = tasks.map(outcome);
  refuse(outcomes.flatMap((each) => ("faults" in each ? each.faults : [])));
  return outcomes.flatMap((each) => ("result" in each ? [each.result] : []));
}

/** What is made, unless there are faults; those found while making it are thrown together with the others. */
export function unlessFaulty<T>(faults: readonly Fault[], make: () => T): T {
  const done = outcome(make);
  if ("faults" in done) throw new DataError([...faults, ...done.faults]);
  refuse(faults);
  return done.result;
}

/**
 * What another file holds, or nothing where that file is faulty: a check that needs it is left out, so that one fault is
 * not told once more by every file that refers to it. Whoever prints must still read the other file, and be refused by it.
 */
export function ifSound<T>(read: () => T): T | undefined {
  const done = outcome(read);
  return "result" in done ? done.result : undefined;
}
