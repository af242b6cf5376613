import { execFile } from "node:child_process";
import { Worker } from "node:worker_threads";
import { RuleError, simulateLedger } from "rammetakst";
import { simulateLedgerInThreads, startThreads, type Threads } from "rammetakst/threads";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ROOT } from "../../../scripts/source/syntax.ts";
import { bundledWorker } from "../../bundledWorker.ts";
import { refusal } from "../../refusal.ts";
import { AGREEMENT, OFFER } from "../scenarios/ledgerDraws/offer.ts";

/** What a promise was refused with. */
async function refusedWith(promise: Promise<unknown>): Promise<RuleError["failure"]> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof RuleError) return error.failure;
  throw new Error(`no refusal, but ${String(error)}`);
}

/** What a program of its own prints, which ends by itself; its last line is written after all else. */
function printed(program: string): Promise<string> {
  const args = ["--import", "tsx", "--input-type=module", "--eval", program];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, out, err) =>
      error === null ? resolve(out) : reject(new Error(err || error.message)),
    );
  });
}

/** A thread that runs a program of one's own. */
const running = (program: string) => () =>
  new Worker(`const { parentPort } = require("node:worker_threads");\n${program}`, { eval: true });

const text = (simulation: unknown) => JSON.stringify(simulation);

describe("simulations in threads", () => {
  const pools: Threads[] = [];
  beforeAll(async () => {
    for (const number of [1, 2, 3]) pools.push(await startThreads(number));
  });
  afterAll(() => Promise.all(pools.map((pool) => pool.stop())));

  // Fewer draws than a block, a block, one more, and more blocks than pieces.
  test.each([2, 1_024, 1_025, 20_000])(
    "of %d draws are the same in any number of threads, and without",
    async (draws) => {
      const options = { draws, seed: 6, quantiles: [0, "0.01", "0.5", 1] };
      const alone = text(simulateLedger(OFFER, AGREEMENT, options));
      for (const pool of pools) {
        expect(text(await simulateLedgerInThreads(pool, OFFER, AGREEMENT, options))).toBe(alone);
      }
    },
  );

  test("share threads", async () => {
    const [, two] = pools as [Threads, Threads, Threads];
    const seeds = [1, 2, 3, 4];
    const options = (seed: number) => ({ draws: 5_000, seed });
    const together = await Promise.all(
      seeds.map((seed) => simulateLedgerInThreads(two, OFFER, AGREEMENT, options(seed))),
    );
    expect(together.map(text)).toEqual(seeds.map((seed) => text(simulateLedger(OFFER, AGREEMENT, options(seed)))));
  });

  test("refuse what a simulation without threads refuses", async () => {
    const [one] = pools as [Threads, ...Threads[]];
    const years = OFFER.years.map((each) => ({ ...each, budgetedDays: 0 }));
    const { kind, path } = refusal(() => simulateLedger({ years }, AGREEMENT));
    expect(await refusedWith(simulateLedgerInThreads(one, { years }, AGREEMENT))).toMatchObject({ kind, path });
    const unknown = simulateLedgerInThreads(one, OFFER, AGREEMENT, { threads: 2 } as never);
    expect((await refusedWith(unknown)).kind).toBe("unknown-key");
  });
});

describe("threads", () => {
  test("are as many as were asked for, from 1 to 64", async () => {
    for (const number of [0, 65, 1.5, Number.NaN, "2" as never]) {
      expect(await refusedWith(startThreads(number))).toMatchObject({ kind: "out-of-range", path: "number" });
    }
    expect(await refusedWith(startThreads(1, { worker: "x" } as never))).toMatchObject({ kind: "unknown-key" });
  });

  test("must have been started", async () => {
    expect(await refusedWith(simulateLedgerInThreads(2 as never, OFFER, AGREEMENT))).toMatchObject({
      kind: "malformed",
      path: "threads",
    });
  });

  test("that are stopped say so, also to who waits", async () => {
    const pool = await startThreads(1);
    const waiting = simulateLedgerInThreads(pool, OFFER, AGREEMENT, { draws: 800_000 });
    const refused = refusedWith(waiting);
    await pool.stop();
    expect(await refused).toMatchObject({ kind: "not-computable", path: "threads" });
    const after = await refusedWith(simulateLedgerInThreads(pool, OFFER, AGREEMENT));
    expect(after.found.en).toBe("a thread that could not start, or has stopped");
  });

  test("that are stopped while several simulations are at work let the program go on", async () => {
    const program = `
      import { Worker } from "node:worker_threads";
      import { simulateLedgerInThreads, startThreads } from "./src/threads.ts";
      import { AGREEMENT, OFFER } from "./tests/unit/scenarios/ledgerDraws/offer.ts";
      const threads = await startThreads(2, { start: () => new Worker(${JSON.stringify(bundledWorker)}, { execArgv: [] }) });
      const simulate = (draws) => simulateLedgerInThreads(threads, OFFER, AGREEMENT, { draws });
      await simulate(20_000);
      const all = Array.from({ length: 5 }, () => simulate(50_000).catch(({ failure }) => failure.kind));
      await Promise.all([threads.stop(), threads.stop()]);
      console.log((await Promise.all(all)).join());
      await threads.stop();
      console.log("the rest of the program");
    `;
    expect(await printed(program)).toBe(`${Array(5).fill("not-computable").join()}\nthe rest of the program\n`);
  });

  test("let the program end without being stopped, also when they stand ready after work", async () => {
    const program = `
      import { Worker } from "node:worker_threads";
      import { simulateLedgerInThreads, startThreads } from "./src/threads.ts";
      import { AGREEMENT, OFFER } from "./tests/unit/scenarios/ledgerDraws/offer.ts";
      const threads = await startThreads(2, { start: () => new Worker(${JSON.stringify(bundledWorker)}, { execArgv: [] }) });
      await simulateLedgerInThreads(threads, OFFER, AGREEMENT, { draws: 3_000 });
      console.log("done");
    `;
    expect(await printed(program)).toBe("done\n");
  });

  test.each([
    ["text", '"hej"'],
    ["nothing", "null"],
    ["years without amounts", "{ years: [{}], beyond: { surplus: [0], deficit: [0], any: 0 } }"],
    ["fewer years", "{ years: [], beyond: { surplus: [], deficit: [], any: 0 } }"],
    ["the task itself", "task"],
  ])("that answer %s are refused in words, and do no more", async (_, answer) => {
    const start = running(`parentPort.on("message", (task) => parentPort.postMessage(${answer}));`);
    const pool = await startThreads(1, { start });
    for (const _again of [1, 2]) {
      const refused = await refusedWith(simulateLedgerInThreads(pool, OFFER, AGREEMENT, { draws: 1_000 }));
      expect(refused).toMatchObject({ kind: "not-computable", path: "threads" });
      expect(refused.found.en).toBe("a thread that answered something other than what it was asked for");
    }
    await pool.stop();
  });

  test("that add up something else are refused too", async () => {
    const columns =
      'Object.fromEntries(["result", "carriedOut", "toTariff", "tariff"].map((each) => [each, new Float64Array(task.draws)]))';
    const settled = `{ years: task.loopPlan.years.map(() => (${columns})), beyond: { surplus: none, deficit: none, any: 0 } }`;
    const answers = ["{}", "{ sum: 0, squares: 0, least: 0, most: 0, atPlaces: [] }"];
    for (const summary of answers) {
      const start = running(`parentPort.on("message", (task) => {
        const none = task.loopPlan?.years.map(() => 0);
        parentPort.postMessage(task.job === "settle" ? ${settled} : ${summary});
      });`);
      const pool = await startThreads(1, { start });
      const refused = await refusedWith(simulateLedgerInThreads(pool, OFFER, AGREEMENT, { draws: 1_000 }));
      expect(refused.found.en).toBe("a thread that answered something other than what it was asked for");
      await pool.stop();
    }
  });

  test("that fall over while they work, or cannot be sent a task, say so", async () => {
    const fallen = [
      running('parentPort.on("message", () => { throw new Error("x"); });'),
      running('parentPort.on("message", () => process.exit(3));'),
      () => ({
        postMessage: () => {
          throw new Error("x");
        },
        terminate: () => undefined,
      }),
    ];
    for (const start of fallen) {
      const pool = await startThreads(1, { start });
      const refused = await refusedWith(simulateLedgerInThreads(pool, OFFER, AGREEMENT, { draws: 1_000 }));
      expect(refused.found.en).toBe("a thread that could not start, or has stopped");
      await pool.stop();
    }
  });

  test("are started by a function that gives threads", async () => {
    for (const start of [1, null, () => undefined, () => null, () => ({}), () => ({ postMessage() {} })]) {
      const refused = await refusedWith(startThreads(1, { start: start as never }));
      expect(refused).toMatchObject({ kind: "malformed", path: "options.start" });
    }
    expect(await refusedWith(startThreads(1, null as never))).toMatchObject({ kind: "malformed", path: "options" });
  });

  test("of which one cannot be had are stopped again", async () => {
    let [started, stopped] = [0, 0];
    const start = () => (started++ === 2 ? {} : { postMessage() {}, terminate: () => stopped++ });
    expect((await refusedWith(startThreads(4, { start: start as never }))).path).toBe("options.start");
    expect([started, stopped]).toEqual([3, 2]);
  });

  test("can be started by the caller", async () => {
    let started = 0;
    const start = () => {
      started++;
      return new Worker(bundledWorker);
    };
    const pool = await startThreads(2, { start });
    const options = { draws: 3_000 };
    const simulation = await simulateLedgerInThreads(pool, OFFER, AGREEMENT, options);
    await pool.stop();
    expect(started).toBe(2);
    expect(text(simulation)).toBe(text(simulateLedger(OFFER, AGREEMENT, options)));
  });

  test("whose program cannot be loaded say so", async () => {
    const pool = await startThreads(2, { start: () => new Worker(`${bundledWorker}.gone`) });
    const refused = await refusedWith(simulateLedgerInThreads(pool, OFFER, AGREEMENT, { draws: 3_000 }));
    expect(refused.kind).toBe("not-computable");
    await pool.stop();
  });

  test("cannot be had where the machine gives none", async () => {
    vi.stubGlobal("process", {});
    try {
      const { kind, remedy } = await refusedWith(startThreads(2));
      expect([kind, remedy.en]).toEqual(["not-computable", "run the simulation without threads; it gives the same"]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("are Workers where the machine gives them, as browsers do", async () => {
    const made: unknown[] = [];
    class Made {
      constructor(address: URL, options: unknown) {
        made.push([address.protocol, options]);
      }
      addEventListener() {}
      postMessage() {}
      terminate() {}
    }
    vi.stubGlobal("Worker", Made);
    try {
      await (await startThreads(2)).stop();
    } finally {
      vi.unstubAllGlobals();
    }
    expect(made).toEqual(Array(2).fill(["file:", { type: "module" }]));
  });
});
