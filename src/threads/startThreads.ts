import { fail } from "../errors.ts";
import { refuseOutOfRange } from "../given/figures.ts";
import { knownKeys } from "../reports/given.ts";
import { starter } from "./machine.ts";
import { type StartedThread, type ThreadOptions, Threads } from "./threads.ts";
import * as say from "./words.ts";
import { workerAddress } from "./workerAddress.ts";

const MOST = 64;
const KEYS: readonly string[] = ["start"] satisfies readonly (keyof ThreadOptions)[];

function startOfPackage(): () => StartedThread {
  const start = starter();
  if (start === undefined) return fail({ kind: "not-computable", path: "threads", ...say.noThreads });
  return () => start(workerAddress());
}

const refuseStart = (found: unknown): never =>
  fail({ kind: "malformed", path: "options.start", found, ...say.startingFunction });

function startGiven(start: ThreadOptions["start"]): ThreadOptions["start"] {
  return start === undefined || typeof start === "function" ? start : refuseStart(start);
}

/** What a thread must be able to do, in Node and in browsers. */
const METHODS = ["postMessage", "terminate"] as const satisfies readonly (keyof StartedThread)[];

function threadOf(start: () => StartedThread): StartedThread {
  const started: unknown = start();
  const isThread = METHODS.every((name) => typeof (started as Partial<StartedThread> | null)?.[name] === "function");
  return isThread ? (started as StartedThread) : refuseStart(started);
}

/** So many threads; where one cannot be had, those before it are stopped, for they would keep the program going. */
function startedBy(start: () => StartedThread, number: number): StartedThread[] {
  const started: StartedThread[] = [];
  try {
    for (let i = 0; i < number; i++) started.push(threadOf(start));
  } catch (error) {
    for (const each of started) each.terminate();
    throw error;
  }
  return started;
}

/**
 * Starts threads that share the work of long simulations: {@link simulateLedgerInThreads} takes them.
 *
 * `number` is how many, 1 to 64: as many as the machine has cores to spare. Starting them takes some tens of milliseconds, so
 * that they are started once and used again; the program may end without stopping them. In Node they are worker threads,
 * in a browser Workers. Throws `RuleError`: `out-of-range` for another number, `malformed` for
 * what starts no thread, `not-computable` where threads cannot be had.
 *
 * @example
 * ```ts
 * import { startThreads } from "rammetakst/threads";
 * const threads = await startThreads(2);
 * threads.number; // => 2
 * await threads.stop();
 * ```
 */
export async function startThreads(number: number, options: ThreadOptions = {}): Promise<Threads> {
  knownKeys(options, KEYS, "options");
  if (!Number.isInteger(number) || number < 1 || number > MOST) {
    refuseOutOfRange("number", number, say.numberOfThreads.allowed, say.numberOfThreads.remedy);
  }
  const start = startGiven(options.start) ?? startOfPackage();
  return new Threads(startedBy(start, number));
}
