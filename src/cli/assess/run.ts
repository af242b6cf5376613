import { assessTables } from "../../files/assessed/assessTables.ts";
import type { Context } from "../command.ts";
import { libraryOptions } from "../library.ts";
import type { Outcome } from "../outcome.ts";
import { withTables } from "../withTables.ts";
import * as say from "./words.ts";

/** Assesses the notices of a file. */
export async function run(context: Context): Promise<Outcome> {
  const options = await libraryOptions(context);
  return withTables(context, (tables) => {
    context.progress(say.ASSESSING);
    const { sheets, says, worst, faults } = assessTables(tables, options);
    return { sheets, shown: ["summary"], says, faults, ...(worst === undefined ? {} : { worst }) };
  });
}
