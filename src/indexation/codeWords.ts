import type { Codes } from "../findings/codes.ts";
import type { WageEstimateCode } from "./revised/result.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

export const WAGE_ESTIMATE_CODES: Codes<WageEstimateCode> = {
  "change-taken-as-points": {
    severities: ["info"],
    meaning: {
      da: "Faldet i lønskønnet er læst som procentpoint af skønnet.",
      en: "The fall of the wage estimate is read as percentage points of the estimate.",
    },
    remedy: { da: "Giv det reviderede skøn, hvis det kendes.", en: "Give the revised estimate if it is known." },
  },
};
