import type { Codes } from "../findings/codes.ts";
import { LOCAL_VALUE, NOTHING_TO_DO, RATE_WITHIN_BOUNDS } from "../findings/codeWords.ts";
import type { Text } from "../words.ts";
import type { FinancingFindingCode } from "./byKey/result.ts";
import type { CapacityFindingCode } from "./capacityPlan/result.ts";
import type { CaseResultFindingCode } from "./caseResult/result.ts";
import type { CasesPerFindingCode } from "./casesPer/findings.ts";
import type { CaseFindingCode } from "./forecast/findings.ts";
import type { FosterCareFindingCode } from "./fosterCare/result.ts";
import type { BillFindingCode } from "./objectiveBills/result.ts";
import type { PlanFindingCode } from "./paymentPlan/result.ts";
import type { BudgetFindingCode } from "./placementBudget/result.ts";
import type { PlacementFindingCode } from "./placements/findings.ts";
import type { SpecialPlacesFindingCode } from "./specialPlaces/result.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

const KNOW_RESERVATION: Text = {
  da: "Kend forbeholdet, eller giv din egen værdi.",
  en: "Know the reservation, or give your own value.",
};

const CHECK_MEANT: Text = { da: "Kontrollér, at det er det, der menes.", en: "Check that this is what is meant." };

export const FINANCING_CODES: Codes<FinancingFindingCode> = {
  "result-after-deadline": {
    severities: ["warning", "info"],
    meaning: {
      da: "Et tidligere resultat indregnes senere end fristen; en oplysning, hvor fristen kun er praksis.",
      en: "An earlier result enters later than the deadline; information where the deadline is only practice.",
    },
    remedy: {
      da: "Aftal med kommunerne, om det stadig skal indregnes.",
      en: "Agree with the municipalities whether it is still to enter.",
    },
  },
  "settlement-deadline-unknown": {
    severities: ["info"],
    meaning: {
      da: "Ordningens frist for at indregne et tidligere resultat er ikke kendt.",
      en: "The scheme's deadline for letting an earlier result enter is not known.",
    },
    remedy: { da: "Find fristen i aftalen.", en: "Find the deadline in the agreement." },
  },
  "assumed-value": {
    severities: ["info"],
    meaning: { da: "En værdi i ordningen er antaget.", en: "A value of the scheme is assumed." },
    remedy: KNOW_RESERVATION,
  },
  "proposed-value": {
    severities: ["info"],
    meaning: { da: "En værdi i ordningen er kun foreslået.", en: "A value of the scheme is only proposed." },
    remedy: KNOW_RESERVATION,
  },
  "own-keys": {
    severities: ["info"],
    meaning: { da: "Fordelingsnøglen er brugerens egen.", en: "The key is the user's own." },
    remedy: { da: "Nævn kilden til tallene.", en: "Name the source of the counts." },
  },
  "own-key-date": {
    severities: ["info"],
    meaning: { da: "Nøglens dato er brugerens egen.", en: "The date of the key is the user's own." },
    remedy: CHECK_MEANT,
  },
  "own-area": {
    severities: ["info"],
    meaning: { da: "Området, der betaler, er brugerens eget.", en: "The area that pays is the user's own." },
    remedy: CHECK_MEANT,
  },
  "own-split": {
    severities: ["info"],
    meaning: {
      da: "Den objektive andel er ikke ordningens for året, men brugerens egen eller et andet års.",
      en: "The objective share is not the scheme's of the year, but the user's own or another year's.",
    },
    remedy: CHECK_MEANT,
  },
  "keys-differ-from-register": {
    severities: ["warning"],
    meaning: {
      da: "Givne nøgler er andre end registrets tal for samme dato.",
      en: "Given keys are different from the register's counts of the same date.",
    },
    remedy: { da: "Udelad nøglerne for at bruge registret.", en: "Leave the keys out to use the register." },
  },
  "no-cases": {
    severities: ["info"],
    meaning: {
      da: "En del af budgettet betales pr. sag, men sagstallet er ikke givet.",
      en: "A part of the budget is paid per case, but the number of cases is not given.",
    },
    remedy: { da: "Giv de forventede eller de faktiske sager.", en: "Give the expected or the actual cases." },
  },
  "cases-differ-from-expected": {
    severities: ["info"],
    meaning: {
      da: "De faktiske sager er andre end de forventede, så beløbet pr. sag giver mere eller mindre end det, der skal dækkes.",
      en: "The actual cases are not the expected ones, so the amount per case brings more or less than is to be covered.",
    },
    remedy: { da: "Lad resultatet indgå i et senere budget.", en: "Let the result enter a later budget." },
  },
};

export const COMPARISON_CODES: Codes<"sum-changes"> = {
  "sum-changes": {
    severities: ["info"],
    meaning: {
      da: "Kommunerne betaler i alt mere eller mindre end før, så beløbene ikke kun flyttes mellem dem.",
      en: "The municipalities pay more or less in all than before, so amounts are not only moved between them.",
    },
    remedy: {
      da: "Sammenlign samme budget, og lad de faktiske sager være de forventede.",
      en: "Compare one budget, and let the actual cases be the expected ones.",
    },
  },
};

export const CAPACITY_PLAN_CODES: Codes<CapacityFindingCode> = {
  "full-occupancy-assumed": {
    severities: ["info"],
    meaning: {
      da: "Belægningen er ikke oplyst; der er regnet med fuld belægning.",
      en: "The occupancy is not stated; full occupancy is taken.",
    },
    remedy: { da: "Giv belægningen.", en: "Give the occupancy." },
  },
  "opens-after-the-year": {
    severities: ["info"],
    meaning: {
      da: "Pladser åbner efter året og koster først noget senere; de er med i helårsvirkningen.",
      en: "Places open after the year and cost something later only; they are in the effect of a full year.",
    },
    remedy: { da: "Lav en plan for det år også.", en: "Make a plan for that year too." },
  },
  "yearly-limit-left-out": {
    severities: ["info"],
    meaning: {
      da: "At et helårsophold højst koster årsbeløbet, er ikke indregnet i de retlige døgn.",
      en: "That a stay of a full year costs at most the yearly amount is left out of the judicial days.",
    },
    remedy: { da: "Regn kendte helårsophold ud hver for sig.", en: "Compute known stays of a full year one by one." },
  },
  "day-price-below-tariff": {
    severities: ["warning"],
    meaning: {
      da: "Døgnprisen er lavere end den kriminalpræventive takst, så den objektive finansiering bliver negativ.",
      en: "The price a day is lower than the crime-preventive tariff, so the objective financing is negative.",
    },
    remedy: { da: "Kontrollér døgnprisen.", en: "Check the price a day." },
  },
};

export const CASE_RESULT_CODES: Codes<CaseResultFindingCode> = {
  "bounds-only": {
    severities: ["warning"],
    meaning: {
      da: "Hverken årets omkostninger eller prisen på en ekstra sag er oplyst, så resultatet kendes kun mellem to grænser.",
      en: "Neither the year's costs nor the price of one more case is stated, so the result is known only between two bounds.",
    },
    remedy: {
      da: "Giv regnskabet, når det kendes, eller det, en ekstra sag koster.",
      en: "Give the accounts once they are known, or what one more case costs.",
    },
  },
  "settlement-deadline-unknown": {
    severities: ["info"],
    meaning: {
      da: "Hvornår et resultat i ordningen senest skal indregnes, fremgår ikke af kilderne.",
      en: "By when a result of the scheme is to enter is not in the sources.",
    },
    remedy: {
      da: "Giv fristen i en ordning, I selv beskriver.",
      en: "Give the deadline in a scheme that you describe yourselves.",
    },
  },
};

export const CASES_PER_CODES: Codes<CasesPerFindingCode> = {
  "region-incomplete": {
    severities: ["info"],
    meaning: {
      da: "En region er kun summen af de kommuner, der er oplyst.",
      en: "A region is only the sum of the municipalities that are stated.",
    },
    remedy: {
      da: "Giv alle regionens kommuner, også dem med 0 sager, eller regionen som én række.",
      en: "Give all municipalities of the region, also those with 0 cases, or the region as one row.",
    },
  },
};

export const CASE_FORECAST_CODES: Codes<CaseFindingCode> = {
  "budget-used-up": {
    severities: ["warning"],
    meaning: {
      da: "Der er allerede flere sager end budgetteret for hele året.",
      en: "There are already more cases than budgeted for the whole year.",
    },
    remedy: { da: "Regn virkningen på årets resultat ud.", en: "Compute the effect on the year's result." },
  },
  "year-is-over": {
    severities: ["info"],
    meaning: {
      da: "Sagerne er talt til og med 31. december, så de forventede sager er de faktiske.",
      en: "The cases are counted to 31 December, so the expected cases are the actual ones.",
    },
    remedy: NOTHING_TO_DO,
  },
  "nothing-to-grow-from": {
    severities: ["info"],
    meaning: {
      da: "Der er 0 sager at sammenligne med, så ændringen kan ikke angives i procent.",
      en: "There are 0 cases to compare with, so the change cannot be given in per cent.",
    },
    remedy: { da: "Brug ændringen i antal sager.", en: "Use the change in the number of cases." },
  },
};

export const BILL_CODES: Codes<BillFindingCode> = {
  "budget-missing": {
    severities: ["warning"],
    meaning: {
      da: "En ordnings budget er ikke oplyst, så regningen mangler i summen.",
      en: "The budget of a scheme is not stated, so its bill is missing from the sum.",
    },
    remedy: { da: "Giv budgettet, når det kendes.", en: "Give the budget once it is known." },
  },
  "value-missing": {
    severities: ["error"],
    meaning: {
      da: "En ordnings regning kan ikke regnes ud og mangler i summen.",
      en: "The bill of a scheme cannot be computed and is missing from the sum.",
    },
    remedy: { da: "Giv de værdier, der mangler.", en: "Give the values that are missing." },
  },
  "outside-area": {
    severities: ["info"],
    meaning: {
      da: "Kommunen er ikke med i ordningens område og betaler intet.",
      en: "The municipality is not in the area of the scheme and pays nothing.",
    },
    remedy: { da: "Udelad ordningen, eller ret dens område.", en: "Leave the scheme out, or correct its area." },
  },
};

export const PLACEMENT_BUDGET_CODES: Codes<BudgetFindingCode> = {
  "rate-known-within-bounds": RATE_WITHIN_BOUNDS,
  "tariff-missing": {
    severities: ["error"],
    meaning: {
      da: "En takst er ikke oplyst, så dens linjer er uden beløb og ikke med i summen.",
      en: "A tariff is not stated, so its lines have no amount and are not in the sum.",
    },
    remedy: { da: "Tilføj taksten, eller ret navnet.", en: "Add the tariff, or correct its name." },
  },
  "price-level-missing": {
    severities: ["error"],
    meaning: {
      da: "En takst har intet prisniveau, så dens linjer er uden beløb og ikke med i summen.",
      en: "A tariff has no price level, so its lines have no amount and are not in the sum.",
    },
    remedy: { da: "Giv det år, taksten er i priser fra.", en: "Give the year whose prices the tariff is in." },
  },
  "series-missing": {
    severities: ["error"],
    meaning: {
      da: "En takst skal fremskrives, men der er ingen P/L-serie; dens linjer er uden beløb og ikke med i summen.",
      en: "A tariff is to be indexed, but there is no series; its lines have no amount and are not in the sum.",
    },
    remedy: { da: "Vælg en serie.", en: "Choose a series." },
  },
  "back-regulation-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Efterregulering er ikke oplyst fuldt ud; det, der mangler, er regnet som 0.",
      en: "Back-regulation is not stated in full; what is missing is taken as 0.",
    },
    remedy: {
      da: "Giv både den, taksten indeholder, og den, der er kendt for budgetåret.",
      en: "Give both the one that the tariff holds and the one known for the budget year.",
    },
  },
  "tariff-not-used": {
    severities: ["info"],
    meaning: { da: "En takst bruges ikke af nogen borger.", en: "A tariff is used by no citizen." },
    remedy: { da: "Kontrollér, at ingen borger mangler.", en: "Check that no citizen is missing." },
  },
  "tariff-in-several-rows": {
    severities: ["info"],
    meaning: {
      da: "Flere rækker for den samme borger og takst er lagt sammen.",
      en: "Several rows of the same citizen and tariff are added up.",
    },
    remedy: {
      da: "Kontrollér, at rækkerne er forskellige ophold.",
      en: "Check that the rows are different stays.",
    },
  },
  "same-days-twice": {
    severities: ["warning"],
    meaning: {
      da: "To ophold for den samme borger til samme takst har fælles dage, som er talt to gange.",
      en: "Two stays of one citizen by the same tariff have days in common, which are counted twice.",
    },
    remedy: { da: "Ret datoerne, eller fjern det ene ophold.", en: "Correct the dates, or remove one of the stays." },
  },
  "several-tariffs-same-days": {
    severities: ["info"],
    meaning: {
      da: "En borger har ophold til flere takster i de samme dage.",
      en: "A citizen has stays by several tariffs on the same days.",
    },
    remedy: {
      da: "Kontrollér, at ydelserne bruges samtidig, som et ophold og et dagtilbud.",
      en: "Check that the services are used at the same time, as a stay and a day offer.",
    },
  },
  "more-days-than-year": {
    severities: ["warning", "info"],
    meaning: {
      da: "En borger er budgetteret med flere døgn eller måneder, end året har; en advarsel, hvor det er ved én takst.",
      en: "A citizen is budgeted with more days or months than the year has; a warning where it is by one tariff.",
    },
    remedy: {
      da: "Kontrollér, at ydelserne bruges samtidig, som et ophold og et dagtilbud.",
      en: "Check that the services are used at the same time, as a stay and a day offer.",
    },
  },
};

export const PLACEMENT_CODES: Codes<PlacementFindingCode> = {
  "held-at-yearly-tariff": {
    severities: ["info"],
    meaning: {
      da: "Et helt år koster årsbeløbet, også i et skudår, og ikke døgntaksten gange døgnene.",
      en: "A full year costs the yearly amount, also in a leap year, and not the tariff a day times the days.",
    },
    remedy: {
      da: "Kontrollér, at institutionen ikke opkræver mere end årsbeløbet.",
      en: "Check that the institution does not charge more than the yearly amount.",
    },
  },
  "day-tariff-rounded": {
    severities: ["info"],
    meaning: {
      da: "Døgntaksten, som den opkræves, er en afrunding af årsbeløbet divideret med takstårets døgn.",
      en: "The tariff a day as it is charged is a rounding of the yearly amount divided by the days of the tariff year.",
    },
    remedy: {
      da: "Brug døgntaksten, som den opkræves, til at kontrollere regninger.",
      en: "Use the tariff a day as it is charged to check bills.",
    },
  },
  "day-tariff-computed": {
    severities: ["warning"],
    meaning: {
      da: "Døgntaksten, som den opkræves, er ikke kendt; der er regnet med årsbeløbet divideret med takstårets døgn.",
      en: "The tariff a day as it is charged is not known; the yearly amount divided by the days of the tariff year is used.",
    },
    remedy: { da: "Giv døgntaksten, som den opkræves.", en: "Give the tariff a day as it is charged." },
  },
  "day-price-below-tariff": {
    severities: ["warning"],
    meaning: {
      da: "Døgnprisen er lavere end den kriminalpræventive takst, så den objektive finansiering bliver negativ.",
      en: "The price a day is lower than the crime-preventive tariff, so the objective financing is negative.",
    },
    remedy: { da: "Kontrollér døgnprisen.", en: "Check the price a day." },
  },
  "local-value": LOCAL_VALUE,
};

export const SPECIAL_PLACES_CODES: Codes<SpecialPlacesFindingCode> = {
  "more-stays-than-places": {
    severities: ["warning"],
    meaning: {
      da: "På en dag er der flere ophold end oprettede pladser.",
      en: "On some day there are more stays than places set up.",
    },
    remedy: {
      da: "Kontrollér datoerne for opholdene og antallet af pladser.",
      en: "Check the dates of the stays and the number of places.",
    },
  },
  "elsewhere-counted-unused": {
    severities: ["info"],
    meaning: {
      da: "Dage, hvor borgeren var indlagt på en anden afdeling, er regnet som ubenyttede.",
      en: "Days on which the person was on another ward are taken to be unused.",
    },
    remedy: {
      da: "Se i bekendtgørelsens § 2, stk. 3, om pladsen er ubenyttet i de dage.",
      en: "See in section 2(3) of the order whether the place is unused on those days.",
    },
  },
  "stay-without-days": {
    severities: ["info"],
    meaning: {
      da: "Et ophold har ingen dage, der tæller i perioden.",
      en: "A stay has no days that count in the period.",
    },
    remedy: { da: "Kontrollér datoerne.", en: "Check the dates." },
  },
};

export const PLAN_CODES: Codes<PlanFindingCode> = {
  "rate-known-within-bounds": RATE_WITHIN_BOUNDS,
  "ends-with-year": {
    severities: ["info"],
    meaning: {
      da: "En plan gælder til og med den 31. december; det hele år er regnet, som om den fortsætter.",
      en: "The last day of a plan is 31 December; the full year is counted as if it goes on.",
    },
    remedy: {
      da: "Træk planen fra det hele år, hvis den ikke fortsætter.",
      en: "Take the plan off the full year if it does not go on.",
    },
  },
  "same-service-twice": {
    severities: ["warning"],
    meaning: {
      da: "To planer for den samme borger og ydelse har fælles dage, som er talt to gange.",
      en: "Two plans for the same citizen and service have days in common, which are counted twice.",
    },
    remedy: {
      da: "Afslut den første plan dagen før den næste, eller fjern den ene.",
      en: "End the first plan on the day before the next, or remove one of them.",
    },
  },
  "several-services": {
    severities: ["info"],
    meaning: {
      da: "En borger har planer for flere ydelser i de samme dage.",
      en: "A citizen has plans for several services on the same days.",
    },
    remedy: {
      da: "Kontrollér, at de skal betales samtidig.",
      en: "Check that they are to be paid at the same time.",
    },
  },
  "plan-outside-year": {
    severities: ["info"],
    meaning: { da: "Ingen dag i en plan tæller i året.", en: "No day of a plan counts in the year." },
    remedy: { da: "Kontrollér datoerne, eller udelad planen.", en: "Check the dates, or leave the plan out." },
  },
  "part-month-by-days": {
    severities: ["info"],
    meaning: {
      da: "En måned, der kun er delvist brugt, er betalt efter dens dage; det er antaget.",
      en: "A month that is only partly used is paid by its days; this is assumed.",
    },
    remedy: {
      da: "Se i aftalen, om en påbegyndt måned betales fuldt ud.",
      en: "See in the agreement whether a month that has begun is paid in full.",
    },
  },
  "own-payment-above-cost": {
    severities: ["warning"],
    meaning: {
      da: "I mindst én måned betaler borgeren mere selv, end ydelsen koster.",
      en: "In at least one month the citizen pays more than the service costs.",
    },
    remedy: {
      da: "Kontrollér egenbetalingen; den er pr. måned.",
      en: "Check the own payment; it is per month.",
    },
  },
};

export const FOSTER_CARE_CODES: Codes<FosterCareFindingCode> = {
  "no-longer-a-child": {
    severities: ["warning"],
    meaning: {
      da: "Et barn er fyldt 18 år i opholdet; om taksterne gælder derefter, fremgår ikke af kilderne.",
      en: "A child has turned 18 during the stay; whether the rates hold after that is not stated in the sources.",
    },
    remedy: {
      da: "Kontrollér fødselsdagen; er den rigtig, så brug det, der er aftalt for opholdet efter den dag.",
      en: "Check the date of birth; if it is right, use what is agreed for the stay after that day.",
    },
  },
  "third-child-by-day": {
    severities: ["info"],
    meaning: {
      da: "Det lavere beløb til kost og logi for tredje barn og derover er beregnet dag for dag i den rækkefølge, børnene er oplyst i.",
      en: "The lower board and lodging of the third child and further ones is counted day by day in the order in which the children are given.",
    },
    remedy: {
      da: "Kontrollér, at børnene er fra samme kommune.",
      en: "Check that the children are of the same municipality.",
    },
  },
  "days-outside-months": {
    severities: ["info"],
    meaning: {
      da: "Vederlag for døgn uden for hele måneder er beregnet pr. døgn; kilderne siger det ikke.",
      en: "Remuneration for days outside whole months is computed by the day; the sources do not say so.",
    },
    remedy: {
      da: "Se i plejekontrakten, hvordan en del af en måned betales.",
      en: "See in the foster contract how part of a month is paid.",
    },
  },
  "rate-with-reservation": {
    severities: ["info"],
    meaning: {
      da: "En takst, der er brugt, er udledt, foreløbig eller gengivet af andre.",
      en: "A rate that was used is derived, provisional or given back by others.",
    },
    remedy: {
      da: "Brug kommunens egen takst, hvis den er en anden.",
      en: "Use the municipality's own rate if it is different.",
    },
  },
};
