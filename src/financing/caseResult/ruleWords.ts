import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const CASE_REVENUE: Text = frozen({
  da: "Indtægter af objektiv finansiering og sager",
  en: "Revenue of objective financing and cases",
});

export const CASE_COSTS: Text = frozen({
  da: "Omkostninger ved et andet sagstal",
  en: "Costs with a different number of cases",
});
