import type { Codes } from "../findings/codes.ts";
import { RULE_CARRIED_FORWARD } from "../findings/codeWords.ts";
import type { ClosingFindingCode } from "./closingAccounts/result.ts";
import type { CapacityEffectCode } from "./effect/result.ts";
import type { OpeningCostsCode } from "./opening/openingCosts.ts";
import type { StepFindingCode } from "./steps/result.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

export const CLOSING_CODES: Codes<ClosingFindingCode> = {
  "closed-by-authority": {
    severities: ["warning"],
    meaning: {
      da: "En offentlig myndighed har lukket tilbuddet; over- eller underskud og lukkeomkostninger bliver hos driftsherren og indgår ikke i takster.",
      en: "A public authority has closed the offer; surplus or deficit and closing costs stay with the operator and enter no tariff.",
    },
    remedy: {
      da: "Kontrollér, at det er en lukning: flytning og sammenlægning er det ikke.",
      en: "Check that it is a closure: moving and merging are none.",
    },
  },
  "closed-by-operator": {
    severities: ["warning"],
    meaning: {
      da: "Driftsherren har selv lukket tilbuddet; hvem der bærer det, der er tilbage, fremgår ikke af kilderne, og det er afregnet med køberne.",
      en: "The operator itself has closed the offer; who bears what is left is not in the sources, and it is settled with the buyers.",
    },
    remedy: {
      da: "Læg lukkeregnskabet frem, hvor det skal høres, og aftal fordelingen med køberne.",
      en: "Put the closing accounts before those who are to be heard, and agree on the distribution with the buyers.",
    },
  },
  "rule-carried-forward": RULE_CARRIED_FORWARD,
  "closing-costs-assumed": {
    severities: ["warning"],
    meaning: {
      da: "Hvem der bærer lukkeomkostningerne, når driftsherren selv lukker, fremgår ikke af kilderne; de følger det, der er tilbage.",
      en: "Who bears the closing costs when the operator itself closes is not in the sources; they follow what is left.",
    },
    remedy: { da: "Giv købernes aftalte andel.", en: "Give the share of the buyers that is agreed." },
  },
  "closing-costs-as-stated": {
    severities: ["info"],
    meaning: {
      da: "Køberne bærer den oplyste andel af lukkeomkostningerne; kilderne siger intet om det.",
      en: "The buyers bear the stated share of the closing costs; the sources say nothing of it.",
    },
    remedy: { da: "Nævn aftalen, når regnskabet bruges.", en: "Name the agreement when the accounts are used." },
  },
  "not-a-closure": {
    severities: ["info"],
    meaning: {
      da: "Flytning og sammenlægning betragtes ikke som lukning, så året afregnes som ellers.",
      en: "Moving and merging are not taken as a closure, so the year is settled as otherwise.",
    },
    remedy: {
      da: "Læg regnskaberne sammen, hvis tilbuddene fortsætter som ét.",
      en: "Merge the ledgers if the offers go on as one.",
    },
  },
  "limit-of-full-year": {
    severities: ["info"],
    meaning: {
      da: "Grænsen for, hvad der kunne overføres før lukningen, er målt på budgettet for et helt år.",
      en: "The limit of what could be carried over before the closure is measured on the budget of a full year.",
    },
    remedy: { da: "Kontrollér, at budgettet er for hele året.", en: "Check that the budget is that of the full year." },
  },
  "on-its-way-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Hvad der fra tidligere år var på vej til takster efter lukningen, er ikke oplyst; det er regnet som 0.",
      en: "What of earlier years was on its way to tariffs after the closure is not stated; it is taken as 0.",
    },
    remedy: { da: "Giv beløbet; et overskud er over 0.", en: "Give the amount; a surplus is above 0." },
  },
  "buyers-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Afregningen er ikke fordelt, fordi købernes belagte døgn ikke er oplyst.",
      en: "The settlement is not distributed, since the buyers' occupied days are not stated.",
    },
    remedy: { da: "Giv købernes belagte døgn.", en: "Give the buyers' occupied days." },
  },
};

export const STEP_CODES: Codes<StepFindingCode> = {
  "not-stated": {
    severities: ["warning"],
    meaning: {
      da: "Hvad ændringen kræver efter aftalen, fremgår ikke af kilderne.",
      en: "What the change needs under the agreement is not in the sources.",
    },
    remedy: {
      da: "Spørg sekretariatet for rammeaftalen, hvem der skal godkende eller høres.",
      en: "Ask the secretariat of the framework agreement who is to approve or be heard.",
    },
  },
  "rule-carried-forward": RULE_CARRIED_FORWARD,
  "operator-outside-agreement": {
    severities: ["info"],
    meaning: {
      da: "Et privat tilbud er ikke omfattet af rammeaftalens regler om kapacitet.",
      en: "A private offer is outside the framework agreement's rules on capacity.",
    },
    remedy: {
      da: "Se efter i den kontrakt, som pladserne er købt efter.",
      en: "See the contract that the places are bought by.",
    },
  },
};

export const CAPACITY_EFFECT_CODES: Codes<CapacityEffectCode> = {
  "places-unchanged": {
    severities: ["info"],
    meaning: {
      da: "Antallet af pladser er det samme før og efter, så ændringen kræver intet efter reglerne om kapacitet.",
      en: "The number of places is the same before and after, so the change needs nothing under the rules on capacity.",
    },
    remedy: { da: "Kontrollér antallet af pladser.", en: "Check the number of places." },
  },
  "operator-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Det er ikke oplyst, hvem der driver tilbuddet, så det er ikke undersøgt, hvad ændringen kræver.",
      en: "It is not stated who runs the offer, so what the change needs is not looked into.",
    },
    remedy: { da: "Oplys driftsherren.", en: "State the operator." },
  },
  "service-added": {
    severities: ["info"],
    meaning: { da: "En ydelse er ny og har ingen takst før.", en: "A service is new and has no tariff before." },
    remedy: {
      da: "Giv den samme navn før og efter, hvis det er den samme ydelse.",
      en: "Give it one name before and after if it is the same service.",
    },
  },
  "service-removed": {
    severities: ["info"],
    meaning: {
      da: "En ydelse er ophørt og har ingen takst efter.",
      en: "A service has ended and has no tariff after.",
    },
    remedy: {
      da: "Giv den samme navn før og efter, hvis det er den samme ydelse.",
      en: "Give it one name before and after if it is the same service.",
    },
  },
};

export const OPENING_COSTS_CODES: Codes<OpeningCostsCode> = {
  "opening-costs-assumed": {
    severities: ["warning"],
    meaning: {
      da: "Hvordan åbningsomkostninger fordeles, fremgår ikke af kilderne; de er fordelt efter brug over de oplyste år.",
      en: "How opening costs are distributed is not in the sources; they are distributed by use over the years stated.",
    },
    remedy: {
      da: "Aftal årene og fordelingen med køberne, og spørg sekretariatet for rammeaftalen.",
      en: "Agree on the years and the distribution with the buyers, and ask the secretariat of the framework agreement.",
    },
  },
};
