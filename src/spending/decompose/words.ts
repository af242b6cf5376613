import { frozen } from "../../frozen.ts";
import { sentence, type Text } from "../../words.ts";
import { ADD_ROWS_OF_YEAR } from "../words.ts";
import type { DecompositionGap } from "./result.ts";

// The explanation.

export const METHOD: Text = frozen({
  da: "Metode: udgift = indbyggere × brugere pr. indbygger × udgift pr. bruger. Hver faktors virkning er gennemsnittet af, hvad dens ændring betyder i de seks rækkefølger, de tre faktorer kan ændres i (Shapley-opdeling). Rækkefølgen er derfor uden betydning, og virkningerne giver præcis ændringen i kr. uden restled.",
  en: "Method: spending = inhabitants × users per inhabitant × cost per user. A factor's effect is the mean of what its change does in the six orders in which the three can change (a Shapley decomposition). The order therefore does not matter, and the effects sum exactly to the change in DKK, with no remainder.",
});

export const ADDED: Text = frozen({
  da: "I alt er betalernes virkninger lagt sammen; opdeles betalerne som én, er summen den samme, men forskydninger mellem billige og dyre betalere ligger da i virkningerne.",
  en: "In all, the payers' effects are added up; taken apart as one, their sum is the same, but shifts between cheap and dear payers are then in the effects.",
});

export const title = (from: number, to: number): Text => ({
  da: `Vækst ${from}–${to} fordelt på befolkning, andel af brugere og udgift pr. bruger`,
  en: `Growth ${from}–${to} by population, share of users and cost per user`,
});

export const figuresOf = (account: Text, users: Text): Text => ({
  da: `Udgift: ${account.da}. Brugere: ${users.da}, som rækkerne oplyser dem.`,
  en: `Spending: ${account.en}. Users: ${users.en} as the rows state them.`,
});

export const effects = (population: Text, userShare: Text, unitCost: Text): Text => ({
  da: `befolkningen ${population.da}, andelen af brugere ${userShare.da}, udgiften pr. bruger ${unitCost.da}`,
  en: `population ${population.en}, share of users ${userShare.en}, cost per user ${unitCost.en}`,
});

export const changeInAll = (change: Text, payers: number, parts: Text): Text =>
  sentence({
    da: `I alt ændrede udgiften sig med ${change.da} hos ${payers} ${payers === 1 ? "betaler" : "betalere"}. Heraf skyldes: ${parts.da}.`,
    en: `In all, spending changed by ${change.en} over ${payers} ${payers === 1 ? "payer" : "payers"}. Of this: ${parts.en}.`,
  });

export const asOne = (parts: Text): Text =>
  sentence({ da: `Opdelt som én: ${parts.da}.`, en: `Taken apart as one: ${parts.en}.` });

export const countedOn = (day: Text, years: readonly number[], register: Text): Text => ({
  da: `Indbyggere den ${day.da} ${years.join(" og ")}: ${register.da}, hvor de ikke er oplyst.`,
  en: `Inhabitants on ${day.en} ${years.join(" and ")}: ${register.en}, where they are not given.`,
});

// Findings.

export const leftOut = (reason: Text, payers: Text): Text => ({
  da: `Betalere, der ${reason.da}, er holdt ude af alle summer: ${payers.da}.`,
  en: `Payers that ${reason.en} are left out of all sums: ${payers.en}.`,
});

export const USERS_OF_ROWS: Text = frozen({
  da: "Brugerne er lagt sammen række for række: en borger med flere slags hjælp tæller med i hver af dem.",
  en: "Users are added row by row: a citizen with several kinds of help counts in each of them.",
});

export const ONE_AREA_AT_A_TIME: Text = frozen({
  da: "Opdel ét område og én driftsherretype ad gangen, hvis borgerne skal tælles én gang.",
  en: "Take one area and one operator kind apart at a time if citizens are to count once.",
});

export const PAYERS_OVERLAP: Text = frozen({
  da: "En region og nogle af dens kommuner er med; deres indbyggere kan ikke lægges sammen, så betalerne er ikke opdelt som én.",
  en: "A region and some of its municipalities are there; their inhabitants cannot be added, so that the payers are not taken apart as one.",
});

export const CHOOSE_MUNICIPALITIES_OR_REGION: Text = frozen({
  da: "Vælg enten kommunerne eller regionen.",
  en: "Choose either the municipalities or the region.",
});

/** Why a payer is left out of all sums, and what to do. */
export const GAPS: Readonly<Record<DecompositionGap, { readonly why: Text; readonly remedy: Text }>> = frozen({
  "payer-not-comparable": {
    why: { da: "ikke har rækker i begge år", en: "have no rows in one of the years" },
    remedy: ADD_ROWS_OF_YEAR,
  },
  "users-not-stated": {
    why: { da: "ikke oplyser brugere i alle rækker", en: "do not state users in all rows" },
    remedy: {
      da: "Giv brugerne i rækkerne, med 0, hvor der ingen var, eller vælg de rækker, der har dem.",
      en: "Give users in the rows, with 0 where there were none, or choose the rows that have them.",
    },
  },
  "no-users": {
    why: { da: "har 0 brugere i et af årene", en: "have 0 users in one of the years" },
    remedy: {
      da: "Vurdér ændringen i kr. for sig; uden brugere er der ingen udgift pr. bruger.",
      en: "Judge the change in DKK on its own; without users there is no cost per user.",
    },
  },
});
