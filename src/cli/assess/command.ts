import type { Command } from "../command.ts";
import { AGREEMENT, CARRY_FORWARD, DATE, RATE, REGION, VALUES } from "../options.ts";
import * as say from "./words.ts";

export const ASSESS: Command = {
  name: "assess",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [{ name: say.FILE, says: say.FILE_SAYS }],
  options: [AGREEMENT, REGION, DATE, RATE, VALUES, CARRY_FORWARD],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
