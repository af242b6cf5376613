import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const STRAIGHT_LINE: Text = frozen({
  da: "Lineær afskrivning og forrentning",
  en: "Straight-line depreciation and interest",
});
