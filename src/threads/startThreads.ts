import { fail, refuseKey } from "../errors.ts";
import { refuseOutOfRange } from "../given/figures.ts";
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

/**
 * Starts threads that share the work of long simulations: {@link simulateLedgerInThreads} takes them.
 *
 * `number` is how many, 1 to 64: as many as the machine has cores to spare. Starting them takes some tens of milliseconds, so
 * that they are started once and used again; the program may end without stopping them. In Node they are worker threads,
 * in a browser Workers. Throws `RuleError`: `out-of-range` for another number, `not-computable` where threads cannot be had.
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
  for (const key of Object.keys(options)) if (!KEYS.includes(key)) refuseKey(key, KEYS, "options");
  if (!Number.isInteger(number) || number < 1 || number > MOST) {
    refuseOutOfRange("number", number, say.numberOfThreads.allowed, say.numberOfThreads.remedy);
  }
  const start = options.start ?? startOfPackage();
  return new Threads(Array.from({ length: number }, () => start()));
}
