import { frozen } from "../../frozen.ts";
import type { Column } from "../../reports/sheet.ts";
import type { Word } from "../../words.ts";

/** How much a cell stands out: what must be looked at, and what should be known. */
export type Emphasis = "strong" | "light";

type ByCode = Readonly<Record<string, Emphasis>>;

const VERDICTS: ByCode = frozen({
  unsubstantiated: "strong",
  "partly-explained": "strong",
  above: "strong",
  "within-rounding": "light",
  "not-assessed": "light",
});

const SEVERITIES: ByCode = frozen({ error: "strong", question: "light", warning: "light" });

/** Which codes stand out, by the word of the column; all others look as the rest of their row. */
const BY_WORD: Readonly<Partial<Record<Word, ByCode>>> = frozen({
  verdict: VERDICTS,
  group: VERDICTS,
  severity: SEVERITIES,
});

/** The codes that stand out in a column; one with a heading of its own may say how serious something is. */
export function emphasisIn({ coded, word }: Column): ByCode | undefined {
  if (coded !== true) return undefined;
  return word === undefined ? SEVERITIES : BY_WORD[word];
}
