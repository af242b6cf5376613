import { valuesTables } from "../../files/values/valuesTables.ts";
import type { Context } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";

/** Reads values of one's own, and shows what holds without them. */
export function run(context: Context): Promise<Outcome> {
  return tableJob(context, ["values"], (tables) => valuesTables(tables));
}
