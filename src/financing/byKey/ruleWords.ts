import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const FINANCING_SPLIT: Text = frozen({
  da: "Objektiv betaling og betaling pr. sag",
  en: "Objective payment and payment per case",
});

export const BUDGET_BY_RATE: Text = frozen({
  da: "Budget efter beløb pr. person",
  en: "Budget by an amount per person",
});

export const AMOUNT_PER_CASE: Text = frozen({ da: "Beløb pr. sag", en: "Amount per case" });
