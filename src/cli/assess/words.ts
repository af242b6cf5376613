import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({ da: "Vurder varsler om takster", en: "Assess notices of tariffs" });
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med varsler (.xlsx eller .csv), vurderer hvert varsel efter rammeaftalen og skriver en projektmappe ved\nsiden af filen med dine egne rækker, grænse, overskridelse, vurdering, fund, forklaringer og kilder.\nAftalen findes af tabellens kommuner og datoer, hvis den ikke nævnes.",
  en: "Reads a table of notices (.xlsx or .csv), assesses each by the framework agreement and writes a workbook next to the\nfile with your own rows, limit, excess, verdict, findings, explanations and sources.\nThe agreement is found by the table's municipalities and dates unless it is named.",
});
export const ROWS: Text = frozen({ da: "varsler", en: "notices" });
export const SUFFIX: Text = frozen({ da: "vurderet", en: "assessed" });

export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "assess varsler.csv", en: "assess notices.csv --lang en" },
    says: { da: "Skriv varsler-vurderet.xlsx, og vis summerne", en: "Write notices-assessed.xlsx and show the sums" },
  },
  {
    line: { da: "assess varsler.csv --rate 2025=4,1%", en: "assess notices.csv --rate 2025=4.1% --lang en" },
    says: { da: "Vurder med en anden P/L", en: "Assess by another rate" },
  },
  {
    line: {
      da: "assess varsler.csv --sheet notices --as csv",
      en: "assess notices.csv --sheet notices --as csv --lang en",
    },
    says: { da: "Vis de vurderede varsler som CSV", en: "Show the assessed notices as CSV" },
  },
]);
