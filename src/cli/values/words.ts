import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Prøv egne værdier mod de indbyggede",
  en: "Hold values of one's own against the built-in ones",
});
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med arbejdsgruppens egne værdier og viser hver af dem ved siden af den, der ellers ville blive brugt.\nAndre kommandoer tager dem med --values FIL.",
  en: "Reads a table of a working group's own values and shows each beside the one that would be used without it.\nOther commands take them by --values FILE.",
});
export const ROWS: Text = frozen({ da: "egne værdier", en: "values of one's own" });
export const SUFFIX: Text = frozen({ da: "sammenholdt", en: "compared" });
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "values egne.csv", en: "values own.csv --lang en" },
    says: { da: "Se, hvad egne værdier ændrer", en: "See what values of one's own change" },
  },
]);
