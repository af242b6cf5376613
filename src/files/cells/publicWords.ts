import { type Municipality, municipalityCalled } from "../../registers/places.ts";
import { slipsBetween } from "./slips.ts";

/** What municipalities and regions are called, and parts of them, in the forms that stand in names. */
const MUNICIPALITY = ["kommune", "kommunen", "kommuner", "kommunes", "municipality"];
const REGION = ["region", "regionen", "regions"];
/** A part of a municipality, by its name. */
const OFFICE = /forvaltning|magistrat|jobcenter|borgercenter|byråd|(?<!\p{L})amt(?!\p{L})/iu;
/** What says that an operator is public or private and names none. */
const NOBODY =
  /^(?:den |en |et )?(?:kommun(?:e|en|al|alt)|region(?:en|al|alt)?|privat(?:e|t)?|selvejende|fonden?|staten?|offentlig(?:t)?|municipality|private|public|foundation|ukendt|unknown|n\/a|ingen|none|diverse|flere)$/i;
/** What says that a municipality's code follows. */
const CODE_WORD = /\bkommune(?:kode|nummer|nr\.?|\s*nr\.?)\s*:?/iu;
/** No name of a municipality has more words. */
const MOST_WORDS = 3;
/** A shorter word than these is a beginning or an abbreviation of one. */
const SHORTEST = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether a word is one of those, or one of them misspelt by one slip. */
const isOneOf = (word: string, words: readonly string[]): boolean =>
  word.length > SHORTEST && words.some((each) => slipsBetween(word, each) <= 1);

/** Most words are told from those for a municipality by their letters alone: of these, each slip leaves two at least. */
const mayBeMunicipality = (word: string): boolean =>
  Number(word.includes("m")) + Number(word.includes("u")) + Number(word.includes("n")) > 1;

/** A word that two slips may have made of "kommune": it has kept what "komme" and "kommende" do not have. */
const KEPT = /^[ck].*u/;

/** Whether a word is one for a municipality, also where it is misspelt: by one slip, or by two in what is still like no other word. */
const isMunicipalityWord = (word: string): boolean =>
  mayBeMunicipality(word) &&
  (isOneOf(word, MUNICIPALITY) ||
    (word.length > SHORTEST + 1 && KEPT.test(word) && MUNICIPALITY.some((each) => slipsBetween(word, each) <= 2)));

/** What is written together with a name, at its end: the longest of the words for a municipality first. */
const ENDINGS = [12, 9, 8, 7, 6];
const SHORTEST_TOGETHER = 9;

/** A word without the word for a municipality that it ends in: `odensekommune`, `odensekommnue`; nothing where it ends in none. */
function nameBefore(word: string): string | undefined {
  if (word.length < SHORTEST_TOGETHER || !mayBeMunicipality(word.toLowerCase())) return undefined;
  const length = ENDINGS.find(
    (each) => word.length >= each + 3 && isOneOf(word.slice(-each).toLowerCase(), MUNICIPALITY),
  );
  return length === undefined ? undefined : word.slice(0, -length);
}

/** Whether a text names nobody: a word for a kind of operator, a formula, a sign. */
export const namesNobody = (text: string): boolean =>
  NOBODY.test(text) || /^[=+@]/.test(text) || !/[\p{L}\d]/u.test(text);

/** The word within another, as in OdenseKommune and kommunale, misspelt, or as its abbreviation: Komm., Kom. */
const WITHIN = /kom+un(?!ik)|municipal|kom+\.|(?<!\p{L})kom+(?!\p{L})/iu;

/** Whether a text calls what it names a municipality or a part of one, also where the word is misspelt. */
export const saysMunicipality = (text: string): boolean =>
  OFFICE.test(text) ||
  WITHIN.test(text) ||
  wordsOf(text).some((word) => isMunicipalityWord(word) || nameBefore(word) !== undefined);

/** Whether a text calls what it names a region, also where the word is misspelt. */
export const saysRegion = (text: string): boolean => wordsOf(text).some((word) => isOneOf(word, REGION));

/** A text without the words for a municipality. */
export const withoutMunicipality = (text: string): string =>
  text
    .replace(CODE_WORD, "")
    .replace(/\p{L}+/gu, (word) => (isMunicipalityWord(word.toLowerCase()) ? "" : (nameBefore(word) ?? word)))
    .trim();

/** The municipalities that a text names among other words, in its order; by its code where it says that it is one. */
export function municipalitiesIn(text: string): readonly Municipality[] {
  const code = CODE_WORD.test(text) ? municipalityCalled(/\d+/.exec(text)?.[0] ?? "") : undefined;
  if (code !== undefined) return [code];
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
