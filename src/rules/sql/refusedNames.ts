import { fail } from "../../errors.ts";
import type { Dialect } from "./dialect.ts";

/** Every name that the caller gave a statement, each list by where it was given. */
interface GivenNames {
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** Refuses the names that one database cannot write, beside those that are refused in all. */
export function refuseNames({ refusedName }: Dialect, { tables, columns }: GivenNames): void {
  if (refusedName === undefined) return;
  const refuse = (lists: GivenNames["tables"], isTable: boolean) => {
    for (const [path, names] of Object.entries(lists)) {
      for (const found of names) {
        const asked = refusedName(found, isTable);
        if (asked !== undefined) fail({ kind: "malformed", path, found, ...asked });
      }
    }
  };
  refuse(tables, true);
  refuse(columns, false);
}
