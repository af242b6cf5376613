import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { checkBounds } from "./bounds.ts";
import type { DrawOptions, LedgerToDraw } from "./input.ts";
import { type LoopPlan, loopPlanOf } from "./loopPlan.ts";
import { type ReadDrawOptions, readDrawOptions } from "./options.ts";
import { type Plan, planOf } from "./plan.ts";
import { type ReadLedgerToDraw, readLedgerToDraw } from "./read.ts";
import { placesOf } from "./statistics.ts";

/** A simulation that has been checked in full, and has not drawn yet. */
export interface PreparedDraws {
  readonly read: ReadLedgerToDraw;
  readonly options: ReadDrawOptions;
  readonly planned: Plan;
  readonly loopPlan: LoopPlan;
  /** Where the quantiles stand among the draws, from 0. */
  readonly places: readonly number[];
}

/** Reads and checks all that a simulation is given. */
export function preparedDraws(input: LedgerToDraw, agreement: Agreement, given: DrawOptions): PreparedDraws {
  const bound = checkedAgreement(agreement, "2025-12-31");
  const read = readLedgerToDraw(input);
  const options = readDrawOptions(given, read.years.length);
  const plan = planOf(read, bound);
  checkBounds(plan);
  return {
    read,
    options,
    planned: plan,
    loopPlan: loopPlanOf(plan),
    places: placesOf(options.quantiles, options.draws),
  };
}
