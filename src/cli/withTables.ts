import type { GivenTable } from "../files/cell.ts";
import type { Context } from "./command.ts";
import { within } from "./failure.ts";
import type { Outcome } from "./outcome.ts";
import * as say from "./words.ts";

/**
 * The door of every command that takes a table: reads the file that is named first, or what is piped in, and gives its tables
 * cell by cell. What the file cannot be is refused in words, with its name.
 */
export async function withTables(
  context: Context,
  use: (tables: readonly GivenTable[]) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const [file = ""] = context.given;
  context.progress(say.readingFile(file));
  const content = await context.read(file);
  const { readTables } = await import("../files/readTables.ts");
  const tables = await within(file, () => readTables(content));
  return use(tables);
}
