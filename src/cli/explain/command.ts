import { tableOf } from "../arguments.ts";
import type { Command, Option } from "../command.ts";
import { OF_NOTICES } from "../options.ts";
import * as say from "./words.ts";

const NOTICE: Option = { name: "notice", value: say.CASE, says: say.NOTICE_SAYS };

export const EXPLAIN: Command = {
  name: "explain",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [NOTICE, ...OF_NOTICES],
  examples: say.EXAMPLES,
  run: async (context) => (await import("./run.ts")).run(context, NOTICE),
};
