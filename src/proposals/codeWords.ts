import { NOTICE_CHECK_CODES } from "../calendar/codeWords.ts";
import type { Codes } from "../findings/codes.ts";
import { CARRIED_FORWARD, LOCAL_VALUE, NOTHING_TO_DO } from "../findings/codeWords.ts";
import type { FindingCode } from "./finding.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

export const PROPOSAL_CODES: Codes<FindingCode> = {
  "above-agreed-rate": {
    severities: ["warning", "info"],
    meaning: {
      da: "Taksten ligger over den gældende takst fremskrevet med den aftalte P/L eller med brugerens egen sats, og ikke kun på grund af afrunding. En oplysning, hvor aftalen ikke binder.",
      en: "The tariff lies above the current tariff indexed by the agreed rate or by one of the user's own, and not by rounding alone. Information where the agreement does not bind.",
    },
    remedy: {
      da: "Bed om en begrundelse for den del, der ligger over grænsen.",
      en: "Ask for a reason for the part above the limit.",
    },
  },
  "above-national-rate-only": {
    severities: ["info"],
    meaning: {
      da: "Taksten holder sig inden for den aftalte P/L eller brugerens egen, men ligger over KL's generelle P/L.",
      en: "The tariff keeps within the agreed indexation, but lies above KL's general rate.",
    },
    remedy: {
      da: "Kræver ingen handling: efter aftalen behøves ingen begrundelse.",
      en: "No action is needed: under the agreement no reason is asked for.",
    },
  },
  "agreed-not-to-rise": {
    severities: ["info"],
    meaning: {
      da: "Kommunerne og regionen har ifølge en offentliggjort side aftalt, at taksterne højst stiger med en bestemt sats i perioden; taksten stiger mere. Om P/L er inde i det, er ikke kendt, så vurderingen ændres ikke.",
      en: "By a published page, the municipalities and the region have agreed that tariffs rise by no more than a certain rate in the period; this one rises more. Whether indexation is inside that is not known, so the verdict is not changed.",
    },
    remedy: {
      da: "Læs i rammeaftalen, om P/L er inde i aftalen om takster, og spørg driftsherren, hvis den er.",
      en: "Read in the framework agreement whether indexation is inside the agreement on tariffs, and ask the operator if it is.",
    },
  },
  "excess-unexplained": {
    severities: ["warning", "info"],
    meaning: {
      da: "Hele overskridelsen eller en del af den er ikke dækket af beløb i begrundelserne.",
      en: "The whole excess or a part of it is not covered by amounts of the reasons.",
    },
    remedy: {
      da: "Bed driftsherren om at begrunde beløbet, eller om beløbet for den begrundelse, der er givet.",
      en: "Ask the operator to give a reason for the amount, or the amount of the reason that was given.",
    },
  },
  "stated-only": {
    severities: ["warning"],
    meaning: {
      da: "En begrundelse dækker et beløb, men er kun oplyst og ikke dokumenteret: den forklarer, men begrunder ikke.",
      en: "A reason covers an amount but is only stated, not documented: it explains but does not substantiate.",
    },
    remedy: {
      da: "Bed om dokumentation: en lovhenvisning, en afgørelse, en bestilling eller en beregning.",
      en: "Ask for documentation: a reference to a law, a decision, an order or a computation.",
    },
  },
  "reason-amount-missing": {
    severities: ["warning"],
    meaning: {
      da: "En begrundelse er givet uden beløb, så den dækker intet af overskridelsen.",
      en: "A reason is given without an amount, so it covers nothing of the excess.",
    },
    remedy: { da: "Bed om beløbet i kr. pr. enhed.", en: "Ask for the amount in DKK per unit." },
  },
  "reason-reference-missing": {
    severities: ["warning"],
    meaning: {
      da: "En begrundelse er angivet som dokumenteret, men uden henvisning; den tæller kun som oplyst.",
      en: "A reason is said to be documented but has no reference; it counts as stated only.",
    },
    remedy: { da: "Bed om henvisningen.", en: "Ask for the reference." },
  },
  "law-not-named": {
    severities: ["warning"],
    meaning: {
      da: "En lovændring er angivet som dokumenteret, men loven er ikke nævnt; den tæller kun som oplyst.",
      en: "A change of law is said to be documented, but the law is not named; it counts as stated only.",
    },
    remedy: { da: "Bed om lovens nummer og paragraf.", en: "Ask for the number of the law and its section." },
  },
  "reasons-exceed-excess": {
    severities: ["info"],
    meaning: {
      da: "Begrundelserne beløber sig til mere end overskridelsen; de er brugt i den givne rækkefølge, til den var dækket.",
      en: "The reasons amount to more than the excess; they are used in the order given until it was covered.",
    },
    remedy: NOTHING_TO_DO,
  },
  "shift-neutral": {
    severities: ["info"],
    meaning: {
      da: "En flytning mellem basis og pakker er givet som grund, og tilbuddets varsler går op inden for afrunding.",
      en: "A shift between base and packages is given as the reason, and the notices of the offer balance within rounding.",
    },
    remedy: NOTHING_TO_DO,
  },
  "shift-not-neutral": {
    severities: ["warning", "info"],
    meaning: {
      da: "En flytning mellem basis og pakker er givet som grund, men tilbuddets varsler går ikke op, så den dækker intet. En oplysning, hvor ingen begrundelse mangler.",
      en: "A shift between base and packages is given as the reason, but the notices of the offer do not balance, so it covers nothing. Information where no reason is missing.",
    },
    remedy: {
      da: "Bed driftsherren om at begrunde det beløb, som flytningen ikke forklarer.",
      en: "Ask the operator for a reason for the amount that the shift does not explain.",
    },
  },
  "shift-cannot-be-judged": {
    severities: ["warning", "info"],
    meaning: {
      da: "Om en flytning mellem basis og pakker går op, kan ikke afgøres, fordi oplysninger mangler; den dækker intet. En oplysning, hvor ingen begrundelse mangler.",
      en: "Whether a shift between base and packages balances cannot be judged, since facts are missing; it covers nothing. Information where no reason is missing.",
    },
    remedy: {
      da: "Vurdér alle tilbuddets varsler i én runde, og oplys antallet i hvert af dem.",
      en: "Assess all notices of the offer in one round, and state the quantity in each.",
    },
  },
  "back-regulation-not-separated": {
    severities: ["warning", "info"],
    meaning: {
      da: "Efterregulering af tidligere år er ikke oplyst for nogen af taksterne, så et overskud, der falder bort, kan ligne en prisstigning. En advarsel, hvor taksten skal begrundes.",
      en: "Back-regulation of earlier years is stated for neither tariff, so a surplus that falls away can look like a price rise. A warning where the tariff needs a reason.",
    },
    remedy: {
      da: "Bed om efterreguleringen i begge takster, hvor taksten skal begrundes.",
      en: "Ask for the back-regulation in both tariffs where the tariff needs a reason.",
    },
  },
  "back-regulation-taken-as-none": {
    severities: ["warning", "info"],
    meaning: {
      da: "Efterregulering er kun oplyst for den ene takst; den anden er regnet uden. En advarsel, hvor det alene giver overskridelsen.",
      en: "Back-regulation is stated for one tariff only; the other is taken to hold none. A warning where that alone makes the excess.",
    },
    remedy: {
      da: "Skriv efterreguleringen ved begge takster, også når den er 0; bed driftsherren om den, der mangler.",
      en: "Write the back-regulation of both tariffs, even when it is 0; ask the operator for the one that is missing.",
    },
  },
  "back-regulation-differs": {
    severities: ["warning"],
    meaning: {
      da: "To varsler, der bygger på hinanden, har hver sin efterregulering i den takst, de deler; den i det første er brugt.",
      en: "Two notices that build on each other state different back-regulation in the tariff that they share; that of the first is used.",
    },
    remedy: {
      da: "Spørg driftsherren, hvilken der er rigtig, og skriv den samme i begge varsler.",
      en: "Ask the operator which is right, and write the same in both notices.",
    },
  },
  "within-rounding-to-kroner": {
    severities: ["info"],
    meaning: {
      da: "Begge takster er i hele kroner, og overskridelsen falder bort, når grænsen også rundes til hele kroner.",
      en: "Both tariffs are in whole kroner, and the excess falls away when the limit is rounded to whole kroner too.",
    },
    remedy: NOTHING_TO_DO,
  },
  "within-rounding-of-current": {
    severities: ["info"],
    meaning: {
      da: "Overskridelsen kan alene komme af, at den gældende takst selv er rundet ned.",
      en: "The excess may come of nothing but the current tariff itself having been rounded down.",
    },
    remedy: NOTHING_TO_DO,
  },
  "rounded-base-could-explain": {
    severities: ["info"],
    meaning: {
      da: "Den gældende takst i hele kroner kan selv være rundet ned, så P/L kan give mere; vurderingen ændres ikke af det.",
      en: "The current tariff in whole kroner may itself have been rounded down, so that indexation can give more; the verdict is not changed by that.",
    },
    remedy: {
      da: "Bed om den gældende takst med øre, hvis driftsherren henviser til afrunding.",
      en: "Ask for the current tariff with its øre if the operator refers to rounding.",
    },
  },
  "operator-outside-agreement": {
    severities: ["info"],
    meaning: {
      da: "Driftsherren eller tilbuddet er ikke omfattet af aftalen: det er privat eller ligger i en anden region. Tallene er kun til sammenligning.",
      en: "The operator or the offer is outside the agreement: private, or in another region. The figures are for comparison only.",
    },
    remedy: {
      da: "Brug aftalen i den region, hvor tilbuddet ligger; for private driftsherrer gælder kontrakten.",
      en: "Use the agreement of the region where the offer lies; for private operators the contract holds.",
    },
  },
  "location-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Det er ikke oplyst, hvor tilbuddet ligger, så det kan ikke ses, om det er den rigtige regions aftale.",
      en: "It is not stated where the offer lies, so it cannot be seen whether this is the right region's agreement.",
    },
    remedy: { da: "Skriv tilbuddets kommune.", en: "Write the municipality of the offer." },
  },
  "not-covered": {
    severities: ["warning"],
    meaning: {
      da: "Tilbuddet sælger for lidt til andre til at være omfattet af aftalen; grænsen er kun til sammenligning.",
      en: "The offer sells too little to others to be covered by the agreement; the limit is for comparison only.",
    },
    remedy: {
      da: "Kontrollér døgnene, og se i kontrakten, hvad der er aftalt om taksten.",
      en: "Check the days, and see in the contract what is agreed on the tariff.",
    },
  },
  "coverage-not-stated": {
    severities: ["info"],
    meaning: {
      da: "At tilbuddet er omfattet af aftalen, er ikke kontrolleret, fordi de solgte døgn ikke er oplyst.",
      en: "That the offer is covered by the agreement is not checked, since the days sold are not stated.",
    },
    remedy: {
      da: "Skriv solgte og belagte døgn i det senest afsluttede år.",
      en: "Write the sold and the occupied days of the last closed year.",
    },
  },
  "coverage-not-known": {
    severities: ["info"],
    meaning: {
      da: "Hvor meget et tilbud skal sælge for at være omfattet, er ikke kendt for aftalen.",
      en: "How much an offer must sell to be covered is not known of the agreement.",
    },
    remedy: {
      da: "Se aftalens bilag om, hvilke tilbud der er omfattet.",
      en: "See the annex of the agreement on which offers are covered.",
    },
  },
  "capacity-step": {
    severities: ["warning", "info"],
    meaning: {
      da: "Varslet ændrer antallet af pladser, og aftalen siger, hvad det kræver. En advarsel, hvor andre skal godkende, høres eller have besked.",
      en: "The notice changes the number of places, and the agreement says what that needs. A warning where others are to approve, be heard or be notified.",
    },
    remedy: { da: "Spørg driftsherren, om det er sket.", en: "Ask the operator whether that has been done." },
  },
  "capacity-step-not-known": {
    severities: ["warning"],
    meaning: {
      da: "Varslet ændrer antallet af pladser; hvad det kræver, fremgår ikke af kilderne.",
      en: "The notice changes the number of places; what that needs is not in the sources.",
    },
    remedy: {
      da: "Spørg sekretariatet for rammeaftalen, hvem der skal godkende eller høres.",
      en: "Ask the secretariat of the framework agreement who is to approve or be heard.",
    },
  },
  hearing: {
    severities: ["warning"],
    meaning: {
      da: "En takstforhøjelse ud over P/L skal til høring.",
      en: "A tariff increase above the indexation is to be heard.",
    },
    remedy: {
      da: "Spørg driftsherren, om høringen er gennemført.",
      en: "Ask the operator whether the hearing has been held.",
    },
  },
  "hearing-not-known": {
    severities: ["info"],
    meaning: {
      da: "Hvem der skal høres om takstforhøjelser, er ikke kendt for aftalen.",
      en: "Who is to be heard on tariff increases is not known of the agreement.",
    },
    remedy: {
      da: "Se aftalens bilag om ændring af takster.",
      en: "See the annex of the agreement on changes of tariffs.",
    },
  },
  "mid-year-change": {
    severities: ["info"],
    meaning: {
      da: "Taksten ændres i løbet af året; den er sammenlignet med den gældende takst, som varslet oplyser, eller som det første varsel for ydelsen begyndte ved.",
      en: "The tariff changes within the year; it is compared with the current tariff that the notice states, or that the first notice for the service began at.",
    },
    remedy: {
      da: "Kontrollér, at den gældende takst er den pr. 31. december, eller at varslerne hører til samme ydelse.",
      en: "Check that the current tariff is that of 31 December, or that the notices are of one service.",
    },
  },
  "nothing-to-index": {
    severities: ["info"],
    meaning: {
      da: "Begge takster er i samme prisniveau, så grænsen er den gældende takst selv.",
      en: "Both tariffs are at the same price level, so the limit is the current tariff itself.",
    },
    remedy: { da: "Kontrollér prisniveauerne i varslet.", en: "Check the price levels of the notice." },
  },
  "level-is-not-tariff-year": {
    severities: ["warning"],
    meaning: {
      da: "Den varslede takst er i et andet års priser end det år, den gælder fra.",
      en: "The notified tariff is in prices of another year than the one it takes effect in.",
    },
    remedy: { da: "Kontrollér, hvilket års priser taksten er i.", en: "Check which year's prices the tariff is in." },
  },
  "indexed-over-several-years": {
    severities: ["warning"],
    meaning: {
      da: "Grænsen er fremskrevet over flere år, men den gældende takst skal være årets før.",
      en: "The limit is indexed over several years, but the current tariff is to be that of the year before.",
    },
    remedy: {
      da: "Kontrollér, at den gældende takst og dens prisniveau er fra året før.",
      en: "Check that the current tariff and its price level are of the year before.",
    },
  },
  "unit-may-differ": {
    severities: ["warning"],
    meaning: {
      da: "De to takster ligger så langt fra hinanden, at de kan være opgjort i hver sin enhed.",
      en: "The two tariffs lie so far apart that they may be of different units.",
    },
    remedy: {
      da: "Kontrollér, hvilken enhed hver takst er opgjort i; de omregnes aldrig.",
      en: "Check the unit of each tariff; they are never converted.",
    },
  },
  "rate-known-within-bounds": {
    severities: ["warning"],
    meaning: {
      da: "Satsen er udledt af afrundede beløb og kendes kun mellem to grænser; varslet falder forskelligt ud med den laveste og den højeste.",
      en: "The rate is derived from rounded amounts and known only between two bounds; the notice comes out otherwise by the lowest than by the highest.",
    },
    remedy: {
      da: "Find den sats, der blev aftalt, og vurdér varslet med den, før der bedes om en begrundelse for det, der ligger over.",
      en: "Find the rate that was agreed, and judge the notice by it before a reason is asked for what lies above.",
    },
  },
  "national-rate-not-known": {
    severities: ["info"],
    meaning: {
      da: "KL's generelle P/L mellem de to prisniveauer er ikke kendt, så sammenligningen med den er udeladt.",
      en: "KL's general rate between the two price levels is not known, so the comparison with it is left out.",
    },
    remedy: { da: "Giv satsen som jeres egen, hvis den kendes.", en: "Give the rate as your own if it is known." },
  },
  "no-agreed-deadline": {
    severities: ["info"],
    meaning: {
      da: "Ingen aftalt frist for varsling er kendt, så det er ikke vurderet, om varslet kom til tiden.",
      en: "No agreed deadline for notices is known, so whether the notice came in time is not judged.",
    },
    remedy: { da: "Giv fristen, hvis I har aftalt en.", en: "Give the deadline if you have agreed on one." },
  },
  "notice-late": {
    severities: ["warning"],
    meaning: { da: "Varslet kom efter fristen.", en: "The notice came after the deadline." },
    remedy: { da: "Gør driftsherren opmærksom på fristen.", en: "Point out the deadline to the operator." },
  },
  "notice-too-early": NOTICE_CHECK_CODES["notice-too-early"],
  "wheel-of-another-year": {
    severities: ["info"],
    meaning: {
      da: "Årshjulet er for et andet takstår, så det er ikke vurderet, om varslet kom til tiden.",
      en: "The year wheel is for another tariff year, so whether the notice came in time is not judged.",
    },
    remedy: { da: "Giv årshjulet for takstens eget år.", en: "Give the year wheel of the tariff's own year." },
  },
  "notification-date-missing": {
    severities: ["warning", "info"],
    meaning: {
      da: "Varslets dato er ikke oplyst, så den kan ikke holdes op mod fristen. En advarsel, hvor fristen er fra et årshjul.",
      en: "The date of the notice is not stated, so it cannot be compared with the deadline. A warning where the deadline is of a year wheel.",
    },
    remedy: { da: "Skriv varslets dato.", en: "Write the date of the notice." },
  },
  "notified-after-effect": {
    severities: ["warning"],
    meaning: {
      da: "Varslet er dateret, efter at taksten trådte i kraft.",
      en: "The notice is dated after the tariff took effect.",
    },
    remedy: {
      da: "Spørg, med hvilken hjemmel taksten ændres med tilbagevirkende kraft.",
      en: "Ask on what legal basis the tariff changes with retroactive effect.",
    },
  },
  "taken-together": {
    severities: ["info"],
    meaning: {
      da: "Flere varsler for samme ydelse og takstår bygger på hinanden og er vurderet samlet fra den første gældende takst.",
      en: "Several notices for one service and tariff year build on each other and are judged together from the first current tariff.",
    },
    remedy: {
      da: "Giv ydelserne hver sit navn, hvis de er forskellige.",
      en: "Give each service its own name if they are different.",
    },
  },
  "notices-do-not-link": {
    severities: ["error"],
    meaning: {
      da: "Varsler for samme ydelse, enhed og takstår hænger ikke sammen; de er vurderet hver for sig, og virkningen kan være talt to gange.",
      en: "Notices for one service, unit and tariff year do not link; each is judged by itself, and the effect may be counted twice.",
    },
    remedy: {
      da: "Skriv hver ydelses navn, hvis det er forskellige ydelser; fjern det tidligere varsel, hvis det er rettet.",
      en: "Write the name of each service if they are different ones; remove the earlier notice if it has been corrected.",
    },
  },
  "quantity-missing": {
    severities: ["info"],
    meaning: {
      da: "Den årlige virkning er ikke beregnet, fordi købet pr. år ikke er oplyst.",
      en: "The annual effect is not computed, since the quantity a year is not stated.",
    },
    remedy: { da: "Tilføj oplysningen til varslet.", en: "Add it to the notice." },
  },
  "this-year-spread-evenly": {
    severities: ["info"],
    meaning: {
      da: "Virkningen i år er regnet, som om købet var jævnt fordelt over året.",
      en: "The effect this year is computed as if what is bought were spread evenly over the year.",
    },
    remedy: {
      da: "Regn med virkningen i et helt år, hvis købet fordeler sig anderledes.",
      en: "Go by the effect in a full year if what is bought is spread otherwise.",
    },
  },
  "carried-forward": CARRIED_FORWARD,
  "own-value-decides": {
    severities: ["warning"],
    meaning: {
      da: "Vurderingen følger af en værdi, som brugeren selv har valgt; uden den ville den være en anden.",
      en: "The verdict follows from a value that the user chose; without it, it would be another.",
    },
    remedy: {
      da: "Nævn det, når vurderingen bruges, og hav kilden klar.",
      en: "Say so when the verdict is used, and have the source at hand.",
    },
  },
  "local-value": LOCAL_VALUE,
};
