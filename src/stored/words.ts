import type { Asked, Refused } from "../failureWords.ts";
import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

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

export const eitherOf = (kinds: readonly Text[]): Text => ({
  da: kinds.map(({ da }) => da).join(" eller "),
  en: kinds.map(({ en }) => en).join(" or "),
});

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
