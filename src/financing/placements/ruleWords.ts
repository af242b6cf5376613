import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const JUDICIAL_PLACEMENT: Text = frozen({
  da: "Retlig anbringelse på en sikret institution",
  en: "Judicial placement in a secure institution",
});

export const SOCIAL_PLACEMENT: Text = frozen({ da: "Social anbringelse", en: "Social placement" });

export const FULL_YEAR_COST: Text = frozen({
  da: "Gennemsnitlig udgift pr. helårsanbringelse",
  en: "Average cost of a full-year placement",
});
