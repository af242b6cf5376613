import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const BUDGET_LINE: Text = frozen({ da: "Budget for en borgers døgn", en: "Budget of a citizen's days" });
