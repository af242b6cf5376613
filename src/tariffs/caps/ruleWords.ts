import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const TARIFF_CAP: Text = frozen({ da: "Takstloft", en: "Tariff cap" });

export const ALTERNATIVE_LIMIT: Text = frozen({
  da: "Beløbsgrænse for alternative tilbud",
  en: "Amount limit for alternative offers",
});
