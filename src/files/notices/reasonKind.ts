import { CHOICES } from "../../generated/tables.ts";
import type { ReasonKind } from "../../proposals/notice/input.ts";

/** Beginnings of words by which a reason says what it is about; the first that fits is taken. */
const words: readonly (readonly [ReasonKind, RegExp])[] = Object.entries(CHOICES.reasons).map(
  ([kind, { name, words: others }]) => {
    const all = [name.da, name.en, ...others].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return [kind as ReasonKind, new RegExp(`(?<!\\p{L})(?:${all.join("|")})`, "iu")] as const;
  },
);

/** What a reason in free text is most likely about: a proposal, which the table of readings tells. */
export function reasonKindOf(text: string): ReasonKind {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
}
