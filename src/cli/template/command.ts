import type { Command } from "../command.ts";
import * as say from "./words.ts";

export const TEMPLATE: Command = {
  name: "template",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [{ name: say.KIND, says: say.KIND_SAYS, least: 0 }],
  options: [],
  examples: say.EXAMPLES,
  run: async (context) => (await import("./run.ts")).run(context),
};
