import { harmless } from "../characters.ts";
import { RuleError } from "../errors.ts";
import { ALLOWED, FOUND, WHAT_TO_DO } from "../failureWords.ts";
import type { TableFault } from "../files/faults/fault.ts";
import type { Language } from "../words.ts";
import { faultLines } from "./faultLines.ts";
import * as say from "./words.ts";

/** A failure as lines for a reader: where, what was found, what is allowed, what to do; nothing of the program. */
function failureText({ failure }: RuleError, language: Language): string {
  const { path, found, allowed, remedy } = failure;
  const parts = [
    [FOUND, found],
    [ALLOWED, allowed],
    [WHAT_TO_DO, remedy],
  ] as const;
  const width = Math.max(...parts.map(([label]) => label[language].length));
  const lines = parts.map(([label, part]) => `  ${`${label[language]}:`.padEnd(width + 1)} ${part[language]}`);
  return [path === "" ? say.WRONG[language] : `${path}:`, ...lines].join("\n");
}

/** A table that is needed and has faults: all of them are told, and nothing is taken of it. */
export class FaultyTable extends RuleError {
  readonly faults: readonly TableFault[];

  constructor(file: string, faults: readonly TableFault[]) {
    super({ kind: "malformed", path: file, ...say.faultyTable(faults.length) });
    this.faults = faults;
  }
}

function faultsText(thrown: RuleError, language: Language): string {
  if (!(thrown instanceof FaultyTable)) return "";
  const lines = faultLines(thrown.faults, language, false);
  return `\n\n${lines.join("\n")}`;
}

/** What is told of anything that was thrown; the lines of the program are told only to who asks for them. */
export function thrownText(thrown: unknown, language: Language, isDebug: boolean): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  const under = isDebug ? `\n${harmless(stack)}` : "";
  if (thrown instanceof RuleError) {
    return `${failureText(thrown, language)}${faultsText(thrown, language)}${under}`;
  }
  const message = harmless(thrown instanceof Error ? thrown.message : String(thrown)).split("\n", 1)[0] ?? "";
  return `${(isDebug ? say.unexpected(message) : say.unexpectedWithHint(message))[language]}${under}`;
}

/** What is refused while `use` runs, told of the file it is in. */
export async function within<T>(file: string, use: () => T | Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const { path } = error.failure;
    // The content as a whole is the file itself.
    throw new RuleError({ ...error.failure, path: path === "" || path === "content" ? file : `${file}: ${path}` });
  }
}
