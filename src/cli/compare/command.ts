import type { Command } from "../command.ts";
import { OF_COSTS } from "../options.ts";
import * as say from "./words.ts";

/** One file is compared within itself, and of two the older stands first. */
export const COMPARE: Command = {
  name: "compare",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [
    { name: say.EARLIER, says: say.EARLIER_SAYS, least: 0 },
    { name: say.FILE, says: say.FILE_SAYS },
  ],
  options: OF_COSTS,
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
