import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const PART_TIME_TARIFF: Text = frozen({ da: "Deltidstakst", en: "Part-time tariff" });
