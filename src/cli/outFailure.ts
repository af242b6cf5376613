import { commandLine } from "./commandLine.ts";
import { thrownText } from "./failure.ts";
import { writing } from "./fileFailure.ts";
import { languageOf } from "./language.ts";
import { EVERYWHERE } from "./options.ts";

/** What is told where the standard output cannot be written: no room on the drive that it goes to, for example. */
export function outFailure(error: Error, argv: readonly string[]): Promise<string> {
  const language = languageOf(commandLine(argv, EVERYWHERE));
  const refused: Promise<unknown> = writing("", () => Promise.reject(error)).catch((thrown: unknown) => thrown);
  return refused.then((thrown) => `${thrownText(thrown, language, false)}\n`);
}
