import type { Codes } from "../findings/codes.ts";
import { CARRIED_FORWARD, LOCAL_VALUE, RULE_CARRIED_FORWARD_WARNING } from "../findings/codeWords.ts";
import { SETTLEMENT_CODES } from "../settlement/codeWords.ts";
import type { Text } from "../words.ts";
import type { BudgetedOccupancyCode } from "./budgeted/result.ts";
import type { OccupancyFindingCode } from "./finding.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

const GIVE_EVEN_ZERO: Text = { da: "Giv beløbet, også når det er 0.", en: "Give the amount, even when it is 0." };

export const BUDGETED_OCCUPANCY_CODES: Codes<BudgetedOccupancyCode> = {
  "below-lowest": {
    severities: ["warning"],
    meaning: {
      da: "Belægningen ligger under den mindste, som aftalen tillader.",
      en: "The occupancy lies below the lowest that the agreement allows.",
    },
    remedy: {
      da: "Brug en belægning inden for grænserne, eller få afvigelsen godkendt.",
      en: "Use an occupancy within the bounds, or have the deviation approved.",
    },
  },
  "above-highest": {
    severities: ["warning"],
    meaning: {
      da: "Belægningen ligger over den største, som aftalen tillader.",
      en: "The occupancy lies above the highest that the agreement allows.",
    },
    remedy: {
      da: "Brug en belægning inden for grænserne, eller få afvigelsen godkendt.",
      en: "Use an occupancy within the bounds, or have the deviation approved.",
    },
  },
  "above-recommended": {
    severities: ["info"],
    meaning: {
      da: "Belægningen ligger over den anbefalede, men inden for grænserne.",
      en: "The occupancy lies above the recommended one, but within the bounds.",
    },
    remedy: {
      da: "Overvej en lavere belægning; står pladser tomme, giver det underskud.",
      en: "Consider a lower occupancy; empty places give a deficit.",
    },
  },
  "differs-from-mean": {
    severities: ["warning"],
    meaning: {
      da: "Den anvendte belægning afviger fra gennemsnittet af de foregående års, og ikke kun ved afrunding.",
      en: "The applied occupancy is different from the mean of the years before, and not by rounding alone.",
    },
    remedy: {
      da: "Begrund afvigelsen; den skal godkendes.",
      en: "Give the reason for the deviation; it is to be approved.",
    },
  },
};

export const OCCUPANCY_CODES: Codes<OccupancyFindingCode> = {
  listed: {
    severities: ["warning"],
    meaning: {
      da: "Den faktiske belægning afviger så meget fra den budgetterede, at tilbuddet skal indberettes.",
      en: "The actual occupancy deviates so much from the budgeted one that the offer is to be reported.",
    },
    remedy: {
      da: "Indberet tilbuddet, og angiv, om der ventes en efterregulering af betydning for taksten.",
      en: "Report the offer, and say whether a back-regulation that matters to the tariff is expected.",
    },
  },
  "initiatives-missing": {
    severities: ["info"],
    meaning: {
      da: "Tilbuddet skal indberettes, men det er ikke oplyst, hvad der gøres ved afvigelsen.",
      en: "The offer is to be reported, but it is not stated what is done about the deviation.",
    },
    remedy: { da: "Spørg driftsherren om initiativerne.", en: "Ask the operator for the initiatives." },
  },
  "expectation-differs": {
    severities: ["warning"],
    meaning: {
      da: "Driftsherren venter noget andet om efterregulering, end tallene viser.",
      en: "The operator expects something else of back-regulation than the figures show.",
    },
    remedy: {
      da: "Afklar det med driftsherren, og giv dens eget resultat, hvis den venter et andet.",
      en: "Settle it with the operator, and give its own result if it expects another.",
    },
  },
  "change-without-listing": {
    severities: ["info"],
    meaning: {
      da: "Tilbuddet skal ikke indberettes, men taksten ventes alligevel at ændre sig.",
      en: "The offer is not to be reported, but its tariff is expected to change all the same.",
    },
    remedy: { da: "Se efter, hvad resultatet ellers kommer af.", en: "See what else the result comes from." },
  },
  "occupied-days-beyond-reason": {
    severities: ["warning"],
    meaning: {
      da: "Der er langt flere belagte døgn end døgn til rådighed.",
      en: "There are far more occupied days than available ones.",
    },
    remedy: {
      da: "Kontrollér de belagte døgn, pladserne og åbningsdagene.",
      en: "Check the occupied days, the places and the opening days.",
    },
  },
  "opening-days-spread": {
    severities: ["info"],
    meaning: {
      da: "Antallet af pladser ændrer sig, og åbningsdagene er fordelt jævnt på de døgn, hvor der var pladser.",
      en: "The number of places changes, and the opening days are spread evenly over the days with places.",
    },
    remedy: {
      da: "Del ydelsen i to med hver sine åbningsdage, hvis de ligger skævt.",
      en: "Divide the service in two with opening days of their own if they are spread unevenly.",
    },
  },
  "opening-days-of-year-missing": {
    severities: ["info"],
    meaning: {
      da: "Årets resultat er ukendt, for årets åbningsdage mangler.",
      en: "The result of the year is unknown, since the year's opening days are missing.",
    },
    remedy: { da: "Giv årets åbningsdage.", en: "Give the opening days of the year." },
  },
  "tariff-missing": {
    severities: ["info"],
    meaning: {
      da: "Virkningen på provenu og resultat er ukendt, for taksten mangler.",
      en: "The effect on revenue and result is unknown, since the tariff is missing.",
    },
    remedy: { da: "Giv taksten.", en: "Give the tariff." },
  },
  "revenue-and-budget-apart": {
    severities: ["warning"],
    meaning: {
      da: "Budgetteret provenu og budget ligger længere fra hinanden end grænsen for overførsel, og hverken belægningen eller en lukning er årsagen.",
      en: "Budgeted revenue and budget lie further apart than the limit of what is carried over, and neither occupancy nor a closure is the cause.",
    },
    remedy: {
      da: "Kontrollér budget, takster, pladser og efterregulering; måske mangler en ydelse.",
      en: "Check budget, tariffs, places and back-regulation; a service may be missing.",
    },
  },
  "back-regulation-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Efterreguleringen i årets takster er ikke oplyst og er regnet som 0.",
      en: "The back-regulation in the year's tariffs is not stated and is taken as 0.",
    },
    remedy: GIVE_EVEN_ZERO,
  },
  "carried-in-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Overførsel fra året før er ikke oplyst og er regnet som 0.",
      en: "What is carried over from the year before is not stated and is taken as 0.",
    },
    remedy: GIVE_EVEN_ZERO,
  },
  "own-result": {
    severities: ["info"],
    meaning: {
      da: "Driftsherrens eget ventede resultat er brugt i stedet for det beregnede.",
      en: "The operator's own expected result is used instead of the computed one.",
    },
    remedy: { da: "Spørg, hvad forskellen skyldes.", en: "Ask what the difference comes from." },
  },
  "closing-budget-of-year": {
    severities: ["warning"],
    meaning: {
      da: "Budgettet for et tilbud, der lukker, ser ud til at være for hele året, så årets resultat ikke kan beregnes.",
      en: "The budget of an offer that closes seems to be for the whole year, so that the year's result cannot be computed.",
    },
    remedy: {
      da: "Skriv budgettet for den tid, tilbuddet var åbent.",
      en: "Write the budget of the time the offer was open.",
    },
  },
  "offer-closes": {
    severities: ["info"],
    meaning: {
      da: "Tilbuddet lukker og har ingen senere takst, som resultatet kan indgå i.",
      en: "The offer closes and has no later tariff that the result can enter.",
    },
    remedy: {
      da: "Regn budget og provenu for den tid, tilbuddet var åbent, og opgør lukkeregnskabet.",
      en: "Compute budget and revenue for the time the offer was open, and make the closing accounts.",
    },
  },
  "no-budgeted-days": {
    severities: ["info"],
    meaning: {
      da: "Ændringen af taksten pr. døgn er ukendt, for årets budgetterede døgn er det.",
      en: "The change of the tariff per day is unknown, since the year's budgeted days are.",
    },
    remedy: {
      da: "Giv årets åbningsdage og budgetteret belægning.",
      en: "Give the year's opening days and the budgeted occupancy.",
    },
  },
  "band-not-known": {
    severities: ["warning"],
    meaning: {
      da: "Hvad der kan overføres af et resultat, er ikke kendt for aftalen; virkningen på taksten er derfor ukendt.",
      en: "What can be carried over of a result is not known of the agreement; the effect on the tariff is therefore unknown.",
    },
    remedy: { da: "Giv grænsen som jeres egen.", en: "Give the limit as your own." },
  },
  "band-assumed": SETTLEMENT_CODES["share-assumed"],
  "deficit-carried": {
    severities: ["info"],
    meaning: {
      da: "Et underskud er overført inden for grænsen, som om reglen for overskud også gælder det.",
      en: "A deficit is carried over within the limit, as if the rule of surpluses held for it too.",
    },
    remedy: {
      da: "Regn med, at det hele går til taksten, hvis underskud ikke skal overføres.",
      en: "Count on all of it going to the tariff if deficits are not to be carried over.",
    },
  },
  "projection-assumed": {
    severities: ["info"],
    meaning: {
      da: "Årets resultat er fremskrevet alt andet lige: omkostningerne som budgetteret og resten af året belagt som valgt.",
      en: "The result of the year is projected, other things equal: costs as budgeted, and the rest of the year occupied as chosen.",
    },
    remedy: {
      da: "Giv driftsherrens egen forventning, hvis den er en anden.",
      en: "Give the operator's own expectation if it is another.",
    },
  },
  "carried-forward": CARRIED_FORWARD,
  "rule-carried-forward": RULE_CARRIED_FORWARD_WARNING,
  "local-value": LOCAL_VALUE,
};
