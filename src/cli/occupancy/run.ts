import { occupancyTables } from "../../files/occupancy/occupancyTables.ts";
import type { Context } from "../command.ts";
import { libraryOptions } from "../library.ts";
import { choiceIn, yearIn } from "../optionValues.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";
import { PERIOD, REST, YEAR } from "./options.ts";
import * as say from "./words.ts";

/** Reports the occupancy of the offers of a file. */
export async function run(context: Context): Promise<Outcome> {
  const [year, restOfYear] = [yearIn(context, YEAR), choiceIn(context, REST, say.RESTS)];
  const period = context.options.one(PERIOD.name);
  const options = {
    ...(await libraryOptions(context)),
    ...(year !== undefined && { year }),
    ...(period !== undefined && { period }),
    ...(restOfYear !== undefined && { restOfYear }),
  };
  return tableJob(context, ["occupancy"], (tables) => occupancyTables(tables, options));
}
