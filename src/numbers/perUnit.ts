import { PARTS, YEARS } from "./perPattern.ts";

/** `/døgn`, `pr. måned`, `i timen`, at the end of a text. */
const PER = new RegExp(
  `(?:^|(?<=[\\d.,\\-a-zæøå]))(?: ?/ ?| ?(?<![a-zæøå])(?:pr\\.?|per|p\\.|om|i) ?)(${PARTS}|${YEARS})\\.?$`,
  "iu",
);
/** A price is per two things at most: a place and a year. */
const MOST = 2;

/** The text without what its amount is per: `2.347,50 kr.` of `2.347,50 kr. pr. døgn`. */
export function withoutPer(text: string): string {
  let rest = text;
  for (let i = 0; i < MOST; i++) rest = rest.replace(PER, "").trimEnd();
  return rest;
}

/** What the amount of a text is per, in the text's own words, the last first: `måned` of `2.347,50 kr./måned`. */
export function perWords(text: string): string[] {
  const words: string[] = [];
  for (let rest = text.trim(); words.length < MOST; ) {
    const [, word] = PER.exec(rest) ?? [];
    if (word === undefined) break;
    words.push(word);
    rest = rest.replace(PER, "").trimEnd();
  }
  return words;
}
