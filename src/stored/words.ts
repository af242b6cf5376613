import type { Asked, Refused } from "../failureWords.ts";
import { frozen } from "../frozen.ts";
import { eachOnce, type Text } from "../words.ts";

// What a place of a result may hold.

export const NULL: Text = frozen({ da: "null", en: "null" });

export const SOMETHING: Text = frozen({ da: "noget", en: "something" });

export const A_DATE: Text = frozen({ da: "en dato som 2025-01-31", en: "a date as 2025-01-31" });

export const A_TEXT: Text = frozen({ da: "en tekst", en: "a text" });

export const A_FRACTION: Text = frozen({ da: "en brøk", en: "a fraction" });

export const TEXT_IN_BOTH: Text = frozen({
  da: "en tekst på dansk og engelsk, { da, en }",
  en: "a text in Danish and English, { da, en }",
});

export const AN_EXPLANATION: Text = frozen({ da: "en forklaring", en: "an explanation" });

export const A_DECIMAL: Text = frozen({ da: "en Decimal", en: "a Decimal" });

export const DECIMAL_OR_TEXT: Text = frozen({ da: "en Decimal eller en tekst", en: "a Decimal or a text" });

export const A_FUNCTION: Text = frozen({ da: "en funktion", en: "a function" });

export const oneOfTexts = (texts: readonly string[]): Text => ({
  da: `en af ${texts.join(", ")}`,
  en: `one of ${texts.join(", ")}`,
});

/** Several kinds of one name, such as objects with different keys, are named once. */
export function eitherOf(kinds: readonly Text[]): Text {
  const once = eachOnce(kinds);
  return { da: once.map(({ da }) => da).join(" eller "), en: once.map(({ en }) => en).join(" or ") };
}

export const A_TABLE: Text = frozen({
  da: "en tabel med titel, kolonner og rækker",
  en: "a table with title, columns and rows",
});

export const A_REPORT: Text = frozen({ da: "en rapport med titel og dele", en: "a report with title and parts" });

// What is refused.

export const asInResult = ({ da, en }: Text, made: string): Asked => ({
  allowed: { da: `${da}, som i et resultat af ${made}`, en: `${en}, as in a result of ${made}` },
  remedy: {
    da: `giv det, som ${made} gav, uændret, eller en kopi af det gennem JSON eller structuredClone`,
    en: `give what ${made} gave, unchanged, or a copy of it through JSON or structuredClone`,
  },
});

export const WITHOUT_FUNCTIONS: Text = frozen({ da: "en kopi uden funktioner", en: "a copy without functions" });

export const cannotBeStored = (made: string): Refused => ({
  foundAs: WITHOUT_FUNCTIONS,
  allowed: { da: `det, som ${made} gav`, en: `what ${made} gave` },
  remedy: { da: `kald ${made} igen; det kan ikke gemmes`, en: `call ${made} again; it cannot be stored` },
});

export const A_STORED_RESULT: Asked = frozen({
  allowed: {
    da: "en kopi af et resultat, gemt som JSON eller med structuredClone, eller en liste eller et objekt af sådanne",
    en: "a copy of a result, stored as JSON or by structuredClone, or a list or an object of such copies",
  },
  remedy: {
    da: "giv hele resultatet, som det blev gemt",
    en: "give the whole result as it was stored",
  },
});

export const AS_STORED: Asked = frozen({
  allowed: {
    da: "en gemt runde, som den blev skrevet",
    en: "a stored round as it was written",
  },
  remedy: {
    da: "giv hele den gemte runde uændret; er den gået i stykker, så vurdér varslerne igen",
    en: "give the whole stored round unchanged; if it is damaged, assess the notices again",
  },
});

export const KNOWN_VERSIONS: Asked = frozen({
  allowed: { da: '"round", version 1', en: '"round", version 1' },
  remedy: {
    da: "er den gemt af en nyere udgave af rammetakst, så brug den udgave",
    en: "if a newer release of rammetakst stored it, use that release",
  },
});

export const ENTRIES_IN_ORDER: Asked = frozen({
  allowed: {
    da: "de vurderede og de fejlede varsler i den rækkefølge, de blev givet",
    en: "the notices that were assessed and those that failed, in the order given",
  },
  remedy: {
    da: "gem runden, som assessProposals gav den; er varsler taget ud eller lagt til, så vurdér dem igen",
    en: "store the round as assessProposals gave it; if notices were taken out or added, assess them again",
  },
});

// What stands in place of an explanation that was not kept.

export const NOT_KEPT: Text = frozen({
  da: "Forklaringen blev ikke gemt med runden",
  en: "The explanation was not kept with the round",
});

export const HOW_TO_KEEP: Text = frozen({
  da: "Tallene er dem, der blev gemt. Forklaringer gemmes kun, når runden gemmes med dem. Vurderes varslet igen, forklares det med de satser og regler, der gælder i den udgave, der bruges.",
  en: "The figures are those that were stored. Explanations are kept only where the round is stored with them. A notice that is assessed again is explained by the rates and rules of the release in use.",
});
