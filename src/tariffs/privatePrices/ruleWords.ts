import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const PRICE_WITHOUT_VAT: Text = frozen({
  da: "Privat pris uden den indirekte moms",
  en: "Private price without the indirect VAT",
});

export const PRICE_WITH_VAT: Text = frozen({
  da: "Privat pris med den indirekte moms",
  en: "Private price with the indirect VAT",
});

export const NEEDED_REVENUE: Text = frozen({
  da: "Nødvendig omsætning, når overhead og avance er andele af den",
  en: "Needed revenue where overhead and margin are shares of it",
});

export const HOUR_PRICE: Text = frozen({
  da: "Timepris ud fra årsværk",
  en: "Price of an hour from full-time equivalents",
});
