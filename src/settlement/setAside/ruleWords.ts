import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const SETTING_ASIDE: Text = frozen({ da: "Hensættelse af overskud", en: "Setting a surplus aside" });
