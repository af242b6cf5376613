import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Afregn overskud og underskud år for år",
  en: "Settle surpluses and deficits year by year",
});
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med tilbuddenes regnskabsår, en række for hvert tilbud og år, og afregner dem: hvad der overføres til\nnæste års driftsramme, og hvad der går i en senere takst. Hvert år følger den aftale, der gjaldt ved årets udgang.",
  en: "Reads a table of the offers' accounting years, a row for each offer and year, and settles them: what is carried to the\nnext year's operating frame, and what goes into a later tariff. Each year goes by the agreement in force at its end.",
});
export const ROWS: Text = frozen({ da: "regnskabsår", en: "accounting years" });
export const SUFFIX: Text = frozen({ da: "afregnet", en: "settled" });
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "settle regnskab.csv", en: "settle accounts.csv --lang en" },
    says: {
      da: "Skriv regnskab-afregnet.xlsx, og vis tilbuddene",
      en: "Write accounts-settled.xlsx and show the offers",
    },
  },
  {
    line: { da: "settle regnskab.csv --region sjaelland", en: "settle accounts.csv --region sjaelland --lang en" },
    says: { da: "Afregn tilbud i Region Sjælland", en: "Settle offers in Region Sjælland" },
  },
]);

/** What to do where the region of an offer is assumed. */
export const CHOOSE_REGION: Text = frozen({
  da: "Regionen er antaget; vælg den med --region, fx --region Midtjylland.",
  en: "The region is assumed; choose it by --region, for example --region Midtjylland.",
});
