import type { Command } from "../command.ts";
import { OPTIONS } from "./options.ts";
import * as say from "./words.ts";

export const SQL: Command = {
  name: "sql",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [
    { name: say.DATABASE_NAME, says: say.DATABASE_SAYS, least: 0 },
    { name: say.RULE_NAME, says: say.RULE_SAYS, least: 0 },
  ],
  options: OPTIONS,
  examples: say.EXAMPLES,
  forms: ["sql"],
  run: async (context) => (await import("./run.ts")).run(context),
};
