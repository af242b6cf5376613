import type { Command } from "../command.ts";
import { CARRY_FORWARD, VALUES } from "../options.ts";
import * as say from "./words.ts";

export const CALENDAR: Command = {
  name: "calendar",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [
    { name: say.REGION, says: say.REGION_SAYS },
    { name: say.YEAR, says: say.YEAR_SAYS },
  ],
  options: [VALUES, CARRY_FORWARD],
  examples: say.EXAMPLES,
  forms: ["ics", "svg"],
  run: async (context) => (await import("./run.ts")).run(context),
};
