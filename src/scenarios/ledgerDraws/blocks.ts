import { drawColumn, type Workspace, workspaceOf } from "../random/wholeDraw.ts";
import { Xoshiro128 } from "../random/xoshiro128.ts";
import type { LoopPlan } from "./loopPlan.ts";

/**
 * So many draws are made together. Each block has a stream of the generator of its own, so that it is the same whoever makes it and
 * whatever was made before: that of the seed, put on by as many jumps of 2^64 numbers as there are blocks before it.
 */
export const BLOCK = 1024;

/** What is drawn of a year for all draws of a block: whole days, and costs in whole øre without those that follow the days. */
export interface BlockUses {
  readonly days: Float64Array;
  readonly costs: Float64Array;
}

/** The blocks of a seed one after the other, drawn year by year. */
export class Blocks {
  readonly #stream: Xoshiro128;
  readonly #workspace: Workspace = workspaceOf(BLOCK);
  readonly #uses: BlockUses = { days: new Float64Array(BLOCK), costs: new Float64Array(BLOCK) };

  /** From block `first` on, which is counted from 0. */
  constructor(seed: number, first: number) {
    this.#stream = Xoshiro128.seeded(seed);
    for (let block = 0; block < first; block++) this.#stream.jump();
  }

  /**
   * Draws the next block and shows what is drawn year by year, days before costs. A block is drawn as a whole, also where fewer of its
   * draws are asked for: more draws begin with the fewer. The columns are used again for the year after.
   */
  next({ years }: LoopPlan, show: (uses: BlockUses, year: number) => void): void {
    const from = this.#stream.copy();
    for (const [at, { occupiedDays, costs }] of years.entries()) {
      drawColumn(occupiedDays, from, this.#uses.days, this.#workspace);
      drawColumn(costs, from, this.#uses.costs, this.#workspace);
      show(this.#uses, at);
    }
    this.#stream.jump();
  }
}

/** What is drawn of a year in one draw: whole days, and costs in whole øre without those that follow the days. */
export interface DrawnUse {
  readonly days: number;
  readonly costs: number;
}

/** What is drawn of each year in one draw, which is counted from 0: the same whatever the tariffs, budgets and rules. */
export function drawnUses(plan: LoopPlan, seed: number, draw: number): DrawnUse[] {
  const uses: DrawnUse[] = [];
  const at = draw % BLOCK;
  new Blocks(seed, Math.floor(draw / BLOCK)).next(plan, ({ days, costs }) => {
    uses.push({ days: days[at] as number, costs: costs[at] as number });
  });
  return uses;
}
