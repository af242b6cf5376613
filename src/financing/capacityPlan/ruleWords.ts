import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const NEW_PLACES_COST: Text = frozen({ da: "Udgift til nye sikrede pladser", en: "Cost of new secure places" });
