import { fail } from "../errors.ts";
import type { Refused } from "../failureWords.ts";
import { isAnswerTo } from "./answers.ts";
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

function refuse(why: Refused): never {
  return fail({ kind: "not-computable", path: "threads", ...why });
}

/** A task that waits for its answer. */
interface Asked {
  readonly task: Task;
  readonly answered: (answer: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/** One thread, which does a task at a time. */
class Thread {
  readonly #started: LineToThread;
  #asked: Asked | undefined;
  /** Why it does no more tasks; nothing while it does. */
  #lostBy: Refused | undefined;

  constructor(started: StartedThread) {
    this.#started = started as LineToThread;
    hear(
      this.#started,
      (answer) => this.#hear(answer),
      () => this.#lose(say.threadFailed),
    );
    this.#started.unref?.();
  }

  /** Takes an answer; what comes when nothing waits, such as that of a task which was given up, is nobody's. */
  #hear(answer: unknown): void {
    const { task } = this.#asked ?? {};
    if (task === undefined) return;
    if (isAnswerTo(task, answer)) this.#end()?.answered(answer);
    else this.#lose(say.otherAnswer);
  }

  /**
   * The task that waited; the program may end again. Where none did, the thread is left as it is: one that is being stopped keeps
   * the program going until it has stopped.
   */
  #end(): Asked | undefined {
    const asked = this.#asked;
    if (asked === undefined) return undefined;
    this.#asked = undefined;
    this.#started.unref?.();
    return asked;
  }

  #lose(why: Refused): void {
    this.#lostBy ??= why;
    try {
      refuse(this.#lostBy);
    } catch (error) {
      this.#end()?.failed(error);
    }
  }

  ask<T extends Task>(task: T): Promise<Answer<T>> {
    if (this.#lostBy !== undefined) return refuse(this.#lostBy);
    return new Promise((answered, failed) => {
      this.#asked = { task, answered: answered as Asked["answered"], failed };
      this.#started.ref?.();
      try {
        this.#started.postMessage(task, handedOver(task));
      } catch {
        this.#lose(say.threadFailed);
      }
    });
  }

  async stop(): Promise<void> {
    this.#lose(say.threadFailed);
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

  /** Stops them all: what they are at, and what waits for them, is refused as `not-computable`. Settles when all have stopped. */
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
