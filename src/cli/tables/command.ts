import type { Command } from "../command.ts";
import * as say from "./words.ts";

export const TABLES: Command = {
  name: "tables",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [{ name: say.FILE, says: say.FILE_SAYS }],
  options: [],
  examples: say.EXAMPLES,
  run: async (context) => (await import("./run.ts")).run(context),
};
