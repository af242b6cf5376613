import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { VALUES } from "../options.ts";
import { LIMITS } from "./options.ts";
import * as say from "./words.ts";

export const REFUND: Command = {
  name: "refund",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [LIMITS, VALUES],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
