import type { Command } from "../command.ts";
import { CARRY_FORWARD, DATE, VALUES } from "../options.ts";
import * as say from "./words.ts";

/** Names are regions and agreements; `--date` is repeated where days are compared. */
export const AGREEMENTS: Command = {
  name: "agreements",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [{ name: say.NAME, says: say.NAME_SAYS, least: 0, most: 10 }],
  options: [
    { name: "compare", says: say.COMPARE_SAYS },
    { ...DATE, says: say.DATE_SAYS, isRepeated: true },
    VALUES,
    CARRY_FORWARD,
  ],
  examples: say.EXAMPLES,
  run: async (context) => (await import("./run.ts")).run(context),
};
