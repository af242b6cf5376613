import { compareTariffsTables } from "../../files/costs/compareTariffsTables.ts";
import type { Context } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";
import { tariffOptions } from "../tariffOptions.ts";
import { tablesIn } from "../withTables.ts";

/** Compares the tariffs of a file with those of the year before, in it or in the file that stands before it. */
export async function run(context: Context): Promise<Outcome> {
  const options = await tariffOptions(context);
  const [older, newer] = context.given;
  const earlier = older === undefined || newer === undefined ? undefined : await tablesIn(context, older);
  return tableJob(context, ["comparisons"], (tables) =>
    compareTariffsTables(tables, { ...options, ...(earlier && { earlier }) }),
  );
}
