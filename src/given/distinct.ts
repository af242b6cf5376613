import { fail } from "../errors.ts";
import { inOneForm } from "../sameText.ts";
import * as say from "./words.ts";

/** Refuses a list where two have the same id, name or year: one of them would otherwise be counted twice or lost. */
export function refuseTwice(ids: readonly (string | number)[], pathOf: (at: number) => string): void {
  const first = new Map<string, number>();
  for (const [i, id] of ids.entries()) {
    const key = inOneForm(String(id));
    const before = first.get(key);
    if (before !== undefined) refuseDuplicate(id, pathOf(i), pathOf(before));
    first.set(key, i);
  }
}

function refuseDuplicate(found: unknown, path: string, before: string): never {
  return fail({ kind: "duplicate", path, found, allowed: say.differentFrom(before), remedy: say.ADD_OR_REMOVE });
}
