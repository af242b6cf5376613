import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const TARIFF_CAP: Text = frozen({ da: "Takstloft", en: "Tariff cap" });

export const ALTERNATIVE_LIMIT: Text = frozen({
  da: "Beløbsgrænse for alternative tilbud",
  en: "Amount limit for alternative offers",
});
