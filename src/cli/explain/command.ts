import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { OF_NOTICES } from "../options.ts";
import { NOTICE, OFFER, ROW } from "./options.ts";
import * as say from "./words.ts";

export const EXPLAIN: Command = {
  name: "explain",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [NOTICE, OFFER, ROW, ...OF_NOTICES],
  examples: say.EXAMPLES,
  run: async (context) => (await import("./run.ts")).run(context),
};
