import { joined, type Text } from "../words.ts";
import type { Codes } from "./codes.ts";

/** What the findings of a row mean, whose bits a column holds in the order of its codes; nothing where it has none. */
export function meaningsOf<Code extends string>(
  bits: number,
  codes: readonly Code[],
  meanings: Codes<Code>,
): Text | null {
  const found = codes.filter((_, bit) => (bits & (1 << bit)) !== 0);
  return found.length === 0
    ? null
    : joined(
        found.map((code) => meanings[code].meaning),
        " ",
      );
}
