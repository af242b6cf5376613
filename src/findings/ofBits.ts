import { frozen } from "../frozen.ts";
import { joined, type Text } from "../words.ts";
import type { Codes } from "./codes.ts";

/** The bit of each code of a list, in its order: at most 32. */
export function bitsOfCodes<Code extends string>(codes: readonly Code[]): Readonly<Record<Code, number>> {
  return frozen(Object.fromEntries(codes.map((code, i) => [code, 1 << i])) as Record<Code, number>);
}

/** The bits of some findings; a code that has none is left out. */
export function bitsIn(findings: readonly { readonly code: string }[], bits: Readonly<Record<string, number>>): number {
  return findings.reduce((all, { code }) => all | (bits[code] ?? 0), 0);
}

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
