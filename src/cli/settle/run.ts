import { settleTables } from "../../files/settlement/settleTables.ts";
import type { Context } from "../command.ts";
import { libraryOptions } from "../library.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";
import * as say from "./words.ts";

/** Settles the offers of a file, year after year. */
export async function run(context: Context): Promise<Outcome> {
  const options = await libraryOptions(context);
  return tableJob(context, ["offers"], (tables) => {
    const settled = settleTables(tables, options);
    return { ...settled, says: [...settled.says, ...(settled.isRegionAssumed ? [say.CHOOSE_REGION] : [])] };
  });
}
