/** What a price may be per, as tariff sheets write it. */
const WHAT = [
  "døgn(?:et)?|dag(?:en)?|hverdag|nat|uge(?:n)?|md|mdr|måned(?:en)?|kvartal|halvår|år(?:et)?|time(?:n)?|minut",
  "plads(?:en)?|borger(?:en)?|person|beboer|barn|elev|indbygger|sag(?:en)?|stk|styk|enhed|ydelse|pakke|besøg|km|tur",
  "day|night|week|month|quarter|year|hour|minute|place|citizen|resident|child|inhabitant|case|unit|piece|visit",
].join("|");

/** `/døgn`, `pr. måned`, `i timen`, at the end of a text. */
const PER = new RegExp(
  `(?:^|(?<=[\\d.,\\-a-zæøå]))(?: ?/ ?| ?(?<![a-zæøå])(?:pr\\.?|per|p\\.|om|i) ?)(${WHAT})\\.?$`,
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
