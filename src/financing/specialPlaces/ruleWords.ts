import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const SPECIAL_PLACES_PAYMENT: Text = frozen({
  da: "Betaling for særlige pladser i psykiatrien",
  en: "Payment for special places in psychiatry",
});
