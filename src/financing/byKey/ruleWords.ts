import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const FINANCING_SPLIT: Text = frozen({
  da: "Objektiv betaling og betaling pr. sag",
  en: "Objective payment and payment per case",
});

export const BUDGET_BY_RATE: Text = frozen({
  da: "Budget efter beløb pr. person",
  en: "Budget by an amount per person",
});

export const AMOUNT_PER_CASE: Text = frozen({ da: "Beløb pr. sag", en: "Amount per case" });
