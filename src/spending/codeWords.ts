import type { CodeMeaning, Codes } from "../findings/codes.ts";
import { RULE_CARRIED_FORWARD_WARNING } from "../findings/codeWords.ts";
import type { Text } from "../words.ts";
import type { ActivityGrowthFindingCode } from "./activity/result.ts";
import type { CeilingFindingCode } from "./ceiling/result.ts";
import type { CompareFindingCode } from "./compare/result.ts";
import type { CompletenessFindingCode } from "./completeness/result.ts";
import type { DecompositionFindingCode } from "./decompose/result.ts";
import type { BudgetFollowUpFindingCode } from "./followUp/result.ts";
import type { ForecastEffectsFindingCode } from "./forecastEffects/result.ts";
import type { GrowthFindingCode } from "./growth/result.ts";
import type { ImpliedBaseFindingCode } from "./impliedBase/impliedBase.ts";
import type { MaskFindingCode } from "./masking/maskSmallCounts.ts";
import type { PerCitizenFindingCode } from "./perCitizen/result.ts";
import type { PerInhabitantFindingCode } from "./perInhabitant/result.ts";
import type { SocioEconomicFindingCode } from "./socioEconomic/result.ts";
import type { UnitCostFindingCode } from "./unitCosts/result.ts";
import type { BudgetVarianceFindingCode } from "./variance/result.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

const ADD_ROWS: Text = {
  da: "Tilføj rækkerne; var der ingen udgift, så giv dem med beløbet 0.",
  en: "Add the rows; if there was no spending, give them with the amount 0.",
};

const ACTIVITY_NOT_STATED: CodeMeaning = {
  severities: ["warning"],
  meaning: {
    da: "Rækker oplyser ikke aktiviteten; udgift og aktivitet er holdt ude af gennemsnittene og vist for sig.",
    en: "Rows do not state the activity; their spending and activity are left out of the means and shown apart.",
  },
  remedy: {
    da: "Oplys antallet i rækkerne, og skriv 0, hvor der ingen var.",
    en: "State the number in the rows, and write 0 where there were none.",
  },
};

const NO_ACTIVITY: CodeMeaning = {
  severities: ["warning"],
  meaning: {
    da: "Linjer har en udgift, men aktiviteten 0; de har ingen enhedsudgift, men tæller med i summernes.",
    en: "Lines have spending but an activity of 0; they have no unit cost but count in that of the sums.",
  },
  remedy: { da: "Kontrollér, om aktiviteten er 0 eller mangler.", en: "Check whether the activity is 0 or missing." },
};

const ACTIVITY_OF_ROWS: CodeMeaning = {
  severities: ["info"],
  meaning: {
    da: "Aktiviteten er lagt sammen række for række: en borger med flere slags hjælp tæller med i hver af dem.",
    en: "The activity is added row by row: a citizen with several kinds of help counts in each of them.",
  },
  remedy: {
    da: "Sammenlign kun med tal, der er talt på samme måde.",
    en: "Compare only with figures that are counted in the same way.",
  },
};

const SERIES_BREAK: CodeMeaning = {
  severities: ["warning"],
  meaning: {
    da: "Linjer går hen over et kendt brud i serien, så årene ikke uden videre kan sammenlignes.",
    en: "Lines run over a known break of the series, so the years cannot simply be compared.",
  },
  remedy: {
    da: "Hold linjerne ude af væksten, eller læg det flyttede til igen, hvis det kendes.",
    en: "Leave the lines out of the growth, or add what was moved again if it is known.",
  },
};

const NOMINAL_AMOUNTS: CodeMeaning = {
  severities: ["info"],
  meaning: {
    da: "Beløbene er i løbende priser, så forskelle mellem årene rummer også pris- og lønudviklingen.",
    en: "The amounts are in current prices, so differences between years also hold the growth of prices and wages.",
  },
  remedy: {
    da: "Omregn beløbene til ét prisniveau, før årene sammenlignes.",
    en: "Convert the amounts to one price level before the years are compared.",
  },
};

const PAYER_MISSING_IN_YEAR: CodeMeaning = {
  severities: ["warning", "info"],
  meaning: {
    da: "En betaler har ingen rækker i et af årene og er ikke med i årets sum; intet er sat i stedet. Til oplysning, hvor ingen har rækker i året.",
    en: "A payer has no rows in one of the years and is not in the sum of the year; nothing is put in its place. For information where nobody has rows in the year.",
  },
  remedy: {
    da: "Tilføj rækkerne, eller vælg de betalere, der er med i alle år.",
    en: "Add the rows, or choose the payers that are in all years.",
  },
};

const AREA_MISSING: CodeMeaning = {
  severities: ["warning"],
  meaning: {
    da: "Et område eller en funktion har kun rækker i det ene år; udgiften er regnet som 0 i det andet.",
    en: "An area or a function has rows in one year only; spending is taken as 0 in the other.",
  },
  remedy: {
    da: "Giv rækken med beløbet 0, hvis der ingen udgift var; ellers tilføj den.",
    en: "Give the row with the amount 0 if there was no spending; otherwise add it.",
  },
};

export const ACTIVITY_GROWTH_CODES: Codes<ActivityGrowthFindingCode> = {
  "activity-not-stated": ACTIVITY_NOT_STATED,
  "no-activity": NO_ACTIVITY,
  "activity-of-rows": ACTIVITY_OF_ROWS,
  "payer-not-comparable": {
    severities: ["warning"],
    meaning: {
      da: "En betaler oplyser ikke aktiviteten i alle år og er holdt ude af alle år, så væksten er de samme betaleres.",
      en: "A payer does not state the activity in all years and is left out of all years, so the growth is that of the same payers.",
    },
    remedy: { da: "Giv aktiviteten for de manglende år.", en: "Give the activity of the missing years." },
  },
  "measure-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Ingen betaler oplyser et mål for aktivitet i alle år, så der er ingen udvikling at vise.",
      en: "No payer states a measure of activity in all years, so there is no development to show.",
    },
    remedy: { da: "Giv tallene, hvis de kendes.", en: "Give the counts if they are known." },
  },
  "period-assumed": {
    severities: ["info"],
    meaning: {
      da: "En 4-årig periode er læst som fem regnskabsår.",
      en: "A period of 4 years is read as five accounting years.",
    },
    remedy: {
      da: "Vælg årene selv, hvis perioden er en anden.",
      en: "Choose the years yourself if the period is another.",
    },
  },
};

export const CEILING_CODES: Codes<CeilingFindingCode> = {
  "rate-not-known": {
    severities: ["warning"],
    meaning: {
      da: "Årets sats i serien er ikke kendt, så der gives ingen vurdering mod loftet.",
      en: "The year's rate of the series is not known, so nothing is judged against the ceiling.",
    },
    remedy: { da: "Giv satsen som jeres egen.", en: "Give the rate as your own." },
  },
  "prices-not-stated": {
    severities: ["warning"],
    meaning: {
      da: "Det er ikke oplyst, hvilke priser tallene er i, så der gives ingen vurdering mod loftet.",
      en: "It is not stated which prices the figures are in, so nothing is judged against the ceiling.",
    },
    remedy: { da: "Find ud af, hvilke priser tallene er i.", en: "Find out which prices the figures are in." },
  },
  "fixed-prices": {
    severities: ["warning"],
    meaning: {
      da: "Tabellen er i faste priser, og loftet gælder løbende, så der gives ingen vurdering.",
      en: "The table is in fixed prices, and the ceiling holds for current ones, so nothing is judged.",
    },
    remedy: { da: "Giv regnskaberne i løbende priser.", en: "Give the accounts in current prices." },
  },
  "rule-not-known": {
    severities: ["warning"],
    meaning: {
      da: "Det vides ikke, om aftalen har et udgiftsloft for året; beregningen er til sammenligning.",
      en: "It is not known whether the agreement has a spending ceiling for the year; the computation is for comparison.",
    },
    remedy: { da: "Slå efter i aftalen.", en: "Look it up in the agreement." },
  },
  "rule-not-asked": {
    severities: ["info"],
    meaning: {
      da: "Ingen rammeaftale er givet, så det er ikke undersøgt, om loftet er aftalt for året.",
      en: "No framework agreement is given, so whether the ceiling is agreed for the year is not looked into.",
    },
    remedy: { da: "Giv aftalen.", en: "Give the agreement." },
  },
  "rule-carried-forward": RULE_CARRIED_FORWARD_WARNING,
  "series-not-the-agreed": {
    severities: ["warning"],
    meaning: {
      da: "Der er regnet med en anden serie end den, aftalen nævner.",
      en: "Another series is used than the one the agreement names.",
    },
    remedy: { da: "Udelad serien for at bruge den aftalte.", en: "Leave the series out to use the agreed one." },
  },
  "payer-outside-agreement": {
    severities: ["info"],
    meaning: {
      da: "En betaler er ikke omfattet af aftalen; tallene er til sammenligning.",
      en: "A payer is outside the agreement; the figures are for comparison.",
    },
    remedy: { da: "Vælg aftalens betalere.", en: "Choose the payers of the agreement." },
  },
  "payer-not-comparable": {
    severities: ["warning"],
    meaning: {
      da: "En betaler har ingen rækker i et af årene, har derfor intet loft og er ikke med i summen.",
      en: "A payer has no rows in one of the years, so it has no ceiling and is not in the sum.",
    },
    remedy: { da: "Tilføj årets rækker.", en: "Add the rows of the year." },
  },
  "area-missing-in-year": AREA_MISSING,
  "rate-known-within-bounds": {
    severities: ["warning"],
    meaning: {
      da: "Satsen er udledt af afrundede beløb og kendes kun mellem to grænser; vurderingen mod loftet er en anden med den laveste end med den højeste.",
      en: "The rate is derived from rounded amounts and known only between two bounds; the verdict against the ceiling is another by the lowest than by the highest.",
    },
    remedy: {
      da: "Find den sats, der blev aftalt, og giv den som jeres egen, før vurderingen bruges.",
      en: "Find the rate that was agreed, and give it as your own before the verdict is used.",
    },
  },
  "ceiling-exceeded": {
    severities: ["warning"],
    meaning: { da: "En betalers udgift ligger over loftet.", en: "The spending of a payer lies above the ceiling." },
    remedy: {
      da: "Forklar væksten; flere borgere og nye opgaver kan være grunden, og loftet siger intet om det.",
      en: "Explain the growth; more citizens and new tasks may be the reason, and the ceiling says nothing of them.",
    },
  },
};

export const COMPARE_CODES: Codes<CompareFindingCode> = {
  "group-incomplete": {
    severities: ["warning"],
    meaning: {
      da: "En gruppes gennemsnit er taget over færre kommuner, end gruppen har; intet er sat i stedet.",
      en: "The mean of a group is taken over fewer municipalities than the group has; nothing is put in their place.",
    },
    remedy: { da: "Giv alle gruppens kommuner.", en: "Give all municipalities of the group." },
  },
  "not-weighted": {
    severities: ["info"],
    meaning: {
      da: "Indbyggertallet mangler for nogle kommuner, så grupper med dem har kun et uvægtet gennemsnit.",
      en: "The inhabitants of some municipalities are missing, so groups with them have an unweighted mean only.",
    },
    remedy: { da: "Giv indbyggertallene.", en: "Give the numbers of inhabitants." },
  },
  "figures-rounded": {
    severities: ["info"],
    meaning: {
      da: "Tallene er afrundede, så udgifter og gennemsnit ikke kendes nøjere end det.",
      en: "The figures are rounded, so spending and means are known no better than that.",
    },
    remedy: { da: "Tillæg ikke mindre forskelle betydning.", en: "Give no weight to smaller differences." },
  },
};

export const COMPLETENESS_CODES: Codes<CompletenessFindingCode> = {
  "payer-missing": {
    severities: ["warning"],
    meaning: {
      da: "En betaler, der er ventet, har ingen rækker; intet er sat i stedet.",
      en: "A payer that is expected has no rows; nothing is put in its place.",
    },
    remedy: ADD_ROWS,
  },
  "payer-not-expected": {
    severities: ["info"],
    meaning: {
      da: "Tabellen har rækker for betalere, som der ikke er bedt om.",
      en: "The table has rows of payers that were not asked for.",
    },
    remedy: {
      da: "Vælg betalerne i analyserne, hvis de ikke skal med.",
      en: "Choose the payers of the analyses if they are not to be in it.",
    },
  },
  "year-missing": {
    severities: ["warning"],
    meaning: {
      da: "Et år, der er ventet, har ingen rækker; intet er sat i stedet.",
      en: "A year that is expected has no rows; nothing is put in its place.",
    },
    remedy: ADD_ROWS,
  },
  "area-missing": {
    severities: ["warning"],
    meaning: {
      da: "Et område, der er ventet, har ingen rækker; intet er sat i stedet.",
      en: "An area that is expected has no rows; nothing is put in its place.",
    },
    remedy: ADD_ROWS,
  },
  "function-missing": {
    severities: ["warning"],
    meaning: {
      da: "En funktion, der er ventet, har ingen rækker; intet er sat i stedet.",
      en: "A function that is expected has no rows; nothing is put in its place.",
    },
    remedy: ADD_ROWS,
  },
  "operator-kind-missing": {
    severities: ["warning"],
    meaning: {
      da: "En driftsherretype, der er ventet, har ingen rækker; intet er sat i stedet.",
      en: "A kind of operator that is expected has no rows; nothing is put in its place.",
    },
    remedy: ADD_ROWS,
  },
  "account-missing": {
    severities: ["warning"],
    meaning: {
      da: "Budgettet eller regnskabet, som er ventet, har ingen rækker; intet er sat i stedet.",
      en: "The budget or the accounts that are expected have no rows; nothing is put in their place.",
    },
    remedy: ADD_ROWS,
  },
  "series-missing-in-year": {
    severities: ["warning", "info"],
    meaning: {
      da: "Ingen betaler har rækker for en linje eller en hel regnskabsart i nogle af årene; en advarsel, hvor årene ligger mellem andre, der har den.",
      en: "No payer has rows of a line, or of a whole account, in some of the years; a warning where those years lie between others that have it.",
    },
    remedy: {
      da: "Tilføj rækkerne, eller sammenlign kun de år, hvor linjen findes.",
      en: "Add the rows, or compare only the years that have the line.",
    },
  },
  "rows-missing": {
    severities: ["warning"],
    meaning: { da: "En betaler mangler rækker, som andre har.", en: "A payer lacks rows that others have." },
    remedy: ADD_ROWS,
  },
  "activity-partly-stated": {
    severities: ["info"],
    meaning: { da: "Nogle af rækkerne oplyser ikke aktiviteten.", en: "Some of the rows do not state the activity." },
    remedy: {
      da: "Oplys antallet i rækkerne, og skriv 0, hvor der ingen var.",
      en: "State the number in the rows, and write 0 where there were none.",
    },
  },
  jump: {
    severities: ["warning"],
    meaning: {
      da: "En udgift ændrer sig fra et år til det næste med mere end den grænse, der er sat.",
      en: "Spending changes from one year to the next by more than the limit that is set.",
    },
    remedy: {
      da: "Undersøg årsagen, før tallet indgår i en sammenligning; en enkelt sag kan være hele forklaringen.",
      en: "Look into the reason before the figure is compared; a single case may be all of it.",
    },
  },
  "series-break": SERIES_BREAK,
};

export const DECOMPOSITION_CODES: Codes<DecompositionFindingCode> = {
  "payer-not-comparable": {
    severities: ["warning"],
    meaning: {
      da: "En betaler har ikke rækker i begge år og er holdt ude af alle summer.",
      en: "A payer does not have rows in both years and is left out of all sums.",
    },
    remedy: { da: "Tilføj årets rækker.", en: "Add the rows of the year." },
  },
  "users-not-stated": {
    severities: ["warning"],
    meaning: {
      da: "En betaler oplyser ikke brugere i alle rækker og er holdt ude af alle summer.",
      en: "A payer does not state users in all rows and is left out of all sums.",
    },
    remedy: {
      da: "Giv brugerne i rækkerne, med 0, hvor der ingen var.",
      en: "Give users in the rows, with 0 where there were none.",
    },
  },
  "no-users": {
    severities: ["warning"],
    meaning: {
      da: "En betaler har 0 brugere i et af årene og er holdt ude af alle summer.",
      en: "A payer has 0 users in one of the years and is left out of all sums.",
    },
    remedy: {
      da: "Vurdér ændringen i kr. for sig; uden brugere er der ingen udgift pr. bruger.",
      en: "Judge the change in DKK on its own; without users there is no cost per user.",
    },
  },
  "nominal-amounts": NOMINAL_AMOUNTS,
  "payer-missing-in-year": PAYER_MISSING_IN_YEAR,
  "users-of-rows": {
    severities: ["info"],
    meaning: {
      da: "Brugerne er lagt sammen række for række: en borger med flere slags hjælp tæller med i hver af dem.",
      en: "Users are added row by row: a citizen with several kinds of help counts in each of them.",
    },
    remedy: {
      da: "Opdel ét område og én driftsherretype ad gangen, hvis borgerne skal tælles én gang.",
      en: "Take one area and one kind of operator at a time if citizens are to count once.",
    },
  },
  "series-break": SERIES_BREAK,
  "payers-overlap": {
    severities: ["info"],
    meaning: {
      da: "En region og nogle af dens kommuner er med; deres indbyggere kan ikke lægges sammen, så betalerne er ikke opdelt som én.",
      en: "A region and some of its municipalities are in it; their inhabitants cannot be added, so the payers are not taken apart as one.",
    },
    remedy: { da: "Vælg kommunerne eller regionen.", en: "Choose the municipalities or the region." },
  },
};

export const GROWTH_CODES: Codes<GrowthFindingCode> = {
  "payer-not-comparable": {
    severities: ["warning"],
    meaning: {
      da: "En betaler har ingen rækker i et af årene og er holdt ude af begge, så summerne omfatter de samme betalere.",
      en: "A payer has no rows in one of the years and is left out of both, so the sums are of the same payers.",
    },
    remedy: { da: "Tilføj årets rækker.", en: "Add the rows of the year." },
  },
  "area-missing-in-year": AREA_MISSING,
  "no-base": {
    severities: ["info"],
    meaning: {
      da: "Udgiften var 0 eller negativ i det første år, så der er ingen vækstprocent.",
      en: "Spending was 0 or negative in the first year, so there is no rate of growth.",
    },
    remedy: { da: "Vurdér ændringen i kr.", en: "Judge the change in DKK." },
  },
  "growth-jump": {
    severities: ["warning"],
    meaning: {
      da: "En udgift ændrer sig fra et år til det næste med mere end den grænse, der er sat.",
      en: "Spending changes from one year to the next by more than the limit that is set.",
    },
    remedy: {
      da: "Undersøg årsagen, før tallet indgår i en sammenligning; en enkelt sag eller en ændret kontering kan være hele forklaringen.",
      en: "Look into the reason before the figure is compared; a single case or a changed posting may be all of it.",
    },
  },
  "series-break": SERIES_BREAK,
  "nominal-growth": {
    severities: ["info"],
    meaning: {
      da: "Væksten er i løbende priser og rummer også pris- og lønudviklingen.",
      en: "The growth is in current prices and also holds that of prices and wages.",
    },
    remedy: { da: "Nævn en serie, som beløbene skal fremskrives med.", en: "Name a series to index the amounts by." },
  },
};

export const IMPLIED_BASE_CODES: Codes<ImpliedBaseFindingCode> = {
  "negative-base": {
    severities: ["warning"],
    meaning: {
      da: "Ændring og sats har ikke sikkert samme fortegn, så udgangspunktet kan være negativt.",
      en: "Change and rate do not surely have the same sign, so the base may be negative.",
    },
    remedy: {
      da: "Kontrollér, at begge tal er vækst eller begge fald.",
      en: "Check that both figures are growth or both are falls.",
    },
  },
};

export const MASK_CODES: Codes<MaskFindingCode> = {
  masked: {
    severities: ["info"],
    meaning: { da: "Små antal er skjult i det, der vises.", en: "Small counts are masked in what is shown." },
    remedy: {
      da: "Regn altid på de uskjulte tal, og skjul først i det, der vises.",
      en: "Always compute on the unmasked counts, and mask only what is shown.",
    },
  },
  "total-gives-away": {
    severities: ["warning"],
    meaning: {
      da: "I nogle rækker er der ingen andre at skjule et lille antal bag; vises summen, er det røbet.",
      en: "In some rows there is no other count to hide a small one behind; if the sum is shown, it is given away.",
    },
    remedy: {
      da: "Vis ikke den sum, eller læg rækkerne sammen med andre.",
      en: "Do not show that sum, or put the rows together with others.",
    },
  },
};

export const PER_CITIZEN_CODES: Codes<PerCitizenFindingCode> = {
  "activity-not-stated": ACTIVITY_NOT_STATED,
  "no-activity": NO_ACTIVITY,
  "activity-of-rows": ACTIVITY_OF_ROWS,
  "nominal-amounts": NOMINAL_AMOUNTS,
  "payer-missing-in-year": PAYER_MISSING_IN_YEAR,
  "own-population": {
    severities: ["warning", "info"],
    meaning: {
      da: "Indbyggertal er brugerens egne; en advarsel, hvor nogle er fra registret og kan være talt på en anden dato.",
      en: "Numbers of inhabitants are the user's own; a warning where others are of the register and may be counted on another date.",
    },
    remedy: {
      da: "Udelad dem, hvor registrets tal skal bruges.",
      en: "Leave them out where the register's counts are to be used.",
    },
  },
  "fixed-key-date": {
    severities: ["warning"],
    meaning: {
      da: "Indbyggerne er talt på én dato også for andre år; ændringer i befolkningen er ikke med.",
      en: "The inhabitants are counted on one date for other years too; changes of the population are not in it.",
    },
    remedy: { da: "Brug hvert års egen dato.", en: "Use each year's own date." },
  },
  "payers-overlap": {
    severities: ["warning"],
    meaning: {
      da: "En region og nogle af dens kommuner er betalere; de har ikke et fælles indbyggertal, så der er ingen udgift pr. indbygger i alt.",
      en: "A region and some of its municipalities are payers; they have no number of inhabitants in common, so there is no spending per inhabitant in all.",
    },
    remedy: {
      da: "Vælg regionen eller kommunerne, eller tilføj regionens øvrige kommuner.",
      en: "Choose the region or the municipalities, or add the other municipalities of the region.",
    },
  },
};

export const PER_INHABITANT_CODES: Codes<PerInhabitantFindingCode> = {
  "known-to-rounding": {
    severities: ["info"],
    meaning: {
      da: "Tabellen er afrundet, så et beløb kun kendes på afrundingen nær.",
      en: "The table is rounded, so an amount is known only to its rounding.",
    },
    remedy: {
      da: "Brug beløb fra kommunens regnskab, hvor kronerne skal kendes nøje.",
      en: "Use amounts of the municipality's accounts where kroner must be known closely.",
    },
  },
  "national-figure-disagrees": {
    severities: ["warning"],
    meaning: {
      da: "Kommunernes vægtede tal giver ikke tabellens tal for hele landet.",
      en: "The weighted figures of the municipalities do not give the table's figure of the whole country.",
    },
    remedy: {
      da: "Kontrollér nøgledatoen, og om alle kommuner er med.",
      en: "Check the key date, and whether all municipalities are in it.",
    },
  },
  "cell-missing": {
    severities: ["warning"],
    meaning: {
      da: "Tabellen har intet tal i en celle; der er ingen række for den, og intet er sat i stedet.",
      en: "The table has no figure in a cell; there is no row of it, and nothing is put in its place.",
    },
    remedy: {
      da: "Find tallet hos kilden; skriv 0, hvis der ingen udgift var.",
      en: "Find the figure at the source; write 0 if there was no spending.",
    },
  },
};

export const SOCIO_ECONOMIC_CODES: Codes<SocioEconomicFindingCode> = {
  "index-off-mean": {
    severities: ["info"],
    meaning: {
      da: "Indeksets gennemsnit over kommunerne er ikke 1, så afvigelserne ikke går op.",
      en: "The mean of the index over the municipalities is not 1, so the deviations do not add up.",
    },
    remedy: {
      da: "Regn på de kommuner, indekset er beregnet for, eller læs kun rækkefølgen.",
      en: "Compute on the municipalities that the index is made for, or read the order only.",
    },
  },
  "figures-rounded": {
    severities: ["info"],
    meaning: {
      da: "Tallene er afrundede, så udgifter og gennemsnit ikke kendes nøjere end det.",
      en: "The figures are rounded, so spending and means are known no better than that.",
    },
    remedy: { da: "Tillæg ikke mindre forskelle betydning.", en: "Give no weight to smaller differences." },
  },
};

export const UNIT_COST_CODES: Codes<UnitCostFindingCode> = {
  "activity-not-stated": ACTIVITY_NOT_STATED,
  "no-activity": NO_ACTIVITY,
  "activity-of-rows": ACTIVITY_OF_ROWS,
  "nominal-amounts": NOMINAL_AMOUNTS,
  "payer-missing-in-year": PAYER_MISSING_IN_YEAR,
  "operator-kind-not-stated": {
    severities: ["warning"],
    meaning: {
      da: "Nogle rækker oplyser ikke driftsherretypen og er vist for sig.",
      en: "Some rows do not state the kind of operator and are shown apart.",
    },
    remedy: { da: "Giv driftsherretypen i rækkerne.", en: "Give the kind of operator in the rows." },
  },
};

export const BUDGET_VARIANCE_CODES: Codes<BudgetVarianceFindingCode> = {
  "payer-not-comparable": {
    severities: ["warning"],
    meaning: {
      da: "En betaler mangler rækker i budget eller regnskab og er holdt ude af begge.",
      en: "A payer lacks rows in the budget or the accounts and is left out of both.",
    },
    remedy: { da: "Tilføj rækkerne, eller vælg andre år.", en: "Add the rows, or choose other years." },
  },
  "area-missing": {
    severities: ["warning"],
    meaning: {
      da: "Budget eller regnskab mangler for et område eller en funktion; det manglende er regnet som 0.",
      en: "The budget or the accounts of an area or function are missing; what is missing is taken as 0.",
    },
    remedy: {
      da: "Giv rækken med beløbet 0, hvis der intet var; ellers tilføj den.",
      en: "Give the row with the amount 0 if there was nothing; otherwise add it.",
    },
  },
  "no-budget": {
    severities: ["info"],
    meaning: {
      da: "Budgettet var 0 eller negativt, så der er ingen afvigelse i procent.",
      en: "The budget was 0 or negative, so there is no deviation in per cent.",
    },
    remedy: { da: "Vurdér afvigelsen i kr.", en: "Judge the deviation in DKK." },
  },
};

export const BUDGET_FOLLOW_UP_CODES: Codes<BudgetFollowUpFindingCode> = {
  ...BUDGET_VARIANCE_CODES,
  "payer-not-comparable": {
    severities: ["warning"],
    meaning: {
      da: "En betaler mangler rækker i budget eller forventet regnskab og er holdt ude af opfølgningen.",
      en: "A payer lacks rows in the budget or the forecast and is left out of the follow-up.",
    },
    remedy: { da: "Tilføj rækkerne, eller vælg andre år.", en: "Add the rows, or choose other years." },
  },
  "area-missing": {
    severities: ["warning"],
    meaning: {
      da: "Budget eller forventet regnskab mangler for et område eller en funktion; summerne er uden, og afvigelsen kan ikke beregnes.",
      en: "The budget or the forecast of an area or function is missing; sums are without it, and there is no deviation.",
    },
    remedy: {
      da: "Giv rækken med beløbet 0, hvis der intet var; ellers tilføj den.",
      en: "Give the row with the amount 0 if there was nothing; otherwise add it.",
    },
  },
  "column-partly-stated": {
    severities: ["warning"],
    meaning: {
      da: "Nogle linjer har forbrug til dato eller det andet budget, andre ikke; summerne er uden dem, der ikke har.",
      en: "Some lines have spending to date or the other budget and others do not; sums are without those that do not.",
    },
    remedy: {
      da: "Tilføj rækkerne, med beløbet 0, hvis der intet var.",
      en: "Add the rows, with an amount of 0 if there was nothing.",
    },
  },
  "spent-above-forecast": {
    severities: ["warning"],
    meaning: {
      da: "Der er allerede brugt mere, end der ventes for hele året.",
      en: "More is spent already than is expected of the whole year.",
    },
    remedy: {
      da: "Se efter, om det forventede regnskab er for lavt, eller om der ventes indtægter senere på året.",
      en: "Check whether the forecast is too low, or whether income is expected later in the year.",
    },
  },
  "accounts-not-used": {
    severities: ["info"],
    meaning: {
      da: "Tabellen har også regnskabet for året; opfølgningen viser det forventede.",
      en: "The table has the accounts of the year as well; the follow-up shows the forecast.",
    },
    remedy: {
      da: "Hold regnskabet op mod budgettet, hvis året er afsluttet.",
      en: "Compare the accounts with the budget if the year is closed.",
    },
  },
};

export const FORECAST_EFFECTS_CODES: Codes<ForecastEffectsFindingCode> = {
  "activity-missing": {
    severities: ["warning"],
    meaning: {
      da: "Aktiviteten mangler i nogle af en linjes rækker, eller den er 0 på begge sider; linjen er holdt ude af alle summer.",
      en: "Some rows of a line lack the activity, or it is 0 on both sides; the line is left out of all sums.",
    },
    remedy: { da: "Oplys aktiviteten i alle rækker.", en: "State the activity in every row." },
  },
  "side-missing": {
    severities: ["warning"],
    meaning: {
      da: "Budget eller forventet regnskab mangler for et område eller en funktion; betalerens område er holdt ude af alle summer.",
      en: "The budget or the forecast of an area or function is missing; that payer's area is left out of all sums.",
    },
    remedy: {
      da: "Tilføj rækkerne, med beløb og aktivitet 0, hvis der intet var.",
      en: "Add the rows, with an amount and activity of 0 if there was nothing.",
    },
  },
  "opened-or-closed": {
    severities: ["info"],
    meaning: {
      da: "Kun den ene side har aktivitet: tilbuddet åbner eller lukker, og hele afvigelsen er regnet som aktivitet.",
      en: "Only one side has activity: the service opens or closes, and all of the deviation is taken as activity.",
    },
    remedy: {
      da: "Se efter, om tilbuddet åbner eller lukker; ellers ret aktiviteten.",
      en: "Check whether the service opens or closes; otherwise correct the activity.",
    },
  },
  "activity-of-rows": ACTIVITY_OF_ROWS,
  "year-end-partly-stated": {
    severities: ["warning"],
    meaning: {
      da: "Aktiviteten ved årets udgang er oplyst for nogle linjer og ikke for andre, eller en linje har ingen forventet pris at regne med.",
      en: "The activity at the end of the year is given for some lines and not for others, or a line has no forecast price to use.",
    },
    remedy: {
      da: "Oplys aktiviteten ved årets udgang for alle linjer.",
      en: "State the activity at the end of the year for every line.",
    },
  },
};
