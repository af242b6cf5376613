import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";
import { surplusOf } from "../inWords.ts";

// What the year rests on.

export const openingNotStated = (yearBefore: number): Text => ({
  da: `Hvad der var overført fra ${yearBefore}, er ikke oplyst; det er regnet som 0.`,
  en: `What was carried in from ${yearBefore} is not stated; it is taken as 0.`,
});

export const GIVE_CARRIED_IN: Text = frozen({
  da: "Oplys beløbet, om så det er 0.",
  en: "State the amount, even if it is 0.",
});

export const MOST_IS_CARRIED: Text = frozen({
  da: "Der er overført det mest mulige, fordi driftsherrens valg ikke er oplyst.",
  en: "The most possible is carried, since the operator's choice is not stated.",
});

export const GIVE_CARRY: Text = frozen({
  da: "Oplys, hvor meget driftsherren vælger at overføre.",
  en: "State how much the operator chooses to carry.",
});

export const CARRY_NO_DEFICIT: Text = frozen({
  da: "Skal underskud ikke overføres, så oplys 0 som det overførte.",
  en: "If deficits are not to be carried, state 0 as the amount carried.",
});

export function shareAssumed(share: string, note: Text | undefined): Text {
  const rate = both(formatRate, share, { decimals: "exact" });
  return note === undefined
    ? { da: `At grænsen er ${rate.da}, er antaget.`, en: `It is assumed that the limit is ${rate.en}.` }
    : {
        da: `At grænsen er ${rate.da}, er antaget: ${note.da}.`,
        en: `It is assumed that the limit is ${rate.en}: ${note.en}.`,
      };
}

// The closing of an offer.

export const AUTHORITY_CLOSED: Text = frozen({
  da: "Reglen om efterregulering gælder ikke, når en offentlig myndighed lukker tilbuddet; det, der er tilbage, og lukkeomkostningerne bliver hos driftsherren.",
  en: "The rule of back-regulation does not apply when an authority closes the offer; what is left and the closing costs stay with the operator.",
});

export const MOVING_IS_NO_CLOSURE: Text = frozen({
  da: "Flytning og sammenlægning er ikke lukning; læg så tilbuddenes regnskaber sammen.",
  en: "Moving and merging are not closures; in such a case put the ledgers of the offers together.",
});

export const OPERATOR_CLOSED: Text = frozen({
  da: "At det, der er tilbage med lukkeomkostningerne, afregnes med køberne efter belagte døgn, når driftsherren selv lukker, er antaget.",
  en: "It is assumed that what is left, with the closing costs, is settled with the buyers by occupied days when the operator itself closes.",
});

export const HEAR_THE_FORUM: Text = frozen({
  da: "Læg lukkeregnskabet frem for Socialdirektørforum, som skal høres om det.",
  en: "Put the closing accounts before Socialdirektørforum, which must be heard on them.",
});

export const BUYERS_NOT_STATED: Text = frozen({
  da: "Afregningen er ikke fordelt, fordi købernes belagte døgn ikke er oplyst.",
  en: "The settlement is not divided, since the buyers' occupied days are not stated.",
});

export const GIVE_BUYERS: Text = frozen({
  da: "Oplys hver købers belagte døgn.",
  en: "State the occupied days of each buyer.",
});

export function recalled(amount: Fraction, year: number): Text {
  const surplus = both(surplusOf, amount, "that");
  return {
    da: `Taksten efter ${year} kommer ikke. At ${surplus.da}, som var på vej til den, hører til det, der er tilbage, er antaget.`,
    en: `No tariff comes after ${year}. It is assumed that ${surplus.en} that was on its way to it belongs to what is left.`,
  };
}

export const CHECK_NOT_CHARGED: Text = frozen({
  da: "Kontrollér, at beløbet ikke allerede er opkrævet eller tilbagebetalt.",
  en: "Check that the amount has not been charged or paid back already.",
});

export const onItsWayNotStated = (year: number): Text => ({
  da: `Hvad der fra årene før var på vej til taksten efter ${year}, er ikke oplyst; det er regnet som 0.`,
  en: `What was on its way from the years before to the tariff after ${year} is not stated; it is taken as 0.`,
});

export const BEGIN_EARLIER: Text = frozen({
  da: "Lad regnskabet begynde tidligere, så beløbet er kendt.",
  en: "Let the ledger begin earlier, so that the amount is known.",
});
