import { frozen } from "../../frozen.ts";

export const wholeTotal = frozen({
  allowed: { da: "et helt tal på højst 2^53", en: "a whole number of at most 2^53" },
  remedy: { da: "tæl beløb i hele øre", en: "count amounts in whole øre" },
});
