import { auditTables } from "../../files/keys/auditTables.ts";
import type { Context, Option } from "../command.ts";
import { amountIn } from "../optionValues.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";

/** Audits the amounts that the municipalities of a file were billed. */
export async function run(context: Context, ofUnit: Option): Promise<Outcome> {
  const unit = await amountIn(context, ofUnit);
  return tableJob(context, ["audit"], (tables) => auditTables(tables, unit === undefined ? {} : { unit }));
}
