import { tableOf } from "../arguments.ts";
import type { Command, Option } from "../command.ts";
import { AGREEMENT, CARRY_FORWARD, RATE, REGION, VALUES } from "../options.ts";
import { YEAR as A_YEAR } from "../words.ts";
import * as say from "./words.ts";

const YEAR: Option = { name: "year", value: A_YEAR, says: say.YEAR_SAYS };

export const PLACEMENTS: Command = {
  name: "placements",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [YEAR, AGREEMENT, REGION, RATE, VALUES, CARRY_FORWARD],
  examples: say.EXAMPLES,
  suffix: say.SUFFIX,
  run: async (context) => (await import("./run.ts")).run(context, YEAR),
};
