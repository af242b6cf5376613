import { fail } from "../../errors.ts";
import type { Dialect } from "./dialect.ts";
import type { CheckedOptions } from "./options.ts";

/** Every name that the caller gave a statement. */
interface GivenNames extends Pick<CheckedOptions, "from" | "id" | "view"> {
  readonly columns: ReadonlyMap<string, string>;
  readonly gives: readonly string[];
}

/** Refuses the names that one database cannot write, beside those that are refused in all. */
export function refuseNames({ refusedName }: Dialect, { from, view = [], id, columns, gives }: GivenNames): void {
  if (refusedName === undefined) return;
  const refuse = (path: string, names: readonly string[], isTable: boolean) => {
    for (const found of names) {
      const asked = refusedName(found, isTable);
      if (asked !== undefined) fail({ kind: "malformed", path, found, ...asked });
    }
  };
  refuse("from", from, true);
  refuse("view", view, true);
  refuse("id", id, false);
  for (const [name, column] of columns) refuse(`columns.${name}`, [column], false);
  refuse("gives", gives, false);
}
