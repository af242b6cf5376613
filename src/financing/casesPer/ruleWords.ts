import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const CASES_PER_CHILDREN: Text = frozen({
  da: "Sager pr. 1.000 0-17-årige",
  en: "Cases per 1,000 0-17-year-olds",
});
