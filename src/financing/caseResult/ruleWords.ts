import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const CASE_REVENUE: Text = frozen({
  da: "Indtægter af objektiv finansiering og sager",
  en: "Revenue of objective financing and cases",
});

export const CASE_COSTS: Text = frozen({
  da: "Omkostninger ved et andet sagstal",
  en: "Costs with a different number of cases",
});
