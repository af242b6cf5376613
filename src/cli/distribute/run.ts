import { type DistributeTablesOptions, distributeTables } from "../../files/keys/distributeTables.ts";
import type { Context } from "../command.ts";
import { amountIn, choiceIn } from "../optionValues.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";
import { BY, FIXED, FLOOR, METHOD, TOTAL, UNIT } from "./options.ts";
import * as say from "./words.ts";

async function optionsIn(context: Context): Promise<DistributeTablesOptions> {
  const [unit, floor, fixed] = await Promise.all([UNIT, FLOOR, FIXED].map((each) => amountIn(context, each)));
  const [by, method] = [choiceIn(context, BY, say.COLUMNS), choiceIn(context, METHOD, say.METHODS)];
  return {
    total: (await amountIn(context, TOTAL)) ?? 0,
    ...(unit && { unit }),
    ...(by !== undefined && { by }),
    ...(method !== undefined && { method }),
    ...(floor && { floor }),
    ...(fixed && { fixed }),
  };
}

/** Distributes a total among the municipalities of a file. */
export async function run(context: Context): Promise<Outcome> {
  const options = await optionsIn(context);
  return tableJob(context, ["shares"], (tables) => distributeTables(tables, options));
}
