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

export const notFinerThanOere = frozen({
  allowed: { da: "hele øre", en: "whole øre" },
  remedy: {
    da: "vurder varslerne enkeltvis, eller lad aftalen afrunde til hele øre",
    en: "assess the notices one by one, or let the agreement round to whole øre",
  },
});
