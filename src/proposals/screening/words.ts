import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const SCREENING_TITLE: Text = frozen({
  da: "Varslet takst mod sin grænse",
  en: "Notified tariff against its limit",
});

/** What the formula's own inputs and results are called, which no other rule has. */
export const OWN_WORDS = frozen({
  kronerAllowance: { da: "tilladt afrunding til hele kroner", en: "allowance for whole kroner" },
  currentAllowance: {
    da: "tilladt afrunding af den gældende takst",
    en: "allowance for the rounding of the current tariff",
  },
  halfUnit: { da: "det halve af, hvad grænsen afrundes til", en: "half of what the limit is rounded to" },
  isByKroner: {
    da: "højst over grænsen, som hele kroner giver",
    en: "above the limit by no more than whole kroner make",
  },
  isByCurrent: {
    da: "højst over grænsen, som afrundingen af den gældende takst giver",
    en: "above the limit by no more than the rounding of the current tariff makes",
  },
});

/** Stands for the name of a private operator, which columns do not hold. */
export const PRIVATE_OPERATOR = "Privat driftsherre";

export const otherLength = (rows: number) => ({
  allowed: { da: `${rows} pladser, som den første kolonne`, en: `${rows} places, as the first column` },
  remedy: { da: "giv alle kolonner samme længde", en: "give all columns the same length" },
});

export const TOO_LARGE = frozen({
  allowed: { da: "højst 2^53 øre", en: "at most 2^53 øre" },
  remedy: {
    da: "kontrollér beløbene, eller vurder varslet for sig",
    en: "check the amounts, or assess the notice by itself",
  },
});

export const notRow = (rows: number) => ({
  allowed: { da: `et helt tal fra 0 til ${rows - 1}`, en: `a whole number from 0 to ${rows - 1}` },
  remedy: { da: "giv varslets plads i kolonnerne, fra 0", en: "give the place of the notice in the columns, from 0" },
});

export const notFinerThanOere = frozen({
  allowed: { da: "hele øre", en: "whole øre" },
  remedy: {
    da: "vurder varslerne enkeltvis, eller lad aftalen afrunde til hele øre",
    en: "assess the notices one by one, or let the agreement round to whole øre",
  },
});
