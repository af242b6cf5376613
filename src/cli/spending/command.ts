import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { RATE } from "../options.ts";
import { ACCOUNT, FROM, PAYERS, PRICES, TO } from "./options.ts";
import * as say from "./words.ts";

export const SPENDING: Command = {
  name: "spending",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [FROM, TO, PRICES, RATE, ACCOUNT, PAYERS],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
