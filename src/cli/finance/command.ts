import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { AREA, BUDGET, EXPECTED_CASES, KEY_DATE, SCHEME, SHARE, YEAR } from "./options.ts";
import * as say from "./words.ts";

export const FINANCE: Command = {
  name: "finance",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [SCHEME, BUDGET, YEAR, EXPECTED_CASES, AREA, KEY_DATE, SHARE],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context),
};
