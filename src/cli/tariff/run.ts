import { tariffTables } from "../../files/costs/tariffTables.ts";
import type { Context } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";
import { tariffOptions } from "../tariffOptions.ts";

/** Computes the tariffs of a file of costs. */
export async function run(context: Context): Promise<Outcome> {
  const options = await tariffOptions(context);
  return tableJob(context, ["tariffs"], (tables) => tariffTables(tables, options));
}
