import { checkTables } from "../../files/checked/checkTables.ts";
import type { Context } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { withTables } from "../withTables.ts";

/** Reads a file and tells what is wrong in it; nothing is computed. */
export function run(context: Context): Promise<Outcome> {
  const kind = context.options.one("kind");
  return withTables(context, (tables) => checkTables(tables, kind === undefined ? {} : { kind }));
}
