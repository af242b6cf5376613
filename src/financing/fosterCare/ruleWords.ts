import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const REMUNERATION_BY_MONTHS: Text = frozen({
  da: "Plejevederlag for hele måneder",
  en: "Foster remuneration for whole months",
});

export const REMUNERATION_BY_DAYS: Text = frozen({
  da: "Plejevederlag for enkelte døgn",
  en: "Foster remuneration for single days",
});

export const BOARD: Text = frozen({
  da: "Kost og logi i en plejefamilie",
  en: "Board and lodging in a foster family",
});
