import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// A result that is needed.

export const noCalculation = frozen({
  allowed: { da: "et resultat af calculateTariff", en: "a result of calculateTariff" },
  remedy: { da: "beregn taksten med calculateTariff", en: "compute the tariff with calculateTariff" },
});

export const copiedCalculation = frozen({
  allowed: {
    da: "et resultat af calculateTariff, som det blev givet",
    en: "a result of calculateTariff as it was given",
  },
  remedy: {
    da: "kør calculateTariff igen; en kopi eller en fil har ikke de uafrundede tal",
    en: "run calculateTariff again; a copy or a file does not have the unrounded numbers",
  },
});

// A line of the costs.

export const noAmount = frozen({
  allowed: {
    da: "et beløb i kr., eller for indirect en procentsats (rate) af de direkte omkostninger",
    en: "an amount in DKK, or for indirect a rate of the direct costs",
  },
  remedy: { da: "tilføj amount; 0 skal skrives", en: "add amount; 0 must be written" },
});

export const ZERO_OR_MORE: Text = frozen({ da: "0 eller mere", en: "0 or more" });

export const INCOME_BY_KIND: Text = frozen({
  da: "en indtægt gives som et positivt beløb med kind other-income og trækkes så fra",
  en: "an income is given as a positive amount of kind other-income, and then subtracted",
});

export const INCOME_AS_POSITIVE: Text = frozen({
  da: "giv indtægten som et positivt beløb; den trækkes fra, fordi den er en indtægt",
  en: "give the income as a positive amount; it is subtracted because it is an income",
});

export const rateWithIndirectOnly = frozen({
  allowed: { da: "en sats kun ved indirect", en: "a rate with indirect only" },
  remedy: { da: "giv amount i kr.", en: "give amount in DKK" },
});

export const rateAlone = frozen({
  allowed: {
    da: "kun rate: en sats følger de direkte omkostninger og deres prisniveau",
    en: "rate alone: a rate follows the direct costs and their price level",
  },
  remedy: {
    da: "fjern det ene, eller del linjen i to med hvert sit navn",
    en: "remove one, or make two lines with names",
  },
});

// What the costs are divided by.

export const noDays = frozen({
  allowed: { da: '"fixed", "actual" eller et antal døgn', en: '"fixed", "actual" or a number of days' },
  remedy: {
    da: "udelad det for 365 døgn, eller skriv antallet af åbningsdøgn",
    en: "leave it out for 365 days, or write the number of opening days",
  },
});

export const withTheseUnitsOnly = frozen({
  days: { da: "kun ved takster pr. døgn", en: "with tariffs a day only" },
  quantity: {
    da: "kun ved takster pr. time, sag eller år",
    en: "with tariffs an hour, a case or a year only",
  },
} as const satisfies Record<string, Text>);

export const REMOVE_IDLE: Text = frozen({
  da: "fjern det; det ville ellers blive overset, og en enhed omregnes aldrig",
  en: "remove it; it would otherwise be ignored, and a unit is never converted",
});

export const neededUse = frozen({
  quantity: { da: "det forventede antal timer eller sager", en: "the expected number of hours or cases" },
  places: { da: "antal pladser", en: "the number of places" },
  occupancy: { da: "den budgetterede belægning", en: "the budgeted occupancy" },
} as const satisfies Record<string, Text>);

export const addKey = (key: string): Text => ({ da: `tilføj ${key}`, en: `add ${key}` });
