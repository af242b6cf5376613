import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// What the tables of several questions say.

export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });

// Findings.

export const CHECK_DAY_PRICE: Text = frozen({
  da: "Kontrollér døgnprisen; på sikrede institutioner er den omkring 7.000-10.000 kr.",
  en: "Check the day price; in secure institutions it is about DKK 7,000-10,000.",
});

// How texts are put together.

export * from "./ruleWords.ts";
