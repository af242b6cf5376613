import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import type { ClosedBy } from "../../settlement/closure/rule.ts";
import { size } from "../../settlement/inWords.ts";
import { both, type Text } from "../../words.ts";

export const OWN_STATEMENT: Text = frozen({ da: "driftsherrens egen oplysning", en: "the operator's own statement" });

// The listing.

export const isBelowBudgeted = (actual: Text, off: Text, budgeted: Text): Text => ({
  da: `Den faktiske belægning på ${actual.da} ligger ${off.da} under den budgetterede på ${budgeted.da}.`,
  en: `The actual occupancy of ${actual.en} lies ${off.en} below the budgeted ${budgeted.en}.`,
});

export const isAboveBudgeted = (actual: Text, off: Text, budgeted: Text): Text => ({
  da: `Den faktiske belægning på ${actual.da} ligger ${off.da} over den budgetterede på ${budgeted.da}.`,
  en: `The actual occupancy of ${actual.en} lies ${off.en} above the budgeted ${budgeted.en}.`,
});

export const REPORT_IT: Text = frozen({
  da: "Indberet tilbuddet, og angiv, om der ventes en efterregulering, som har betydning for taksten.",
  en: "Report the offer, and state whether back-regulation that moves the tariff is expected.",
});

export const NO_INITIATIVES: Text = frozen({
  da: "Der er ikke oplyst initiativer som følge af afvigelsen.",
  en: "No initiatives following from the deviation are stated.",
});

export const ASK_FOR_INITIATIVES: Text = frozen({
  da: "Spørg driftsherren om initiativerne, og oplys dem.",
  en: "Ask the operator for the initiatives, and state them.",
});

export const expectedButWithinLimit = (tariffYear: number): Text => ({
  da: `Driftsherren venter efterregulering, men efter tallene holdes resultatet inden for grænsen, og taksten i ${tariffYear} ændres ikke.`,
  en: `The operator expects back-regulation, but by the figures the result stays within the limit, and the tariff of ${tariffYear} does not change.`,
});

export const changesUnexpectedly = (tariffYear: number): Text => ({
  da: `Driftsherren venter ingen efterregulering, men efter tallene ændres taksten i ${tariffYear}.`,
  en: `The operator expects no back-regulation, but by the figures the tariff of ${tariffYear} changes.`,
});

export const CLEAR_IT_UP: Text = frozen({
  da: "Afklar det med driftsherren; venter den et andet resultat, så oplys det.",
  en: "Clear it up with the operator; if it expects another result, state it.",
});

export const risesUnlisted = (tariffYear: number): Text => ({
  da: `Tilbuddet skal ikke indberettes, men taksten i ${tariffYear} ventes alligevel at stige.`,
  en: `The offer is not to be listed, but the tariff of ${tariffYear} is expected to rise all the same.`,
});

export const fallsUnlisted = (tariffYear: number): Text => ({
  da: `Tilbuddet skal ikke indberettes, men taksten i ${tariffYear} ventes alligevel at falde.`,
  en: `The offer is not to be listed, but the tariff of ${tariffYear} is expected to fall all the same.`,
});

export const SEE_WHAT_ELSE: Text = frozen({
  da: "Se efter, hvad resultatet ellers kommer af.",
  en: "See what else causes the result.",
});

// The figures of an offer.

export const moreOccupiedThanPlausible = (
  service: string,
  days: Readonly<Record<"occupied" | "available", Text>>,
  most: Text,
): Text => ({
  da: `${service}: ${days.occupied.da} belagte døgn af ${days.available.da} til rådighed er mere end ${most.da}.`,
  en: `${service}: ${days.occupied.en} occupied days of ${days.available.en} available are more than ${most.en}.`,
});

export const CHECK_DAYS: Text = frozen({
  da: "Kontrollér de belagte døgn, pladserne og åbningsdagene.",
  en: "Check the occupied days, the places and the opening days.",
});

export function revenueBelowBudget(less: Fraction, limit: Fraction): Text {
  const [by, most] = [both(size, less), both(kr, limit)];
  return {
    da: `Budgetteret provenu uden efterregulering ligger ${by.da} under budgettet, og det er mere end grænsen for overførsel (${most.da}); belægningen er ikke årsagen.`,
    en: `Budgeted revenue without back-regulation lies ${by.en} below the budget, more than the limit of what may be carried (${most.en}); occupancy is not the cause.`,
  };
}

export function revenueAboveBudget(more: Fraction, limit: Fraction): Text {
  const [by, most] = [both(size, more), both(kr, limit)];
  return {
    da: `Budgetteret provenu uden efterregulering ligger ${by.da} over budgettet, og det er mere end grænsen for overførsel (${most.da}); belægningen er ikke årsagen.`,
    en: `Budgeted revenue without back-regulation lies ${by.en} above the budget, more than the limit of what may be carried (${most.en}); occupancy is not the cause.`,
  };
}

export const CHECK_BUDGET: Text = frozen({
  da: "Kontrollér budget, takster, pladser og efterregulering; måske mangler en ydelse.",
  en: "Check budget, tariffs, places and back-regulation; perhaps a service is missing.",
});

export function ownResultUsed(result: Fraction, computed: Fraction | undefined): Text {
  const own = both(kr, result);
  if (computed === undefined) {
    return {
      da: `Driftsherren venter selv et resultat på ${own.da}, som er brugt.`,
      en: `The operator itself expects a result of ${own.en}, which is used.`,
    };
  }
  const other = both(kr, computed);
  return {
    da: `Driftsherren venter selv et resultat på ${own.da}, som er brugt i stedet for det beregnede (${other.da}).`,
    en: `The operator itself expects a result of ${own.en}, which is used in place of the computed one (${other.en}).`,
  };
}

export const ASK_WHY: Text = frozen({
  da: "Spørg, hvad forskellen skyldes.",
  en: "Ask what the difference is due to.",
});

// The closing of an offer; who bears what is left is the end of a sentence about it.

export const NO_KNOWN_RULE: Text = frozen({
  da: "er der ingen kendt regel for i det år",
  en: "falls under no rule that is known for the year",
});

export const WHO_BEARS: Readonly<Record<ClosedBy, Text>> = frozen({
  authority: { da: "bliver hos driftsherren", en: "stays with the operator" },
  operator: {
    da: "afregnes med køberkommunerne efter belagte døgn",
    en: "is settled with the buyers by occupied days",
  },
});

export function bothBear(buyersShare: Fraction): Text {
  const share = both(formatRate, buyersShare, { decimals: "exact" });
  return {
    da: `afregnes med køberkommunerne efter belagte døgn for ${share.da} og bliver ellers hos driftsherren`,
    en: `is settled with the buyers by occupied days for ${share.en}, and the rest stays with the operator`,
  };
}

export function offerCloses(from: IsoDate, left: Fraction | undefined, bears: Text): Text {
  const day = both(dateText, from);
  if (left === undefined) {
    return {
      da: `Tilbuddet er lukket fra den ${day.da} og har ingen senere takst. Det, der er tilbage, ${bears.da}.`,
      en: `The offer is closed from ${day.en} and has no later tariff. What is left ${bears.en}.`,
    };
  }
  const amount = both(kr, left);
  return {
    da: `Tilbuddet er lukket fra den ${day.da} og har ingen senere takst. Det, der er tilbage (${amount.da}), ${bears.da}.`,
    en: `The offer is closed from ${day.en} and has no later tariff. What is left (${amount.en}) ${bears.en}.`,
  };
}

/** Revenue of the days before a closure, held against a budget that seems to be for all of the year. */
export function budgetOfWholeYear(less: Fraction, hasOwnResult: boolean): Text {
  const by = both(size, less);
  const so = hasOwnResult
    ? { da: "er kun driftsherrens eget resultat brugt", en: "only the operator's own result is used" }
    : { da: "er årets resultat ikke beregnet", en: "the result of the year is not computed" };
  return {
    da: `Budgettet ser ud til at være for hele året: budgetteret provenu for den tid, tilbuddet er åbent, ligger ${by.da} under det. Derfor ${so.da}.`,
    en: `The budget seems to be for the whole year: budgeted revenue of the time for which the offer is open lies ${by.en} below it. Therefore ${so.en}.`,
  };
}

export const BUDGET_OF_OPEN_DAYS: Text = frozen({
  da: "Skriv budgettet for den tid, tilbuddet var åbent; så beregnes resultatet.",
  en: "Write the budget of the time the offer was open; the result is then computed.",
});

export const DRAW_UP_CLOSING: Text = frozen({
  da: "Regn budget og provenu for den tid, tilbuddet var åbent, og opgør lukkeregnskabet.",
  en: "Give budget and revenue for the time the offer was open, and draw up the closing accounts.",
});

// What is not stated of an offer.

export const openingDaysSpread = (services: string): Text => ({
  da: `Åbningsdagene er fordelt jævnt på de døgn, hvor der var pladser, da antallet af pladser ændrer sig: ${services}.`,
  en: `The opening days are spread evenly over the days on which there were places, since the number of places changes: ${services}.`,
});

export const DIVIDE_SERVICE: Text = frozen({
  da: "Del ydelsen i to med hver sine åbningsdage, hvis de ligger skævt.",
  en: "Divide the service in two, each with its own opening days, if they are spread unevenly.",
});

export const noTariff = (services: string) => ({
  message: {
    da: `Virkningen på provenuet og årets resultat er ukendt, for taksten mangler: ${services}.`,
    en: `The effect on revenue and the result of the year are unknown, for the tariff is missing: ${services}.`,
  },
  remedy: { da: "Oplys taksten.", en: "State the tariff." },
});

export const noOpeningDaysOfYear = (services: string) => ({
  message: {
    da: `Årets resultat er ukendt, for årets åbningsdage mangler: ${services}.`,
    en: `The result of the year is unknown, for the opening days of the year are missing: ${services}.`,
  },
  remedy: {
    da: "Oplys åbningsdagene i perioden og i hele året, eller at der er åbent alle døgn.",
    en: "State the opening days in the period and in the whole year, or that the service is open every day.",
  },
});

export const noBackRegulation = frozen({
  message: {
    da: "Efterregulering i årets takster er ikke oplyst; der er regnet med 0 kr.",
    en: "Back-regulation in the year's tariffs is not stated; it is taken as DKK 0.",
  },
  remedy: {
    da: "Oplys beløbet, også når det er 0.",
    en: "State it, even when it is 0.",
  },
});

export const noCarriedIn = frozen({
  message: {
    da: "Overførsel fra året før er ikke oplyst; der er regnet med 0 kr.",
    en: "What was carried in from the year before is not stated; it is taken as DKK 0.",
  },
  remedy: { da: "Oplys beløbet, også når det er 0.", en: "State it, even when it is 0." },
});

export const noBudgetedDays = frozen({
  message: {
    da: "Ændringen af taksten pr. døgn er ukendt, for årets budgetterede døgn er det.",
    en: "The change of the tariff per day is unknown, as are the budgeted days of the year.",
  },
  remedy: {
    da: "Giv årets åbningsdage og budgetteret belægning.",
    en: "Give the opening days of the year and the budgeted occupancy.",
  },
});
