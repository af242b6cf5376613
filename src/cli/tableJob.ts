import type { GivenTable } from "../files/cell.ts";
import type { Outcome as OutcomeOfTables } from "../files/outcome.ts";
import type { Context } from "./command.ts";
import type { Outcome } from "./outcome.ts";
import { withTables } from "./withTables.ts";
import * as say from "./words.ts";

/** A table of one year of several has the year behind its name. */
const YEAR_BEHIND = /\d{4}$/;

/** Runs a job on the tables of a file; `shown` are the names of the tables that sum up. */
export function tableJob(
  context: Context,
  shown: readonly string[],
  job: (tables: readonly GivenTable[]) => OutcomeOfTables,
): Promise<Outcome> {
  return withTables(context, (tables) => {
    context.progress(say.COMPUTING);
    const outcome = job(tables);
    const names = Object.keys(outcome.sheets);
    return { ...outcome, shown: names.filter((name) => shown.includes(name.replace(YEAR_BEHIND, ""))) };
  });
}
