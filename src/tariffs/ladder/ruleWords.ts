import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const LADDER_TARIFF: Text = frozen({
  da: "Takst for en ydelsespakke efter timer",
  en: "Tariff of a service package by hours",
});
