import { frozen } from "../../frozen.ts";

export const totals = (kinds: string) => ({
  allowed: { da: `en kolonne af hele tal (${kinds})`, en: `a column of whole numbers (${kinds})` },
  remedy: {
    da: "tæl beløb i hele øre, og brug fx Float64Array.from(…)",
    en: "count amounts in whole øre, and use Float64Array.from(…) for example",
  },
});

export const wholeTotal = frozen({
  allowed: { da: "et helt tal på højst 2^53", en: "a whole number of at most 2^53" },
  remedy: { da: "tæl beløb i hele øre", en: "count amounts in whole øre" },
});
