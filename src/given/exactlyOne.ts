import { fail } from "../errors.ts";
import type { Text } from "../words.ts";
import { absentIn, bothIn } from "./words.ts";

/** Two fields that say the same in two ways, and what is wanted of them. */
export interface TwoWays {
  readonly path: string;
  readonly allowed: Text;
  readonly remedy: Text;
}

/** Refuses a value that says a thing in both of two ways, or in neither. */
export function exactlyOne(ways: Readonly<Record<string, unknown>>, { path, allowed, remedy }: TwoWays): void {
  const names = Object.keys(ways);
  const given = names.filter((name) => ways[name] !== undefined);
  if (given.length === 1) return;
  fail({
    kind: given.length === 0 ? "missing" : "duplicate",
    path,
    foundAs: given.length === 0 ? absentIn(names) : bothIn(names),
    allowed,
    remedy,
  });
}
