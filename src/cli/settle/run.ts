import { settleTables } from "../../files/settlement/settleTables.ts";
import type { Context } from "../command.ts";
import { libraryOptions } from "../library.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";

/** Settles the offers of a file, year after year. */
export async function run(context: Context): Promise<Outcome> {
  const options = await libraryOptions(context);
  return tableJob(context, ["offers"], (tables) => settleTables(tables, options));
}
