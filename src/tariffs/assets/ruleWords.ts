import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const STRAIGHT_LINE: Text = frozen({
  da: "Lineær afskrivning og forrentning",
  en: "Straight-line depreciation and interest",
});
