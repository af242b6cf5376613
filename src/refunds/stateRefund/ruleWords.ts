import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const YEARLY_REFUND: Text = frozen({
  da: "Statsrefusion af et helt års udgift",
  en: "State refund of a full year's cost",
});

export const MONTHLY_REFUND: Text = frozen({
  da: "Statsrefusion af måneder med samme udgift",
  en: "State refund of months with the same cost",
});

export const REFUND_BY_MONTHS: Text = frozen({
  da: "Statsrefusion måned for måned",
  en: "State refund month by month",
});

export const REFUND_BY_BRACKETS: Text = frozen({
  da: "Statsrefusion efter angivne trin",
  en: "State refund by given brackets",
});

export const OLDER_REFUND: Text = frozen({
  da: "Statsrefusion før 2021 (§ 176)",
  en: "State refund before 2021 (§ 176)",
});

export const OLDER_CHILD_REFUND: Text = frozen({
  da: "Statsrefusion før 2021 (§ 176 a)",
  en: "State refund before 2021 (§ 176 a)",
});

export const limitOf = (bracket: number): Text => ({
  da: `grænse pr. måned på trin ${bracket}`,
  en: `limit a month of bracket ${bracket}`,
});

export const costIn = (bracket: number): Text => ({
  da: `udgift på trin ${bracket}`,
  en: `cost of bracket ${bracket}`,
});

export const refundIn = (bracket: number): Text => ({
  da: `refusion på trin ${bracket}`,
  en: `refund of bracket ${bracket}`,
});

export const monthlyCostIn = (cost: number, bracket: number): Text => ({
  da: `udgift pr. måned ${cost} på trin ${bracket}`,
  en: `cost a month ${cost} in bracket ${bracket}`,
});
