import { type DrawnColumns, settleDraws } from "../scenarios/ledgerDraws/loop.ts";
import type { LoopPlan } from "../scenarios/ledgerDraws/loopPlan.ts";
import { type Summary, summaryOf } from "../scenarios/ledgerDraws/summary.ts";

/** Settle some draws, from a block's first on. */
export interface Settle {
  readonly job: "settle";
  readonly loopPlan: LoopPlan;
  readonly draws: number;
  readonly seed: number;
  /** The block of the first draw, from 0. */
  readonly first: number;
}

/** Sum up an amount over all draws, which comes in parts. */
export interface SumUp {
  readonly job: "sum up";
  readonly parts: readonly Float64Array[];
  readonly places: readonly number[];
}

/** What a thread can be asked for. */
export type Task = Settle | SumUp;

/** What it answers. */
export type Answer<T extends Task> = T extends Settle ? DrawnColumns : Summary;

function joined(parts: readonly Float64Array[]): Float64Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Does a task, here and now. */
export function done(task: Task): DrawnColumns | Summary {
  if (task.job === "sum up") return summaryOf(joined(task.parts), task.places);
  return settleDraws(task.loopPlan, task.draws, task.seed, task.first);
}

/** The memory that is handed over with a task or an answer, and not copied. */
export function handedOver(message: Task | DrawnColumns | Summary): ArrayBufferLike[] {
  if ("parts" in message) return message.parts.map(({ buffer }) => buffer);
  if (!("years" in message)) return [];
  return message.years.flatMap((columns) => Object.values(columns).map(({ buffer }: Float64Array) => buffer));
}
