import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { OF_COSTS } from "../options.ts";
import * as say from "./words.ts";

export const TARIFF: Command = {
  name: "tariff",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  ofMore: say.TWO_FILES,
  options: OF_COSTS,
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
