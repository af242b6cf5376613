import type { GivenTable } from "../files/cell.ts";
import type { Context } from "./command.ts";
import { within } from "./failure.ts";
import type { Outcome } from "./outcome.ts";
import * as say from "./words.ts";

/** The tables of a file, or of what is piped in, cell by cell; what the file cannot be is refused in words, with its name. */
export async function tablesIn(context: Context, file: string): Promise<readonly GivenTable[]> {
  context.progress(say.readingFile(file));
  const content = await context.read(file);
  const { readTables } = await import("../files/readTables.ts");
  return within(file, () => readTables(content));
}

/** The door of every command that takes a table: the one that is named, or of several named last. */
export async function withTables(
  context: Context,
  use: (tables: readonly GivenTable[]) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  return use(await tablesIn(context, context.given.at(-1) ?? ""));
}
