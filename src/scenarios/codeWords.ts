import type { Codes } from "../findings/codes.ts";
import type { Text } from "../words.ts";
import type { ScenarioFindingCode } from "./comparison/result.ts";
import type { LedgerDrawsCode } from "./ledgerDraws/result.ts";
import type { RoundComparisonCode } from "./rounds/result.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

export const SCENARIO_CODES: Codes<ScenarioFindingCode> = {
  "row-on-one-side": {
    severities: ["warning"],
    meaning: {
      da: "En række er kun i udgangspunktet eller kun i forslaget; på den anden side tæller den som 0.",
      en: "A row is in the baseline or in the proposal only; it counts as 0 on the other side.",
    },
    remedy: {
      da: "Kontrollér, at rækken hedder det samme på begge sider, eller sig, at den kun er på den ene.",
      en: "Check that the row is called the same on both sides, or say that it is on one of them only.",
    },
  },
  "part-on-one-side": {
    severities: ["warning"],
    meaning: {
      da: "En post er kun i udgangspunktet eller kun i forslaget; på den anden side tæller den som 0.",
      en: "A part is in the baseline or in the proposal only; it counts as 0 on the other side.",
    },
    remedy: {
      da: "Kontrollér, at posten hedder det samme på begge sider.",
      en: "Check that the part is called the same on both sides.",
    },
  },
  "nothing-changes": {
    severities: ["warning"],
    meaning: {
      da: "Forslag og udgangspunkt er ens, beløb for beløb.",
      en: "Proposal and baseline are the same, amount for amount.",
    },
    remedy: {
      da: "Kontrollér, at forslagets værdi er brugt og gælder for det år, der regnes på.",
      en: "Check that the proposal's value is used and holds for the year of the amounts.",
    },
  },
};

export const ROUND_COMPARISON_CODES: Codes<RoundComparisonCode> = {
  "notice-on-one-side": {
    severities: ["warning"],
    meaning: {
      da: "Et varsel er kun vurderet i den ene af de to runder.",
      en: "A notice is assessed in one of the two rounds only.",
    },
    remedy: {
      da: "Kontrollér, at varslet er i begge runder og kunne vurderes i begge.",
      en: "Check that the notice is in both rounds and could be assessed in both.",
    },
  },
  "verdicts-unchanged": {
    severities: ["warning"],
    meaning: {
      da: "Ingen vurdering og ingen overskridelse er anderledes i forslaget.",
      en: "No verdict and no excess is different in the proposal.",
    },
    remedy: {
      da: "Kontrollér, at forslagets værdi gælder for det takstår, der er varslet.",
      en: "Check that the proposal's value holds for the tariff year of the notices.",
    },
  },
};

const STATE_EVEN_ZERO: Text = { da: "Giv beløbet, også når det er 0.", en: "Give the amount, even when it is 0." };

export const LEDGER_DRAWS_CODES: Codes<LedgerDrawsCode> = {
  "draws-are-assumed": {
    severities: ["info"],
    meaning: {
      da: "De grænser, der trækkes imellem, er brugerens egne antagelser.",
      en: "The bounds that are drawn between are the user's own assumptions.",
    },
    remedy: {
      da: "Hold dem op mod de seneste års belægning og omkostninger, og prøv også andre.",
      en: "Hold them against the occupancy and costs of the last years, and try others too.",
    },
  },
  "opening-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Hvad der var overført til det første år, er ikke oplyst; det er regnet som 0.",
      en: "What was carried in to the first year is not stated; it is taken as 0.",
    },
    remedy: STATE_EVEN_ZERO,
  },
  "back-regulation-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Efterreguleringen i de første års takster er ikke oplyst; den er regnet som 0.",
      en: "The back-regulation in the first years' tariffs is not stated; it is taken as 0.",
    },
    remedy: STATE_EVEN_ZERO,
  },
  "most-carried": {
    severities: ["info"],
    meaning: {
      da: "I hvert år og hver trækning er der overført det mest mulige.",
      en: "In every year of every draw the most possible is carried.",
    },
    remedy: {
      da: "Læs udfaldet som det med størst overførsel og mindst efterregulering.",
      en: "Read the outcome as the one with the most carried and the least back-regulation.",
    },
  },
  "deficit-carried": {
    severities: ["info"],
    meaning: {
      da: "I nogle trækninger er et underskud overført inden for grænsen, som om reglen for overskud også gælder det.",
      en: "In some draws a deficit is carried over within the limit, as if the rule of surpluses held for it too.",
    },
    remedy: {
      da: "Prøv med en grænse for underskud på 0, hvis underskud ikke skal overføres.",
      en: "Try a limit of 0 for deficits if they are not to be carried.",
    },
  },
};
