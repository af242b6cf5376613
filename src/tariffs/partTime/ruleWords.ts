import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const PART_TIME_TARIFF: Text = frozen({ da: "Deltidstakst", en: "Part-time tariff" });

export const PART_TIME_TARIFF_IN_KRONER: Text = frozen({
  da: "Deltidstakst i hele kroner",
  en: "Part-time tariff in whole kroner",
});
