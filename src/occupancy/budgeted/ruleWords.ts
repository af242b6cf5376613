import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const OCCUPANCY_FOR_TARIFF: Text = frozen({
  da: "Belægningsprocent i takstberegningen",
  en: "Occupancy in the tariff calculation",
});
