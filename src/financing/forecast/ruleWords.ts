import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const EXPECTED_BY_DAYS: Text = frozen({ da: "Forventede sager efter dage", en: "Expected cases by days" });

export const EXPECTED_BY_MONTHS: Text = frozen({
  da: "Forventede sager efter måneder",
  en: "Expected cases by months",
});

export const CASE_GROWTH: Text = frozen({ da: "Vækst i sager", en: "Growth in cases" });
