import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BY, FIXED, FLOOR, METHOD, TOTAL, UNIT } from "./options.ts";
import * as say from "./words.ts";

export const DISTRIBUTE: Command = {
  name: "distribute",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [TOTAL, UNIT, BY, METHOD, FLOOR, FIXED],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
