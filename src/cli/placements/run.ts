import { placementTables } from "../../files/placements/placementTables.ts";
import type { Context, Option } from "../command.ts";
import { libraryOptions } from "../library.ts";
import { yearIn } from "../optionValues.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";

/** Budgets the placements of a file. */
export async function run(context: Context, ofYear: Option): Promise<Outcome> {
  const year = yearIn(context, ofYear);
  const options = { ...(await libraryOptions(context)), ...(year !== undefined && { year }) };
  return tableJob(context, ["tariffs"], (tables) => placementTables(tables, options));
}
