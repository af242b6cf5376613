import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { inBothLanguages, type Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Analysér udgifter: vækst, pr. indbygger, huller",
  en: "Analyse spending: growth, per inhabitant, gaps",
});
export const DESCRIPTION: Text = frozen({
  da: "Læser en tabel med kommunernes udgifter, fx et udtræk fra Statistikbanken, og viser væksten mellem første og sidste år,\nudgiften pr. indbygger, og hvad der mangler. Et beløb, der mangler, regnes aldrig som 0.",
  en: "Reads a table of the municipalities' spending, such as one from StatBank, and shows the growth from the first to the\nlast year, spending per inhabitant and what is missing. An amount that is missing never counts as 0.",
});
export const ROWS: Text = frozen({ da: "udgifter", en: "spending" });
export const SUFFIX: Text = frozen({ da: "analyseret", en: "analysed" });
export const FROM_SAYS: Text = frozen({
  da: "første år; ellers tabellens første",
  en: "the first year; else the table's first",
});
export const TO_SAYS: Text = frozen({
  da: "sidste år; ellers tabellens sidste",
  en: "the last year; else the table's last",
});
export const PRICES: Text = frozen({ da: "PRISER", en: "PRICES" });
export const PRICES_SAYS: Text = frozen({
  da: "løbende, eller faste priser efter en serie: kl-general, syddanmark; ellers tabellens",
  en: "nominal, or fixed prices by a series: kl-general, syddanmark; else the table's own",
});
export const PRICES_NAMED: Readonly<Record<"nominal" | "kl-general" | "syddanmark", Text>> = frozen({
  nominal: { da: "løbende", en: "nominal" },
  "kl-general": inBothLanguages("kl-general"),
  syddanmark: inBothLanguages("syddanmark"),
});
export const ACCOUNT: Text = frozen({ da: "HVILKE", en: "WHICH" });
export const ACCOUNT_SAYS: Text = frozen({
  da: "regnskab (det sædvanlige), budget, korrigeret-budget, forbrug-til-dato eller forventet-regnskab",
  en: "accounts (the usual ones), budget, revised-budget, spent-to-date or forecast",
});
export const ACCOUNTS: Readonly<Record<"accounts" | "budget" | "revised-budget" | "spent-to-date" | "forecast", Text>> =
  frozen({
    accounts: { da: "regnskab", en: "accounts" },
    budget: { da: "budget", en: "budget" },
    "revised-budget": { da: "korrigeret-budget", en: "revised-budget" },
    "spent-to-date": { da: "forbrug-til-dato", en: "spent-to-date" },
    forecast: { da: "forventet-regnskab", en: "forecast" },
  });
export const WHO: Text = frozen({ da: "HVEM", en: "WHO" });
export const PAYERS_SAYS: Text = frozen({
  da: 'hvem tabellen bør have: "hele landet", en region, eller Vejen,Odense',
  en: "who should be in the table: country, a region, or Vejen,Odense",
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "spending udgifter.csv", en: "spending spending.csv --lang en" },
    says: {
      da: "Skriv udgifter-analyseret.xlsx, og vis væksten",
      en: "Write spending-analysed.xlsx and show the growth",
    },
  },
  {
    line: {
      da: "spending udgifter.csv --payers syddanmark",
      en: "spending spending.csv --payers syddanmark --lang en",
    },
    says: { da: "Se, om nogen kommune i regionen mangler", en: "See whether a municipality of the region is missing" },
  },
]);
export const MUNICIPALITY: Text = frozen({
  da: "hele landet, en region eller kommuner",
  en: "the whole country, a region or municipalities",
});
export const WRITE_MUNICIPALITY: Text = frozen({
  da: "skriv kommunens navn eller nummer; flere skrives med komma imellem",
  en: "write the municipality's name or code; several with commas between",
});
/** Rates of one's own have a use only where the amounts are indexed by a series. */
export const RATES_OF_SERIES: Asked = frozen({
  allowed: {
    da: "egne satser sammen med faste priser efter en serie",
    en: "rates of your own together with fixed prices by a series",
  },
  remedy: {
    da: "skriv fx --prices kl-general, eller udelad --rate",
    en: "write for example --prices kl-general, or leave out --rate",
  },
});
