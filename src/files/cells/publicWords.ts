import { nearest } from "../../errors.ts";
import { type Municipality, municipalityCalled } from "../../registers/places.ts";

/** What municipalities and regions are called, and parts of them, in the forms that stand in names. */
const MUNICIPALITY = ["kommune", "kommunen", "kommuner", "kommunes", "municipality"];
const REGION = ["region", "regionen", "regions"];
/** A part of a municipality, by its name. */
const OFFICE = /forvaltning|magistrat|jobcenter|borgercenter|byråd|(?<!\p{L})amt(?!\p{L})/iu;
/** What says that an operator is public or private and names none. */
const NOBODY =
  /^(?:den |en |et )?(?:kommun(?:e|en|al|alt)|region(?:en|al|alt)?|privat(?:e|t)?|selvejende|fonden?|staten?|offentlig(?:t)?|municipality|private|public|foundation|ukendt|unknown|n\/a|ingen|none|diverse|flere)$/i;
/** No name of a municipality has more words. */
const MOST_WORDS = 3;
/** A shorter word than these is a beginning or an abbreviation of one. */
const SHORTEST = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether a word is one of those, or one of them misspelt by a letter. */
const isOneOf = (word: string, words: readonly string[]): boolean =>
  word.length > SHORTEST && nearest(word, words, 1) !== undefined;

/** Whether a text names nobody: a word for a kind of operator, a formula, a sign. */
export const namesNobody = (text: string): boolean =>
  NOBODY.test(text) || /^[=+@]/.test(text) || !/[\p{L}\d]/u.test(text);

/** The word within another, as in OdenseKommune and kommunale, misspelt, or as its abbreviation: Komm., Kom. */
const WITHIN = /kom+un(?!ik)|municipal|kom+\.|(?<!\p{L})kom+(?!\p{L})/iu;

/** Whether a text calls what it names a municipality or a part of one, also where the word is misspelt. */
export const saysMunicipality = (text: string): boolean =>
  OFFICE.test(text) || WITHIN.test(text) || wordsOf(text).some((word) => isOneOf(word, MUNICIPALITY));

/** Whether a text calls what it names a region, also where the word is misspelt. */
export const saysRegion = (text: string): boolean => wordsOf(text).some((word) => isOneOf(word, REGION));

/** A text without the words for a municipality. */
export const withoutMunicipality = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (isOneOf(word.toLowerCase(), MUNICIPALITY) ? "" : word)).trim();

/** The municipalities that a text names among other words, in its order. */
export function municipalitiesIn(text: string): readonly Municipality[] {
  const words = wordsOf(text);
  const found = words.flatMap((_, start) => {
    for (let length = MOST_WORDS; length > 0; length--) {
      const municipality = municipalityCalled(words.slice(start, start + length).join(" "));
      if (municipality !== undefined) return [municipality];
    }
    return [];
  });
  return [...new Set(found)];
}

/** Whether a text holds no word but the names of municipalities and abbreviations: `Vejen K.`, `Vejen Kom.` */
export function isHardlyMore(text: string, named: readonly Municipality[]): boolean {
  const names = new Set(named.flatMap(({ name }) => wordsOf(name)));
  return wordsOf(text).every((word) => word.length < SHORTEST || names.has(word));
}
