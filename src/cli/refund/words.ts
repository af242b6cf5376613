import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Beregn statsrefusion af særligt dyre enkeltsager",
  en: "Compute the state refund of especially costly cases",
});
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med en kolonne for hver måned og en eller flere linjer for hver borger eller husstand, og beregner\nrefusionen måned for måned efter årets grænser.",
  en: "Reads a table with a column for each month and one or more lines for each citizen or household, and computes the\nrefund month by month by the year's limits.",
});
export const ROWS: Text = frozen({ da: "udgifter pr. måned", en: "costs by month" });
export const SUFFIX: Text = frozen({ da: "refunderet", en: "refunded" });
export const LIMITS: Text = frozen({ da: "ÅR=BELØB/BELØB/…", en: "YEAR=AMOUNT/AMOUNT/…" });
export const LIMITS_SAYS: Text = frozen({
  da: "et års grænser i kr., hvor de ikke er kendt, den laveste først; kan gentages",
  en: "the limits of a year in DKK where they are not known, the lowest first; may be repeated",
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "refund dyre-sager.csv", en: "refund costly-cases.csv --lang en" },
    says: {
      da: "Skriv dyre-sager-refunderet.xlsx, og vis sagerne",
      en: "Write costly-cases-refunded.xlsx and show the cases",
    },
  },
]);
export const YEAR_AND_LIMITS: Asked = frozen({
  allowed: { da: "et år og dets grænser i kr.", en: "a year and its limits in DKK" },
  remedy: {
    da: "skriv grænserne med skråstreg imellem, fx --limits 2027=900.000/1.700.000/2.200.000",
    en: "write the limits with a slash between, for example --limits 2027=900,000/1,700,000/2,200,000",
  },
});
export const ONCE_A_YEAR: Asked = frozen({
  allowed: { da: "grænserne for et år én gang", en: "the limits of a year once" },
  remedy: { da: "behold dem, der menes", en: "keep those that are meant" },
});
