import { tableOf } from "../arguments.ts";
import type { Command } from "../command.ts";
import { OF_NOTICES } from "../options.ts";
import { CASE_NUMBER, LETTER_DATE, SENDER, SIGNATURE } from "./options.ts";
import * as say from "./words.ts";

export const LETTERS: Command = {
  name: "letters",
  title: say.TITLE,
  description: say.DESCRIPTION,
  arguments: [tableOf(say.ROWS)],
  options: [SENDER, LETTER_DATE, CASE_NUMBER, SIGNATURE, ...OF_NOTICES],
  examples: say.EXAMPLES,
  folder: { suffix: say.SUFFIX, forms: ["html", "markdown"] },
  run: async (context) => (await import("./run.ts")).run(context),
};
