import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const CASES_PER_CHILDREN: Text = frozen({
  da: "Sager pr. 1.000 0-17-årige",
  en: "Cases per 1,000 0-17-year-olds",
});
