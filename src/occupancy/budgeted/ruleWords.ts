import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const OCCUPANCY_FOR_TARIFF: Text = frozen({
  da: "Belægningsprocent i takstberegningen",
  en: "Occupancy in the tariff calculation",
});
