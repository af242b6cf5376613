import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Årshjulet: frister for et takstår",
  en: "The year wheel: deadlines of a tariff year",
});
export const DESCRIPTION: Text = frozen({
  da: "Viser årets frister i en region som tabel, som kalenderfil (.ics) eller som billede (.svg).",
  en: "Shows a year's deadlines in a region as a table, as a calendar file (.ics) or as a picture (.svg).",
});
export const REGION: Text = frozen({ da: "REGION", en: "REGION" });
export const REGION_SAYS: Text = frozen({ da: "fx syddanmark", en: "such as syddanmark" });
export const YEAR: Text = frozen({ da: "ÅR", en: "YEAR" });
export const YEAR_SAYS: Text = frozen({ da: "takståret, fx 2026", en: "the tariff year, such as 2026" });
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "calendar syddanmark 2026", en: "calendar syddanmark 2026 --lang en" },
    says: { da: "Se fristerne for takståret 2026", en: "See the deadlines of the tariff year 2026" },
  },
  {
    line: {
      da: "calendar syddanmark 2026 --out frister.ics",
      en: "calendar syddanmark 2026 --out deadlines.ics --lang en",
    },
    says: { da: "Få dem i sin egen kalender", en: "Have them in a calendar of your own" },
  },
]);
export const A_YEAR: Asked = frozen({
  allowed: { da: "et årstal fra 1900 til 2199", en: "a year from 1900 to 2199" },
  remedy: {
    da: "skriv fx: rammetakst calendar syddanmark 2026",
    en: "write for example: rammetakst calendar syddanmark 2026",
  },
});
