import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const BUDGET_LINE: Text = frozen({ da: "Budget for en borgers døgn", en: "Budget of a citizen's days" });

export const BUDGET_MONTHS: Text = frozen({
  da: "Budget for en borgers måneder",
  en: "Budget of a citizen's months",
});
