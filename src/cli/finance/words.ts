import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Fordel et budget efter en finansieringsordning",
  en: "Share a budget by a financing scheme",
});
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med kommuner og deres sager, fordelingsnøgle eller begge dele, og viser, hvad hver betaler objektivt og\npr. sag. År og nøglens dato tages af overskrifterne, hvis de ikke nævnes; uden en nøgle bruges registrets tal.",
  en: "Reads a table of municipalities with their cases, key or both, and shows what each pays objectively and per case.\nThe year and the key's date are taken from the headings unless they are named; without a key the register's counts are used.",
});
export const ROWS: Text = frozen({ da: "kommunernes nøgle og sager", en: "the municipalities' key and cases" });
export const SUFFIX: Text = frozen({ da: "finansieret", en: "financed" });
export const SCHEME: Text = frozen({ da: "ORDNING", en: "SCHEME" });
export const SCHEME_SAYS: Text = frozen({
  da: "ordningen, fx Børnehuse eller childrens-houses; et forkert navn viser dem alle",
  en: "the scheme, such as childrens-houses; a wrong name shows them all",
});
export const BUDGET_SAYS: Text = frozen({
  da: 'årets budget i kr.: 25.000.000 eller "3,3 mio."',
  en: 'the year\'s budget in DKK: 25,000,000 or "3.3 mio."',
});
export const YEAR_SAYS: Text = frozen({
  da: "budgetåret, hvis tabellen ikke siger det",
  en: "the budget year, where the table does not say it",
});
export const COUNT: Text = frozen({ da: "ANTAL", en: "NUMBER" });
export const CASES_SAYS: Text = frozen({
  da: "ventede sager; med dem er prisen pr. sag fast på forhånd",
  en: "expected cases; with them the price per case is fixed in advance",
});
export const AREA: Text = frozen({ da: "OMRÅDE", en: "AREA" });
export const AREA_SAYS: Text = frozen({
  da: "region eller et af ordningens områder; ellers tabellens kommuner",
  en: "a region or one of the scheme's areas; else the table's municipalities",
});
export const KEY_DATE_SAYS: Text = frozen({
  da: "dagen, som nøglen er talt op: 2025-01-01",
  en: "the day on which the key is counted: 2025-01-01",
});
export const SHARE_SAYS: Text = frozen({
  da: "prøv en anden objektiv andel: 60%",
  en: "try another objective share: 60%",
});
export const schemes = (all: readonly (readonly [string, Text])[]): Text => ({
  da: all.map(([id, { da }]) => `${da} (${id})`).join("; "),
  en: all.map(([id, { en }]) => `${en} (${id})`).join("; "),
});
/** Both are needed, and are asked for at once. */
export const SCHEME_AND_BUDGET: Pick<Asked, "remedy"> = frozen({
  remedy: {
    da: "skriv både ordningen og budgettet, fx --scheme Børnehuse --budget 25.000.000",
    en: "write both the scheme and the budget, for example --scheme childrens-houses --budget 25,000,000",
  },
});
export const CHOOSE_AREA: Text = frozen({
  da: "Et andet område vælges med --area, fx --area Syddanmark.",
  en: "Another area is chosen by --area, for example --area Syddanmark.",
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: {
      da: "finance sager.csv --scheme Børnehuse --budget 25.000.000",
      en: "finance cases.csv --scheme childrens-houses --budget 25,000,000 --lang en",
    },
    says: {
      da: "Se, hvad hver kommune betaler til et børnehus",
      en: "See what each municipality pays for a children's house",
    },
  },
  {
    line: {
      da: "finance sager.csv --scheme Børnehuse --budget 25.000.000 --objective-share 50%",
      en: "finance cases.csv --scheme childrens-houses --budget 25,000,000 --objective-share 50% --lang en",
    },
    says: { da: "Prøv en anden objektiv andel", en: "Try another objective share" },
  },
]);
