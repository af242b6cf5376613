import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const TITLE: Text = frozen({ da: "Afregning af tilbud", en: "Settlement of offers" });

// What is refused of the options.

export const LEDGER_COLUMNS = frozen({
  allowed: {
    da: "navnene på kolonnerne for tilbud, år, provenu, omkostninger og budget",
    en: "the names of the columns of offer, year, revenue, costs and budget",
  },
  remedy: {
    da: 'skriv { offer: "tilbud", year: "aar", revenue: "provenu", costs: "omkostninger", budget: "budget" }',
    en: 'write { offer: "offer", year: "year", revenue: "revenue", costs: "costs", budget: "budget" }',
  },
});

export const YEARS = (most: number) => ({
  allowed: {
    da: `første og sidste regnskabsår, højst ${most} år`,
    en: `the first and the last accounting year, at most ${most} years`,
  },
  remedy: { da: "skriv dem som [2019, 2026]", en: "write them as [2019, 2026]" },
});

export const NO_LEDGERS = frozen({
  allowed: {
    da: "en database, der kan beregne mange år efter hinanden i én forespørgsel",
    en: "a database that computes many years one after another in one query",
  },
  remedy: {
    da: "afregn tilbuddene i DuckDB eller PostgreSQL, eller læs deres tal ud og afregn dem dér, hvor de læses",
    en: "settle the offers in DuckDB or PostgreSQL, or read their numbers out and settle them where they are read",
  },
});

export const WHOLE_OERE = frozen({
  allowed: { da: "et helt antal øre", en: "a whole number of øre" },
  remedy: { da: 'tæl beløb i hele øre: "0.01"', en: 'count amounts in whole øre: "0.01"' },
});

export const ROUNDED_TO_LESS = frozen({
  allowed: { da: "en afrunding til hele øre", en: "a rounding to whole øre" },
  remedy: {
    da: "afregn tilbuddene for sig, eller vælg en anden afrunding",
    en: "settle the offers by themselves, or choose another rounding",
  },
});

export const DELAY_OF_AGREEMENT = frozen({
  allowed: {
    da: "aftalens egen forskydning, ens for alle rækker",
    en: "the agreement's own delay, the same for all rows",
  },
  remedy: {
    da: "skriv et udtræk for hver aftale",
    en: "write a statement for each agreement",
  },
});
