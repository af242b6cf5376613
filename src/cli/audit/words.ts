import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Kontrollér beløb, der er opkrævet efter en nøgle",
  en: "Audit amounts that were billed by a key",
});
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med kommuner, nøgle og opkrævet beløb, finder den sats, der passer på flest beløb, og viser, hvem der ikke\npasser. Siger nøglens overskrift, hvad der er talt hvornår, holdes den op mod registret.",
  en: "Reads a table of municipalities, key and billed amount, finds the rate that fits most amounts and shows who does not fit.\nWhere the key's heading says what was counted when, it is held against the register.",
});
export const ROWS: Text = frozen({
  da: "kommunernes nøgle og opkrævede beløb",
  en: "the municipalities' key and billed amounts",
});
export const SUFFIX: Text = frozen({ da: "kontrolleret", en: "audited" });
export const UNIT_SAYS: Text = frozen({
  da: "hvad beløbene er afrundet til, i kr.: 1 eller 0,01; ellers ses det af dem",
  en: "what the amounts were rounded to, in DKK: 1 or 0.01; else it is seen by them",
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "audit opkrævninger.csv", en: "audit bills.csv --lang en" },
    says: { da: "Se, hvem der ikke har betalt efter samme sats", en: "See who was not billed by the same rate" },
  },
]);
