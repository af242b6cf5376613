import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const PLAN_PAYMENT: Text = frozen({ da: "Betaling efter betalingsplan", en: "Payment by a payment plan" });
