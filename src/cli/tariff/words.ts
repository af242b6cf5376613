import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({ da: "Beregn takster af omkostninger", en: "Compute tariffs from costs" });
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med omkostninger, en linje for hver, og beregner taksten for hvert tilbud og år: pris- og\nlønfremskrivning, overhead, belægning og efterregulering. Uden --region følger aftalen tilbuddets kommune.\nHvor en regel ikke er kendt for året, bruges den sidst kendte, og det siges.",
  en: "Reads a table of costs, a line for each, and computes the tariff of every offer and year: indexation, overhead,\noccupancy and back-regulation. Without --region the agreement follows the offer's municipality.\nWhere a rule is not known for the year the last known one is used, and that is said.",
});
export const ROWS: Text = frozen({ da: "omkostninger", en: "costs" });
export const SUFFIX: Text = frozen({ da: "beregnet", en: "computed" });
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "tariff omkostninger.csv", en: "tariff costs.csv --lang en" },
    says: {
      da: "Skriv omkostninger-beregnet.xlsx, og vis taksterne",
      en: "Write costs-computed.xlsx and show the tariffs",
    },
  },
  {
    line: { da: "tariff omkostninger.csv --rounding kroner", en: "tariff costs.csv --rounding kroner --lang en" },
    says: { da: "Rund taksterne til hele kroner", en: "Round the tariffs to whole kroner" },
  },
  {
    line: { da: "tariff omkostninger.csv --rate 2025=4,1%", en: "tariff costs.csv --rate 2025=4.1% --lang en" },
    says: { da: "Fremskriv med en anden P/L", en: "Index by another rate" },
  },
]);

export const TWO_FILES: Text = frozen({
  da: "to filer sammenlignes med „rammetakst compare“, den ældste først",
  en: "two files are compared by “rammetakst compare”, the older one first",
});
