import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const serviceForEach = (rows: number) => ({
  allowed: {
    da: `${rows} pladser i kolonnen, én for hver ydelse`,
    en: `${rows} places in the column, one for each service`,
  },
  remedy: { da: "giv et tal for hver ydelse", en: "give a number for each service" },
});

export const offerForEach = (offers: number) => ({
  allowed: {
    da: `${offers} pladser i kolonnen, én for hvert tilbud`,
    en: `${offers} places in the column, one for each offer`,
  },
  remedy: { da: "giv en plads for hvert tilbud", en: "give a place for each offer" },
});

export const wholeOffers = (services: number) => ({
  allowed: {
    da: `et antal ydelser, som ${services} går op i`,
    en: `a number of services that ${services} divides`,
  },
  remedy: {
    da: "giv hvert tilbud lige mange ydelser, eller skriv, hvor mange hvert har",
    en: "give each offer as many services, or write how many each has",
  },
});

export const COUNT_OF_SERVICES = frozen({
  allowed: { da: "et helt tal fra 1 til 200", en: "a whole number from 1 to 200" },
  remedy: { da: "skriv, hvor mange ydelser tilbuddet har", en: "write how many services the offer has" },
});

export const SHARES = frozen({
  allowed: { da: "en andel af 1, eller et Float64Array af andele", en: "a share of 1, or a Float64Array of shares" },
  remedy: { da: "skriv 95 procent som 0.95", en: "write 95 per cent as 0.95" },
});

export const FLAGS = frozen({
  allowed: { da: "et Uint8Array af 0 og 1", en: "a Uint8Array of 0 and 1" },
  remedy: {
    da: "skriv 1, hvor pladserne tæller, og 0 for en pakke",
    en: "write 1 where the places count, and 0 for a package",
  },
});

export const BUDGET_WITH_TARIFF = frozen({
  allowed: {
    da: "budgettet for hvert tilbud, når taksterne er oplyst",
    en: "the budget of each offer, where tariffs are stated",
  },
  remedy: {
    da: "giv budgettet i hele øre, eller udelad taksterne",
    en: "give the budget in whole øre, or leave the tariffs out",
  },
});

export const NOT_HELD = frozen({
  foundAs: {
    da: "en belægning eller et beløb, som kolonnen ikke kan holde uden tab",
    en: "an occupancy or an amount that the column cannot hold without loss",
  },
  allowed: { da: "hele milliontedele og hele øre under 2^53", en: "whole millionths and whole øre below 2^53" },
  remedy: {
    da: "kontrollér tallene og aftalens afrunding, eller opgør tilbuddet for sig",
    en: "check the figures and the agreement's rounding, or report the offer by itself",
  },
});

export const OFFERS_OR_COLUMNS = frozen({
  allowed: { da: "kolonner, eller en liste af tilbud", en: "columns, or a list of offers" },
  remedy: {
    da: "giv ydelsernes tal som kolonner, eller tilbuddene som en liste",
    en: "give the figures of services as columns, or the offers as a list",
  },
});

export const IDS_OF_OFFERS = frozen({
  allowed: { da: "intet, når tilbuddene gives som en liste", en: "nothing where the offers are given as a list" },
  remedy: {
    da: "tilbuddene på listen har selv hver sit navn eller nummer",
    en: "the offers of the list have each a name or number of their own",
  },
});

// The tables.

export const NOT_REPORTED: Text = frozen({
  da: "Tilbud, hvis belægning ikke kunne opgøres",
  en: "Offers whose occupancy could not be reported",
});
