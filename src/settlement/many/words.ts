import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const offersTimesYears = (rows: number) => ({
  allowed: {
    da: `${rows} pladser, én for hvert år af hvert tilbud`,
    en: `${rows} places, one for each year of each offer`,
  },
  remedy: { da: "giv et beløb for hvert år af hvert tilbud", en: "give an amount for each year of each offer" },
});

export const placeForEach = (offers: number) => ({
  allowed: { da: `${offers} pladser, én for hvert tilbud`, en: `${offers} places, one for each offer` },
  remedy: { da: "giv en plads for hvert tilbud", en: "give a place for each offer" },
});

export const wholeOffers = (years: number) => ({
  allowed: { da: `et antal pladser, som ${years} går op i`, en: `a number of places that ${years} divides` },
  remedy: {
    da: "giv hvert tilbud lige mange år, eller skriv, hvor mange hvert har",
    en: "give each offer as many years, or write how many each has",
  },
});

export const COUNT_OF_YEARS = frozen({
  allowed: { da: "et helt tal fra 1 til 400", en: "a whole number from 1 to 400" },
  remedy: { da: "skriv, hvor mange år tilbuddet har", en: "write how many years the offer has" },
});

export const YEAR_OR_COLUMN = (kinds: string) => ({
  allowed: { da: `et årstal eller en kolonne af årstal (${kinds})`, en: `a year or a column of years (${kinds})` },
  remedy: { da: "skriv det første regnskabsår", en: "write the first accounting year" },
});

export const STATED = frozen({
  allowed: { da: "et Uint8Array af 0 og 1 ved siden af beløbene", en: "a Uint8Array of 0 and 1 beside the amounts" },
  remedy: {
    da: "skriv 1, hvor beløbet er oplyst, og 0, hvor det ikke er, eller udelad kolonnen",
    en: "write 1 where the amount is stated and 0 where it is not, or leave the column out",
  },
});

export const CLOSED_BY = frozen({
  allowed: { da: "0, 1 eller 2", en: "0, 1 or 2" },
  remedy: {
    da: "skriv 0, hvor tilbuddet fortsætter, 1, hvor en myndighed lukkede det, og 2, hvor driftsherren gjorde",
    en: "write 0 where the offer goes on, 1 where an authority closed it, and 2 where the operator did",
  },
});

export const COSTS_OF_NO_CLOSURE = frozen({
  allowed: { da: "0, hvor tilbuddet fortsætter", en: "0 where the offer goes on" },
  remedy: {
    da: "skriv, hvem der lukkede tilbuddet, eller udelad lukkeomkostningerne",
    en: "write who closed the offer, or leave the closing costs out",
  },
});

export const OFFER_OF_ROW = frozen({
  allowed: { da: "tilbuddets navn eller nummer", en: "the offer's name or number" },
  remedy: { da: "skriv, hvilket tilbud rækken hører til", en: "write which offer the row belongs to" },
});

export const IDS_OF_ROWS = frozen({
  allowed: { da: "intet, når årene gives som rækker", en: "nothing where the years are given as rows" },
  remedy: { da: "rækkerne siger selv, hvilket tilbud de er af", en: "the rows themselves say which offer they are of" },
});

export const OTHER_AGREEMENT = frozen({
  allowed: { da: "samme aftale for alle rækker af et tilbud", en: "the same agreement for all rows of an offer" },
  remedy: { da: "ret rækkens plads", en: "correct the place of the row" },
});

export const COLUMNS_OR_ROWS = frozen({
  allowed: { da: "kolonner, eller en liste af rækker", en: "columns, or a list of rows" },
  remedy: {
    da: "giv årene som kolonner af hele øre, eller som rækker i kr.",
    en: "give the years as columns of whole øre, or as rows in DKK",
  },
});

export const NOT_IN_OERE = frozen({
  foundAs: { da: "et beløb, der ikke er hele øre under 2^53", en: "an amount that is not whole øre below 2^53" },
  allowed: { da: "højst 2^53 hele øre", en: "at most 2^53 whole øre" },
  remedy: {
    da: "kontrollér beløbene og aftalens afrunding, eller afregn tilbuddet for sig",
    en: "check the amounts and the agreement's rounding, or settle the offer by itself",
  },
});

// The tables.

export const TITLE: Text = frozen({ da: "Afregning af tilbud", en: "Settlement of offers" });

export const NOT_SETTLED: Text = frozen({
  da: "Tilbud, der ikke kunne afregnes",
  en: "Offers that could not be settled",
});

export const SIGNS: Text = frozen({
  da: "Overskud er positive, underskud negative. Det, der går til taksten, sætter den ned, når det er positivt; efterregulering, der er indregnet i taksten, er positiv, hvor den satte taksten op.",
  en: "Surpluses are positive, deficits negative. What goes to the tariff lowers it when positive; back-regulation built into the tariff is positive where it raised the tariff.",
});
