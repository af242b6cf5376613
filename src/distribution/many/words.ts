import { frozen } from "../../frozen.ts";

export const wholeTotal = frozen({
  allowed: {
    da: "et helt tal på højst 9.007.199.254.740.991 (2^53 − 1)",
    en: "a whole number of at most 9,007,199,254,740,991 (2^53 − 1)",
  },
  remedy: { da: "tæl beløb i hele øre", en: "count amounts in whole øre" },
});
