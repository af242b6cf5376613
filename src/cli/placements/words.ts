import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({ da: "Budgettér borgernes anbringelser", en: "Budget the citizens' placements" });
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med borgernes ophold, døgn og takster og viser, hvad hver borger og hver takst koster i budgetåret.\nTakster fra andre år fremskrives; egenbetaling vises for sig.",
  en: "Reads a table of the citizens' stays, days and tariffs and shows what each citizen and each tariff costs in the budget year.\nTariffs of other years are indexed; residents' own payment is shown by itself.",
});
export const ROWS: Text = frozen({ da: "anbringelser", en: "placements" });
export const SUFFIX: Text = frozen({ da: "budgetteret", en: "budgeted" });
export const YEAR_SAYS: Text = frozen({
  da: "budgetåret, hvis tabellen ikke siger det",
  en: "the budget year, where the table does not say it",
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "placements anbringelser.csv", en: "placements placements.csv --lang en" },
    says: {
      da: "Skriv anbringelser-budgetteret.xlsx, og vis taksterne",
      en: "Write placements-budgeted.xlsx and show the tariffs",
    },
  },
]);
