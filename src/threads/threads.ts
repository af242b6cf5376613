import { fail } from "../errors.ts";
import { hear, type LineToThread, type StartedThread } from "./machine.ts";
import { type Answer, handedOver, type Task } from "./tasks.ts";
import * as say from "./words.ts";

export type { StartedThread } from "./machine.ts";

/** How threads are started. */
export interface ThreadOptions {
  /**
   * Starts one thread: a `Worker` of Node or of a browser that runs the module `rammetakst/thread-worker`. By default it is
   * started from the package's own file; a bundler that cannot follow that is shown the way here.
   */
  readonly start?: () => StartedThread;
}

const refuseFailed = (): never => fail({ kind: "not-computable", path: "threads", ...say.threadFailed });

/** A task that waits for its answer. */
interface Asked {
  readonly answered: (answer: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/** One thread, which does a task at a time. */
class Thread {
  readonly #started: LineToThread;
  #asked: Asked | undefined;
  #isLost = false;

  constructor(started: StartedThread) {
    this.#started = started as LineToThread;
    hear(
      this.#started,
      (answer) => this.#end()?.answered(answer),
      () => this.#lose(),
    );
    this.#started.unref?.();
  }

  /** The task that waited; the program may end again. */
  #end(): Asked | undefined {
    const asked = this.#asked;
    this.#asked = undefined;
    this.#started.unref?.();
    return asked;
  }

  #lose(): void {
    this.#isLost = true;
    try {
      refuseFailed();
    } catch (error) {
      this.#end()?.failed(error);
    }
  }

  ask<T extends Task>(task: T): Promise<Answer<T>> {
    if (this.#isLost) return refuseFailed();
    return new Promise((answered, failed) => {
      this.#asked = { answered: answered as Asked["answered"], failed };
      this.#started.ref?.();
      this.#started.postMessage(task, handedOver(task));
    });
  }

  async stop(): Promise<void> {
    this.#lose();
    await this.#started.terminate();
  }
}

/**
 * Threads that stand ready, as {@link startThreads} gives them. They can be used again and again, by several simulations at a
 * time, and let the program end where nothing is asked of them.
 *
 * @example
 * ```ts
 * import { startThreads, type Threads } from "rammetakst/threads";
 * const threads: Threads = await startThreads(1);
 * threads.number; // => 1
 * await threads.stop();
 * ```
 */
export class Threads {
  /** How many there are. */
  readonly number: number;
  readonly #all: readonly Thread[];
  readonly #free: Thread[];
  readonly #waiting: ((thread: Thread) => void)[] = [];

  /** @internal */
  constructor(started: readonly StartedThread[]) {
    this.number = started.length;
    this.#all = started.map((each) => new Thread(each));
    this.#free = [...this.#all];
  }

  /** Stops them all; what they are at is given up. */
  async stop(): Promise<void> {
    await Promise.all(this.#all.map((each) => each.stop()));
  }

  /**
   * Lets the threads do tasks, each the next one as soon as it is free; gives the answers in the order of the tasks.
   *
   * @internal
   */
  async doAll<T extends Task>(tasks: readonly T[]): Promise<Answer<T>[]> {
    return Promise.all(tasks.map((task) => this.#do(task)));
  }

  async #do<T extends Task>(task: T): Promise<Answer<T>> {
    const thread = this.#free.pop() ?? (await new Promise<Thread>((given) => this.#waiting.push(given)));
    try {
      return await thread.ask(task);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(thread);
      else next(thread);
    }
  }
}
