import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const REVENUE_OF_OCCUPANCY: Text = frozen({
  da: "Provenu af belægningen",
  en: "Tariff revenue of the occupancy",
});

export const EFFECT_ON_LATER_TARIFF: Text = frozen({
  da: "Virkning på taksten to år efter",
  en: "Effect on the tariff two years after",
});
