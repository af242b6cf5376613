import type { Agreement } from "../agreements/agreement.ts";
import { fail } from "../errors.ts";
import { BLOCK } from "../scenarios/ledgerDraws/blocks.ts";
import type { DrawOptions, LedgerToDraw } from "../scenarios/ledgerDraws/input.ts";
import { AMOUNTS, type Beyond, type DrawnColumns, type YearColumns } from "../scenarios/ledgerDraws/loop.ts";
import { type PreparedDraws, preparedDraws } from "../scenarios/ledgerDraws/prepare.ts";
import type { LedgerSimulation } from "../scenarios/ledgerDraws/result.ts";
import { simulationOf } from "../scenarios/ledgerDraws/simulation.ts";
import type { Summary, YearSummaries } from "../scenarios/ledgerDraws/summary.ts";
import type { Settle, SumUp } from "./tasks.ts";
import { Threads } from "./threads.ts";
import * as say from "./words.ts";

/** So many pieces for each thread: one that is held up leaves the rest to the others. */
const PIECES = 4;

/** The draws in pieces of whole blocks. */
function piecesOf({ loopPlan, options: { draws, seed } }: PreparedDraws, threads: number): Settle[] {
  const blocks = Math.ceil(draws / BLOCK);
  const each = Math.ceil(blocks / (threads * PIECES));
  return Array.from({ length: Math.ceil(blocks / each) }, (_, i) => {
    const first = i * each;
    return {
      job: "settle",
      loopPlan,
      draws: Math.min(each * BLOCK, draws - first * BLOCK),
      seed,
      first,
    };
  });
}

const added = (a: readonly number[], b: readonly number[]): number[] => a.map((each, i) => each + (b[i] as number));

function beyondOf(pieces: readonly DrawnColumns[]): Beyond {
  return pieces
    .map(({ beyond }) => beyond)
    .reduce((a, b) => ({
      surplus: added(a.surplus, b.surplus),
      deficit: added(a.deficit, b.deficit),
      any: a.any + b.any,
    }));
}

/** What is to be summed up: each amount of each year, of all pieces. */
function sumsToMake(pieces: readonly DrawnColumns[], years: number, places: readonly number[]): SumUp[] {
  return Array.from({ length: years }, (_, year) =>
    AMOUNTS.map((amount): SumUp => {
      const parts = pieces.map((piece) => (piece.years[year] as YearColumns)[amount]);
      return { job: "sum up", parts, places };
    }),
  ).flat();
}

function summariesOf(made: readonly Summary[], year: number): YearSummaries {
  const [result, carriedOut, toTariff, tariff] = made.slice(year * AMOUNTS.length) as [
    Summary,
    Summary,
    Summary,
    Summary,
  ];
  return { result, carriedOut, toTariff, tariff };
}

/**
 * {@link simulateLedger} by several threads: the same result to the last digit, whatever their number, and in less time where there
 * are many draws.
 *
 * The draws are shared out by their numbers, and then the amounts whose quantiles are looked for. A short simulation gains nothing. Throws
 * `RuleError` as `simulateLedger` does, `malformed` for threads that were not started, and `not-computable` where one could not
 * be, or was stopped.
 *
 * @example
 * ```ts
 * import { agreementInForce } from "rammetakst";
 * import { simulateLedgerInThreads, startThreads } from "rammetakst/threads";
 * const year = { year: 2025, tariff: 1_400, budgetedDays: 8_000, budget: 11_200_000, occupiedDays: 7_900 } as const;
 * const input = { carriedIn: 0, years: [{ ...year, costs: { kind: "bell", least: 10_500_000, most: 11_900_000 } }] } as const;
 * const threads = await startThreads(2);
 * const agreement = agreementInForce("syddanmark", "2025-12-31");
 * const simulation = await simulateLedgerInThreads(threads, input, agreement, { draws: 10_000 });
 * await threads.stop();
 * simulation.years[0]?.surplusLimit; // => 560000
 * ```
 */
export async function simulateLedgerInThreads(
  threads: Threads,
  input: LedgerToDraw,
  agreement: Agreement,
  options: DrawOptions = {},
): Promise<LedgerSimulation> {
  if (!(threads instanceof Threads)) {
    return fail({ kind: "malformed", path: "threads", found: threads, ...say.startedThreads });
  }
  const prepared = preparedDraws(input, agreement, options);
  const years = prepared.loopPlan.years.length;
  const pieces = await threads.doAll(piecesOf(prepared, threads.number));
  const beyond = beyondOf(pieces);
  const made = await threads.doAll(sumsToMake(pieces, years, prepared.places));
  return simulationOf(prepared, {
    years: Array.from({ length: years }, (_, year) => summariesOf(made, year)),
    beyond,
  });
}
