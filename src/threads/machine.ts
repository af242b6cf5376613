/*
 * The one door to the machine's threads. Browsers give `Worker`; Node gives the like by a module that is asked for here without an
 * import, since bundles for browsers cannot hold one.
 */

/** What takes any arguments: Node and browsers declare theirs differently. */
type Method = (...given: never[]) => unknown;

/**
 * A thread that was started: a `Worker` of Node (`node:worker_threads`) or of a browser. A browser's hears by `addEventListener`,
 * Node's by `on`; one of the two is there.
 */
export interface StartedThread {
  /** Sends it a task. */
  readonly postMessage: Method;
  /** Stops it. */
  readonly terminate: Method;
  /** Hears what it sends, in a browser. */
  readonly addEventListener?: Method;
  /** Hears what it sends, in Node. */
  readonly on?: Method;
  /** In Node: the program may end although the thread stands ready. */
  readonly unref?: Method;
  /** In Node: the program may not end while the thread is at work. */
  readonly ref?: Method;
}

/** A line to a thread, or from one to who started it, as it is used here. */
export interface Line {
  postMessage(message: unknown, handedOver?: readonly unknown[]): void;
  /** Of browsers. */
  addEventListener?(event: string, heard: (event: never) => void): void;
  /** Of Node. */
  on?(event: string, heard: (given: never) => void): void;
}

/** The line to a thread that was started. */
export interface LineToThread extends Line {
  terminate(): unknown;
  unref?(): void;
  ref?(): void;
}

/** The address of a program: a `URL`, which is not known to every compiler. */
export interface Address {
  readonly href: string;
}

type Maker = new (address: Address, options?: object) => StartedThread;

interface NodeThreads {
  readonly Worker: Maker;
  readonly parentPort: Line | null;
}

interface Machine {
  readonly Worker?: Maker;
  readonly postMessage?: unknown;
  readonly process?: { getBuiltinModule?(name: string): unknown };
}

const machine = globalThis as Machine;

const ofNode = (): NodeThreads | undefined =>
  machine.process?.getBuiltinModule?.("node:worker_threads") as NodeThreads | undefined;

/** What starts a thread by the address of its program; nothing where threads cannot be had. */
export function starter(): ((address: Address) => StartedThread) | undefined {
  const OfBrowser = machine.Worker;
  if (typeof OfBrowser === "function") return (address) => new OfBrowser(address, { type: "module" });
  const found = ofNode();
  return found === undefined ? undefined : (address) => new found.Worker(address);
}

/** Within a thread: the line to the one who started it. */
export function lineHome(): Line {
  return ofNode()?.parentPort ?? (machine as unknown as Line);
}

/** Hears what comes in on a line: messages, and that something went wrong. */
export function hear(line: Line, message: (given: unknown) => void, wrong?: (what: unknown) => void): void {
  if (line.on !== undefined) {
    line.on("message", message);
    if (wrong === undefined) return;
    for (const event of ["error", "messageerror", "exit"]) line.on(event, wrong);
    return;
  }
  line.addEventListener?.("message", ({ data }: { readonly data: unknown }) => message(data));
  if (wrong === undefined) return;
  for (const event of ["error", "messageerror"]) line.addEventListener?.(event, wrong);
}
