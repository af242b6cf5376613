import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const REVENUE_OF_OCCUPANCY: Text = frozen({
  da: "Provenu af belægningen",
  en: "Tariff revenue of the occupancy",
});

export const EFFECT_ON_LATER_TARIFF: Text = frozen({
  da: "Virkning på taksten to år efter",
  en: "Effect on the tariff two years after",
});
