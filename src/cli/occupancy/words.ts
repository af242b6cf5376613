import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Opgør belægning mod den budgetterede",
  en: "Report occupancy against the budgeted",
});
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med tilbuddenes pladser og belagte døgn og viser belægningen for hvert tilbud, hvilke der afviger så meget,\nat de skal på listen, og hvad afvigelsen ventes at betyde for regnskab og takst.\nÅr og periode tages af overskrifterne, hvis de ikke nævnes.",
  en: "Reads a table of the offers' places and occupied days and shows each offer's occupancy, which of them deviate so much\nthat they are to be listed, and what that is expected to mean for accounts and tariff.\nYear and period are taken from the headings unless they are named.",
});
export const ROWS: Text = frozen({ da: "pladser og belagte døgn", en: "places and occupied days" });
export const SUFFIX: Text = frozen({ da: "opgjort", en: "reported" });
export const YEAR_SAYS: Text = frozen({
  da: "året, hvis tabellen ikke siger det",
  en: "the year, where the table does not say it",
});
export const PERIOD: Text = frozen({ da: "PERIODE", en: "PERIOD" });
export const PERIOD_SAYS: Text = frozen({
  da: 'den del af året, tabellen dækker: Q1-Q3, "1.-3. kvartal", "1. halvår"',
  en: 'the part of the year that the table covers: Q1-Q3, "1st half-year"',
});
export const HOW: Text = frozen({ da: "HVORDAN", en: "HOW" });
export const REST_SAYS: Text = frozen({
  da: "resten af året ventes som-perioden (det sædvanlige) eller som-budgetteret",
  en: "the rest of the year is expected as-period (the usual way) or as-budgeted",
});
export const RESTS: Readonly<Record<"as-period" | "as-budgeted", Text>> = frozen({
  "as-period": { da: "som-perioden", en: "as-period" },
  "as-budgeted": { da: "som-budgetteret", en: "as-budgeted" },
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "occupancy belægning.csv --carry-forward", en: "occupancy places.csv --carry-forward --lang en" },
    says: {
      da: "Skriv belægning-opgjort.xlsx, og vis tilbuddene",
      en: "Write places-reported.xlsx and show the offers",
    },
  },
  {
    line: {
      da: "occupancy belægning.csv --carry-forward --rest-of-year som-budgetteret",
      en: "occupancy places.csv --carry-forward --rest-of-year as-budgeted --lang en",
    },
    says: { da: "Vent resten af året som budgetteret", en: "Expect the rest of the year as budgeted" },
  },
]);
