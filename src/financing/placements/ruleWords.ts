import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const JUDICIAL_PLACEMENT: Text = frozen({
  da: "Retlig anbringelse på en sikret institution",
  en: "Judicial placement in a secure institution",
});

export const SOCIAL_PLACEMENT: Text = frozen({ da: "Social anbringelse", en: "Social placement" });

export const FULL_YEAR_COST: Text = frozen({
  da: "Gennemsnitlig udgift pr. helårsanbringelse",
  en: "Average cost of a full-year placement",
});
