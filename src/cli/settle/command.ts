import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { AGREEMENT, CARRY_FORWARD, REGION, VALUES } from "../options.ts";
import * as say from "./words.ts";

export const SETTLE: Command = {
  name: "settle",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [AGREEMENT, REGION, VALUES, CARRY_FORWARD],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
