import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const CONVERTED_TARIFF: Text = frozen({
  da: "Takst omregnet til en anden enhed, i hele øre",
  en: "Tariff converted to another unit, in whole øre",
});

export const CONVERTED_TARIFF_IN_KRONER: Text = frozen({
  da: "Takst omregnet til en anden enhed, i hele kroner",
  en: "Tariff converted to another unit, in whole kroner",
});
