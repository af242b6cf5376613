import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({ da: "Forklar et varsel i alle trin", en: "Explain a notice step by step" });
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med varsler og forklarer ét af dem: vurdering, hvert regnetrin med tal, og hvilket referat eller hvilken lov\nhver forudsætning hviler på. Vælg det med sagsnummer, tilbud eller række; ellers forklares det, der ligger\nlængst over sin grænse, også af et tilbuds varsler.",
  en: "Reads a table of notices and explains one of them: the verdict, every step with its figures, and the minutes or law that\neach parameter rests on. Choose it by case number, offer or row; otherwise the one farthest above its\nlimit is explained, of an offer's notices too.",
});
export const ROWS: Text = frozen({ da: "varsler", en: "notices" });
export const CASE: Text = frozen({ da: "SAGSNR.", en: "CASE" });
export const NOTICE_SAYS: Text = frozen({
  da: "varslets sagsnummer, som det står i tabellen",
  en: "the notice's case number as it stands in the table",
});
export const NAME: Text = frozen({ da: "NAVN", en: "NAME" });
export const OFFER_SAYS: Text = frozen({
  da: "tilbuddets navn eller en del af det; med mellemrum skrives det i anførselstegn",
  en: "the offer's name or a part of it; with spaces it is written in quotes",
});
export const NUMBER: Text = frozen({ da: "NR.", en: "NUMBER" });
export const ROW_SAYS: Text = frozen({
  da: "varslets række i filen, som regnearket nummererer den",
  en: "the notice's row in the file, as the spreadsheet numbers it",
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "explain varsler.csv", en: "explain notices.csv --lang en" },
    says: {
      da: "Forklar det varsel, der ligger længst over grænsen",
      en: "Explain the notice farthest above its limit",
    },
  },
  {
    line: { da: "explain varsler.csv --notice 24/10201", en: "explain notices.csv --notice 24/10201 --lang en" },
    says: { da: "Forklar et bestemt varsel", en: "Explain a certain notice" },
  },
  {
    line: {
      da: "explain varsler.csv --offer Eksempel",
      en: "explain notices.csv --offer Eksempel --lang en",
    },
    says: { da: "Forklar et tilbuds varsel", en: "Explain the notice of an offer" },
  },
  {
    line: {
      da: "explain varsler.csv --notice 24/10201 --out forklaring.html",
      en: "explain notices.csv --notice 24/10201 --out explanation.html --lang en",
    },
    says: { da: "Læg forklaringen ved sagen", en: "Put the explanation with the case" },
  },
]);
