import type { Command } from "../command.ts";
import * as say from "./words.ts";

export const CHECK: Command = {
  name: "check",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [{ name: say.FILE, says: say.FILE_SAYS }],
  options: [{ name: "kind", value: say.KIND, says: say.KIND_SAYS }],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
