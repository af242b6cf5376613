import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const CEILING: Text = frozen({ da: "Udgiftsloft", en: "Spending ceiling" });
