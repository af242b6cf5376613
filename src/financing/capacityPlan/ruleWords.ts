import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const NEW_PLACES_COST: Text = frozen({ da: "Udgift til nye sikrede pladser", en: "Cost of new secure places" });
