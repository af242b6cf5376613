import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({ da: "Fordel et beløb efter en nøgle", en: "Distribute an amount by a key" });
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med kommuner og en fordelingsnøgle og fordeler et beløb, så delene giver beløbet på øren.",
  en: "Reads a table of municipalities and a key and distributes an amount, so that the shares add up to the øre.",
});
export const ROWS: Text = frozen({ da: "kommunernes nøgle", en: "the municipalities' key" });
export const SUFFIX: Text = frozen({ da: "fordelt", en: "distributed" });
export const COLUMN: Text = frozen({ da: "KOLONNE", en: "COLUMN" });
export const METHOD: Text = frozen({ da: "METODE", en: "METHOD" });
export const TOTAL_SAYS: Text = frozen({
  da: 'beløbet i kr.: 25.000.000 eller "3,3 mio."',
  en: 'the amount in DKK: 25,000,000 or "3.3 mio."',
});
export const UNIT_SAYS: Text = frozen({
  da: "hvad hver del er et helt antal af, i kr.: 1 for hele kroner; ellers øre",
  en: "what each share is a whole number of, in DKK: 1 for whole kroner; else øre",
});
export const BY_SAYS: Text = frozen({
  da: "nøgle (det sædvanlige) eller sager",
  en: "key (the usual one) or cases",
});
export const METHOD_SAYS: Text = frozen({
  da: "største-rest (den sædvanlige), afrund-hver, sainte-lague eller d-hondt",
  en: "largest-remainder (the usual one), round-each, sainte-lague or d-hondt",
});
export const FLOOR_SAYS: Text = frozen({ da: "hvad hver mindst får, i kr.", en: "what each gets at least, in DKK" });
export const FIXED_SAYS: Text = frozen({
  da: "hvad hver får, før resten fordeles efter nøglen, i kr.",
  en: "what each gets before the rest goes by the key, in DKK",
});
export const COLUMNS: Readonly<Record<"key" | "cases", Text>> = frozen({
  key: { da: "nøgle", en: "key" },
  cases: { da: "sager", en: "cases" },
});
export const METHODS: Readonly<Record<"largest-remainder" | "round-each" | "sainte-lague" | "d-hondt", Text>> = frozen({
  "largest-remainder": { da: "største-rest", en: "largest-remainder" },
  "round-each": { da: "afrund-hver", en: "round-each" },
  "sainte-lague": { da: "sainte-lague", en: "sainte-lague" },
  "d-hondt": { da: "d-hondt", en: "d-hondt" },
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: {
      da: "distribute sager.csv --total 250.000 --unit 1",
      en: "distribute cases.csv --total 250,000 --unit 1 --lang en",
    },
    says: { da: "Fordel 250.000 kr. i hele kroner", en: "Distribute DKK 250,000 in whole kroner" },
  },
]);
