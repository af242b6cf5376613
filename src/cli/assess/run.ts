import { assessTables } from "../../files/assessed/assessTables.ts";
import type { Context } from "../command.ts";
import { libraryOptions } from "../library.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";

/** Assesses the notices of a file. */
export async function run(context: Context): Promise<Outcome> {
  const options = await libraryOptions(context);
  return tableJob(context, ["summary"], (tables) => assessTables(tables, options));
}
