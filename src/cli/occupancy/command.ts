import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { AGREEMENT, CARRY_FORWARD, DATE, REGION, VALUES } from "../options.ts";
import { PERIOD, REST, YEAR } from "./options.ts";
import * as say from "./words.ts";

export const OCCUPANCY: Command = {
  name: "occupancy",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [YEAR, PERIOD, REST, AGREEMENT, REGION, DATE, VALUES, CARRY_FORWARD],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
