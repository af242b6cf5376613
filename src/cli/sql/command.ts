import type { Command } from "../command.ts";
import { AGREEMENT, CARRY_FORWARD, DATE, REGION, VALUES } from "../options.ts";
import { COLUMN, FAULTS, FIXED, FROM, KEEP, PARAMETER, UNIT, VIEW, WIDTH } from "./options.ts";
import * as say from "./words.ts";

export const SQL: Command = {
  name: "sql",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [
    { name: say.DATABASE_NAME, says: say.DATABASE_SAYS, least: 0 },
    { name: say.RULE_NAME, says: say.RULE_SAYS, least: 0 },
  ],
  options: [
    FROM,
    COLUMN,
    FIXED,
    UNIT,
    PARAMETER,
    KEEP,
    WIDTH,
    FAULTS,
    VIEW,
    AGREEMENT,
    REGION,
    { ...DATE, says: say.DATE_SAYS },
    VALUES,
    CARRY_FORWARD,
  ],
  examples: say.EXAMPLES,
  forms: ["sql"],
  run: async (context) => (await import("./run.ts")).run(context),
};
