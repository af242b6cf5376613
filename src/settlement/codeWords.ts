import type { Codes } from "../findings/codes.ts";
import { CARRIED_FORWARD, LOCAL_VALUE, RULE_CARRIED_FORWARD } from "../findings/codeWords.ts";
import type { Text } from "../words.ts";
import type { SettlementFindingCode } from "./settlementFinding.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

const GIVE_EVEN_ZERO: Text = { da: "Giv beløbet, også når det er 0.", en: "Give the amount, even when it is 0." };

export const SETTLEMENT_CODES: Codes<SettlementFindingCode> = {
  "opening-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Hvad der var overført eller stod hensat før det første år, er ikke oplyst; det er regnet som 0.",
      en: "What was carried over or set aside before the first year is not stated; it is taken as 0.",
    },
    remedy: GIVE_EVEN_ZERO,
  },
  "back-regulation-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Efterreguleringen i årets takst er ikke oplyst, og de tidligere år viser den ikke; den er regnet som 0.",
      en: "The back-regulation in the year's tariff is not stated, and the earlier years do not show it; it is taken as 0.",
    },
    remedy: GIVE_EVEN_ZERO,
  },
  "back-regulation-differs": {
    severities: ["warning"],
    meaning: {
      da: "Den oplyste efterregulering i taksten er en anden end den, de tidligere år er afregnet til; den oplyste er brugt.",
      en: "The stated back-regulation in the tariff is not what the earlier years were settled to; the stated one is used.",
    },
    remedy: {
      da: "Find ud af hvorfor, og læg forskellen til en senere takst, hvis den stadig skal indregnes.",
      en: "Find out why, and add the difference to a later tariff if it is still to enter one.",
    },
  },
  "most-carried": {
    severities: ["info"],
    meaning: {
      da: "Driftsherrens valg er ikke oplyst, så der er overført det mest mulige.",
      en: "The operator's choice is not stated, so as much as possible is carried over.",
    },
    remedy: { da: "Giv driftsherrens valg.", en: "Give the operator's choice." },
  },
  "deficit-carried": {
    severities: ["info"],
    meaning: {
      da: "Et underskud er overført inden for grænsen, som om reglen for overskud også gælder det.",
      en: "A deficit is carried over within the limit, as if the rule of surpluses held for it too.",
    },
    remedy: {
      da: "Vælg, at intet overføres, hvis underskud ikke skal.",
      en: "Choose that nothing is carried over if deficits are not to be.",
    },
  },
  "share-assumed": {
    severities: ["info"],
    meaning: {
      da: "Grænsen for, hvad der kan overføres, er antaget.",
      en: "The limit of what can be carried over is assumed.",
    },
    remedy: {
      da: "Kontrollér den i aftalen, og giv den som jeres egen, hvis den er en anden.",
      en: "Check it in the agreement, and give it as your own if it is another.",
    },
  },
  "carried-forward": CARRIED_FORWARD,
  "local-value": LOCAL_VALUE,
  "closed-by-authority": {
    severities: ["warning"],
    meaning: {
      da: "En offentlig myndighed har lukket tilbuddet; det, der er tilbage, bliver hos driftsherren og indgår ikke i takster.",
      en: "A public authority has closed the offer; what is left stays with the operator and enters no tariff.",
    },
    remedy: {
      da: "Kontrollér, at det er en lukning: flytning og sammenlægning er det ikke.",
      en: "Check that it is a closure: moving and merging are none.",
    },
  },
  "closed-by-operator": {
    severities: ["warning"],
    meaning: {
      da: "Driftsherren har selv lukket tilbuddet; at det, der er tilbage, afregnes med køberne, er antaget.",
      en: "The operator itself has closed the offer; that what is left is settled with the buyers is assumed.",
    },
    remedy: {
      da: "Læg lukkeregnskabet frem, hvor det skal høres.",
      en: "Put the closing accounts before those who are to be heard.",
    },
  },
  "rule-carried-forward": RULE_CARRIED_FORWARD,
  "back-regulation-recalled": {
    severities: ["warning"],
    meaning: {
      da: "En takst, som et beløb var på vej til, kommer ikke; at beløbet hører til det, der er tilbage ved lukningen, er antaget.",
      en: "A tariff that an amount was on its way to does not come; that the amount is part of what is left at the closure is assumed.",
    },
    remedy: {
      da: "Kontrollér, at beløbet ikke allerede er opkrævet eller tilbagebetalt.",
      en: "Check that the amount has not been charged or paid back already.",
    },
  },
  "back-regulation-on-its-way": {
    severities: ["info"],
    meaning: {
      da: "Hvad der fra tidligere år var på vej til taksten efter lukningen, er ikke oplyst; det er regnet som 0.",
      en: "What of earlier years was on its way to the tariff after the closure is not stated; it is taken as 0.",
    },
    remedy: {
      da: "Lad regnskabet begynde tidligere, så beløbet er kendt.",
      en: "Let the ledger begin earlier, so that the amount is known.",
    },
  },
  "buyers-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Afregningen er ikke fordelt, fordi købernes belagte døgn ikke er oplyst.",
      en: "The settlement is not distributed, since the buyers' occupied days are not stated.",
    },
    remedy: { da: "Giv købernes belagte døgn.", en: "Give the buyers' occupied days." },
  },
  merged: {
    severities: ["info"],
    meaning: {
      da: "Regnskaber for flere tilbud er lagt sammen; det overførte og det, der er på vej til takster, følger med.",
      en: "The ledgers of several offers are merged; what is carried over and on its way to tariffs follows.",
    },
    remedy: { da: "Afregn de følgende år samlet.", en: "Settle the following years together." },
  },
  "set-aside-reading": {
    severities: ["info"],
    meaning: {
      da: "Kilderne siger ikke, hvordan hensættelsen skal læses; den læsning, der er valgt, er brugt.",
      en: "The sources do not say how the set-aside is to be read; the reading that was chosen is used.",
    },
    remedy: {
      da: "Kontrollér det i socialaftalen, før resultatet bruges.",
      en: "Check it in the social agreement before the result is used.",
    },
  },
  "set-aside-expired": {
    severities: ["warning"],
    meaning: {
      da: "Hensatte beløb blev ikke anvendt inden fristen; at de sætter en senere takst ned, er antaget.",
      en: "Amounts set aside were not used within the deadline; that they lower a later tariff is assumed.",
    },
    remedy: {
      da: "Indregn beløbet i taksten, eller find det, der fristen er afbrudt af.",
      en: "Let the amount enter the tariff, or find what has interrupted the deadline.",
    },
  },
  "tariff-differs-from-budget": {
    severities: ["warning"],
    meaning: {
      da: "Taksten giver ved de budgetterede døgn et andet beløb end budget og efterregulering, og mere end afrunding kan forklare.",
      en: "At the budgeted days the tariff brings another amount than budget and back-regulation, by more than rounding can explain.",
    },
    remedy: {
      da: "Kontrollér, at budget, døgn og efterregulering er dem, taksten er beregnet på.",
      en: "Check that budget, days and back-regulation are those the tariff is computed from.",
    },
  },
  "unexplained-rest": {
    severities: ["warning"],
    meaning: {
      da: "En del af resultatet kan ikke forklares ud fra provenu, døgn og takster.",
      en: "A part of the result cannot be explained by revenue, days and tariffs.",
    },
    remedy: {
      da: "Kontrollér provenu, døgn og takster i regnskabet.",
      en: "Check revenue, days and tariffs in the accounts.",
    },
  },
};
