import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { OF_NOTICES } from "../options.ts";
import * as say from "./words.ts";

export const ASSESS: Command = {
  name: "assess",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: OF_NOTICES,
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
