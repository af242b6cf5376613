import type { CostKind } from "../../tariffs/costKind.ts";
import { COST_KIND_NAMES } from "../../tariffs/ruleWords.ts";
import { inBothLanguages, type Text, type Word, words } from "../../words.ts";

/** What a part is called: as the library's term where its name is one, otherwise as it was given. */
export function partTitle(part: string): Text {
  if (Object.hasOwn(words, part)) return words[part as Word];
  return Object.hasOwn(COST_KIND_NAMES, part) ? COST_KIND_NAMES[part as CostKind] : inBothLanguages(part);
}
