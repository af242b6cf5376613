import { dateText, type IsoDate } from "../dates.ts";
import { frozen } from "../frozen.ts";
import { both, type Text } from "../words.ts";

// What every room says in the same words.

export const OWN_VALUE: Text = frozen({ da: "brugerens egen værdi", en: "the user's own value" });

export const SAY_SO: Text = frozen({
  da: "Nævn det, når resultatet bruges.",
  en: "Say so when the result is used.",
});

export const USE_NEW_AGREEMENT: Text = frozen({
  da: "Brug den nye aftale, når den er kendt.",
  en: "Use the new agreement once it is known.",
});

export const LOOK_IT_UP: Text = frozen({
  da: "Slå efter i den gældende aftale.",
  en: "Look it up in the agreement in force.",
});

export const ownValues = (names: Text): Text => ({
  da: `Der er brugt værdier, som du selv har valgt: ${names.da}.`,
  en: `Values that you chose yourself are used: ${names.en}.`,
});

export function agreementCarried(title: Text, to: IsoDate): Text {
  const ended = both(dateText, to);
  return {
    da: `${title.da} udløb den ${ended.da}; dens regler er videreført, fordi du bad om det.`,
    en: `${title.en} ended on ${ended.en}; its rules are carried forward, since you asked for it.`,
  };
}

/** That a rule is not stated for the day that is asked about, but carried forward from an earlier one. */
export function ruleCarried(carriedFrom: IsoDate): Text {
  const last = both(dateText, carriedFrom);
  return {
    da: `Reglen er kendt til og med den ${last.da}; at den stadig gælder, er antaget.`,
    en: `The rule is known until ${last.en}; that it still holds is assumed.`,
  };
}
