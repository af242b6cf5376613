import { occupancyTables } from "../../files/occupancy/occupancyTables.ts";
import { readPeriod } from "../../given/period/readPeriod.ts";
import type { Context } from "../command.ts";
import { libraryOptions } from "../library.ts";
import { asked, choiceIn, yearIn } from "../optionValues.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";
import { A_PERIOD } from "../words.ts";
import { PERIOD, REST, YEAR } from "./options.ts";
import * as say from "./words.ts";

const ANY_YEAR = 2025;

/** Reports the occupancy of the offers of a file. */
export async function run(context: Context): Promise<Outcome> {
  const [year, restOfYear] = [yearIn(context, YEAR), choiceIn(context, REST, say.RESTS)];
  const period = context.options.one(PERIOD.name);
  // Of a text without a year any will do: what year it is of, the table says.
  if (period !== undefined) asked(`--${PERIOD.name}`, A_PERIOD, () => readPeriod(period, year ?? ANY_YEAR));
  const options = {
    ...(await libraryOptions(context)),
    ...(year !== undefined && { year }),
    ...(period !== undefined && { period }),
    ...(restOfYear !== undefined && { restOfYear }),
  };
  return tableJob(context, ["occupancy"], (tables) => occupancyTables(tables, options));
}
