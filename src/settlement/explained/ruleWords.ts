import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const OVER_OR_UNDERSPENDING: Text = frozen({
  da: "Merforbrug eller mindreforbrug",
  en: "Overspending or underspending",
});

export const DEVIATION_OF_REVENUE: Text = frozen({ da: "Afvigelse i provenuet", en: "Deviation of tariff revenue" });
