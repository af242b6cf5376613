import { tableOf } from "../arguments.ts";
import type { Command, Option } from "../command.ts";
import { AMOUNT } from "../words.ts";
import * as say from "./words.ts";

const UNIT: Option = { name: "unit", value: AMOUNT, says: say.UNIT_SAYS };

export const AUDIT: Command = {
  name: "audit",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [UNIT],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context, UNIT),
};
