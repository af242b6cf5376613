import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import * as say from "./words.ts";

export const OWN_VALUES: Command = {
  name: "values",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
