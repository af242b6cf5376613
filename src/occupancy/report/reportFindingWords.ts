import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { RestOfYear } from "./input.ts";

// What is found on a whole report.

export const bandNotKnown = (agreement: Text): Text => ({
  da: `Hvad der kan overføres af et resultat, er ikke kendt for ${agreement.da}; derfor er virkningen på taksten ukendt.`,
  en: `How much of a result may be carried over is not known for ${agreement.en}; the effect on the tariff is therefore unknown.`,
});

export const GIVE_BAND: Text = frozen({
  da: "Slå efter i rammeaftalen, og oplys andelen som jeres egen værdi.",
  en: "Look in the framework agreement, and state the share as a value of your own.",
});

export const bandAssumed = (share: Text, note: Text | undefined): Text =>
  note === undefined
    ? {
        da: `At ${share.da} af budgettet kan overføres, er antaget.`,
        en: `It is assumed that ${share.en} of the budget may be carried.`,
      }
    : {
        da: `At ${share.da} af budgettet kan overføres, er antaget: ${note.da}.`,
        en: `It is assumed that ${share.en} of the budget may be carried: ${note.en}.`,
      };

export const ALL_GOES_TO_TARIFF: Text = frozen({
  da: "Skal underskud ikke overføres, så regn med, at det hele går til taksten.",
  en: "If deficits are not to be carried, assume that all of it goes to the tariff.",
});

const REST: Readonly<Record<RestOfYear, Text>> = frozen({
  "as-period": { da: "resten af året er belagt som perioden", en: "the rest of the year is occupied as the period" },
  "as-budgeted": {
    da: "resten af året er belagt som budgetteret",
    en: "the rest of the year is occupied as budgeted",
  },
});

export function projected(restOfYear: RestOfYear): Text {
  const rest = REST[restOfYear];
  return {
    da: `Årets resultat er fremskrevet alt andet lige: omkostningerne er som budgetteret, og ${rest.da}. Ændringen pr. døgn er på årets budgetterede døgn.`,
    en: `The result of the year is projected, other things equal: costs are as budgeted, and ${rest.en}. The change per day is on the year's budgeted days.`,
  };
}

export const GIVE_OWN_EXPECTATION: Text = frozen({
  da: "Oplys driftsherrens egen forventning, eller regn resten af året som budgetteret.",
  en: "State the operator's own expectation, or take the rest of the year as budgeted.",
});

export const thresholdIs = (points: Text): Text => ({
  da: `Grænsen er ${points.da}.`,
  en: `The threshold is ${points.en}.`,
});

/** A value of the user's own, by its name: `grænse: 4 procentpoint`. */
export const ownValue = (title: Text, value: Text): Text => ({
  da: `${title.da}: ${value.da}`,
  en: `${title.en}: ${value.en}`,
});
