import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const SUPERVISION_TARIFF: Text = frozen({
  da: "Takst for socialtilsyn",
  en: "Tariff of the social supervision",
});

export const CHARGE_OF_PART_YEAR: Text = frozen({
  da: "Betaling for socialtilsyn i en del af året",
  en: "Charge for supervision in a part of the year",
});
