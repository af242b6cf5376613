import { frozen } from "../../frozen.ts";
import type { Language } from "../../words.ts";
import type { FindingCode } from "../finding.ts";
import { type LetterIndexation, openingText } from "../letterOpening.ts";

/** The sentences of a letter to an operator, in one language. */
export interface Letter {
  readonly from: string;
  readonly rounding: Readonly<Record<RoundingCode, string>>;
  /** Stands after what rounding explains, where nothing else is asked. */
  readonly nothingFurther: string;
  readonly within: string;
  /** The same of a tariff that the agreement does not bind. */
  readonly withinCompared: string;
  /** That the agreement does not bind this tariff, in a letter where it binds others. */
  readonly notCovered: string;
  /** Stands after what is within the limit, where nothing else is asked. */
  readonly noRemarks: string;
  readonly unchanged: string;
  /** What is asked where the tariff does not rise, but falls less than was agreed. */
  readonly unexplainedFall: string;
  /** What of the notice itself does not fit together. */
  readonly doubts: Readonly<Record<DoubtCode, string>>;
  readonly weAsk: string;
  readonly closing: string;
  readonly noAnswer: string;
  readonly sign: string;
  to(operator: string): string;
  subject(years: string): string;
  opening(indexation: LetterIndexation, outside: boolean): string;
  /** The rate of one tariff where they differ; absent where it is at the price level of the one in force. */
  rateHere(rate: string | undefined): string;
  /** That the figures are those of several notices that link, from the tariff at the end of the year before. */
  together(year: number, tariff: string): string;
  change(falls: boolean, amount: string, rate: string): string;
  limit(limit: string, excess: string): string;
  /** The same two where both tariffs are at one price level, so that nothing is indexed. */
  readonly withinCurrent: string;
  limitOfCurrent(limit: string, excess: string): string;
  /** The reasons as they were given, where there is more to them than an amount. */
  reasons(told: readonly string[]): string;
  noAmount(reason: string): string;
  parts(substantiated: string, explained: string, unexplained: string): string;
  /** The same where a reason was given without the amount that it carries. */
  openParts(substantiated: string, explained: string, open: string): string;
  readonly asked: Readonly<Record<Exclude<AskedCode, "hearing">, string>>;
  /** What is asked of the hearing: by whom depends on the agreement. */
  hearing(body: string): string;
}

type RoundingCode = "within-rounding-to-kroner" | "within-rounding-of-current";

/** The findings that put the notice itself in doubt: a letter says them and asks, whatever the verdict. */
const DOUBT_CODES = ["notices-do-not-link", "unit-may-differ"] as const satisfies readonly FindingCode[];

type DoubtCode = (typeof DOUBT_CODES)[number];

export function isDoubt(code: FindingCode): code is DoubtCode {
  return (DOUBT_CODES as readonly FindingCode[]).includes(code);
}

export const isRounding = (code: FindingCode): code is RoundingCode =>
  code === "within-rounding-to-kroner" || code === "within-rounding-of-current";

/** The findings that a letter asks the operator about. */
const ASKED_CODES = [
  "excess-unexplained",
  "stated-only",
  "reason-amount-missing",
  "reason-reference-missing",
  "law-not-named",
  "shift-not-neutral",
  "back-regulation-not-separated",
  "hearing",
  ...DOUBT_CODES,
] as const satisfies readonly FindingCode[];

type AskedCode = (typeof ASKED_CODES)[number];

export function isAsked(code: FindingCode): code is AskedCode {
  return (ASKED_CODES as readonly FindingCode[]).includes(code);
}

const ASKED: Readonly<Record<Language, Letter["asked"]>> = frozen({
  da: {
    "excess-unexplained": "en begrundelse for den del af stigningen, der ikke er forklaret",
    "stated-only": "dokumentation for den oplyste begrundelse: lovhenvisning, afgørelse eller beregning",
    "reason-amount-missing": "beløbet pr. enhed for hver begrundelse",
    "reason-reference-missing": "en henvisning til det, der dokumenterer begrundelsen",
    "law-not-named": "lovens nummer og paragraf for den lovændring, der henvises til",
    "shift-not-neutral": "en redegørelse for, hvorfor flytningen mellem basis og pakker ikke går op",
    "back-regulation-not-separated": "efterreguleringen af tidligere år, oplyst særskilt for begge takster",
    "notices-do-not-link": "oplysning om, hvilken takst der gælder i dag, og hvilken ydelse hvert varsel gælder",
    "unit-may-differ": "oplysning om, hvilken enhed hver af de to takster er opgjort i",
  },
  en: {
    "excess-unexplained": "a reason for the part of the increase that is not explained",
    "stated-only": "documentation of the reason stated: a legal reference, a decision or a calculation",
    "reason-amount-missing": "the amount per unit for each reason",
    "reason-reference-missing": "a reference to what documents the reason",
    "law-not-named": "the number and section of the law that is referred to",
    "shift-not-neutral": "an account of why the shift between base and packages does not balance",
    "back-regulation-not-separated": "the back-regulation of earlier years, told apart for both tariffs",
    "notices-do-not-link": "word of which tariff is in force today, and which service each notice is for",
    "unit-may-differ": "word of the unit that each of the two tariffs is stated in",
  },
});

const DANISH: Letter = {
  from: "fra",
  rounding: {
    "within-rounding-to-kroner": "Begge takster er i hele kroner, og forskellen svarer til afrunding",
    "within-rounding-of-current": "Forskellen svarer til, at den gældende takst selv er afrundet",
  },
  nothingFurther: "; vi beder ikke om yderligere",
  within: "Taksten holder sig inden for den aftalte fremskrivning",
  withinCompared: "Taksten holder sig inden for fremskrivningen",
  notCovered: "Taksten er ikke omfattet af vores rammeaftale, så tallene er alene en sammenligning.",
  noRemarks: "; vi har ingen bemærkninger",
  unchanged: "Taksten er uændret.",
  unexplainedFall: "en begrundelse for, at taksten ikke falder så meget som aftalt",
  doubts: {
    "notices-do-not-link":
      "Vi har modtaget flere varsler for samme tilbud, ydelse, enhed og år, hvis takster ikke hænger sammen. De er ikke lagt sammen; tallene her er dette varsels egne.",
    "unit-may-differ":
      "Den gældende og den varslede takst ligger så langt fra hinanden, at de kan være opgjort i hver sin enhed.",
  },
  weAsk: "Vi beder om:",
  closing:
    "Vi ser frem til jeres svar og uddyber gerne beregningerne. Er der forhold, vi ikke kender, hører vi gerne om dem.",
  noAnswer: "Brevet er til orientering og kræver ikke svar.",
  sign: "Med venlig hilsen\n[navn og kommune]",
  to: (operator) => `Til ${operator}`,
  subject: (years) => `Vedrørende varslede takster for ${years}`,
  opening: openingText.da,
  rateHere: (rate) =>
    rate === undefined
      ? "Begge takster er i samme prisniveau, så her er ingen fremskrivning."
      : `Fremskrivningen er her ${rate}.`,
  together: (year, tariff) =>
    `Varslet er regnet samlet med det, der tidligere er varslet for samme ydelse i ${year}: fra taksten på ${tariff} den 31. december ${year - 1}.`,
  change: (falls, amount, rate) => `Taksten ${falls ? "falder" : "stiger"} med ${amount}, svarende til ${rate}.`,
  limit: (limit, excess) => `Den gældende takst fremskrevet er ${limit}; den varslede ligger ${excess} over.`,
  withinCurrent: "Taksten ligger ikke over den gældende",
  limitOfCurrent: (limit, excess) => `Den gældende takst er ${limit}; den varslede ligger ${excess} over.`,
  reasons: (told) => `${told.length > 1 ? "Oplyste begrundelser" : "Oplyst begrundelse"}: ${told.join("; ")}.`,
  noAmount: (reason) => `${reason}, uden beløb`,
  parts: (substantiated, explained, unexplained) =>
    `Heraf er ${substantiated} begrundet, ${explained} forklaret uden dokumentation og ${unexplained} uforklaret.`,
  openParts: (substantiated, explained, open) =>
    `Heraf er ${substantiated} begrundet og ${explained} forklaret uden dokumentation; hvor meget af de sidste ${open} begrundelsen dækker, kan ikke ses uden dens beløb.`,
  asked: ASKED.da,
  hearing: (body) => `oplysning om, hvorvidt forhøjelsen har været til høring i ${body}`,
};

const ENGLISH: Letter = {
  from: "from",
  rounding: {
    "within-rounding-to-kroner": "Both tariffs are whole kroner, and the difference is one of rounding",
    "within-rounding-of-current": "The difference is what the rounding of the current tariff itself can make",
  },
  nothingFurther: "; we ask for nothing further",
  within: "The tariff keeps within the agreed indexation",
  withinCompared: "The tariff keeps within the indexation",
  notCovered: "The tariff does not come under our framework agreement, so the figures are only a comparison.",
  noRemarks: "; we have no remarks",
  unchanged: "The tariff does not change.",
  unexplainedFall: "a reason why the tariff does not fall as much as was agreed",
  doubts: {
    "notices-do-not-link":
      "We have received several notices for the same offer, service, unit and year, whose tariffs do not link. They are not taken as one; the figures here are this notice's own.",
    "unit-may-differ":
      "The current and the proposed tariff lie so far apart that they may be stated in different units.",
  },
  weAsk: "We ask for:",
  closing:
    "We look forward to your answer and will gladly explain the calculations. If there is something we do not know, we would like to hear of it.",
  noAnswer: "This letter is for information and needs no answer.",
  sign: "Kind regards\n[name and municipality]",
  to: (operator) => `To ${operator}`,
  subject: (years) => `Notified tariffs for ${years}`,
  opening: openingText.en,
  rateHere: (rate) =>
    rate === undefined
      ? "Both tariffs are at the same price level, so there is no indexation here."
      : `The indexation is ${rate} here.`,
  together: (year, tariff) =>
    `The notice is taken together with what was notified before for the same service in ${year}: from the tariff of ${tariff} on 31 December ${year - 1}.`,
  change: (falls, amount, rate) => `The tariff ${falls ? "falls" : "rises"} by ${amount}, that is ${rate}.`,
  limit: (limit, excess) => `The current tariff indexed is ${limit}; the proposed one lies ${excess} above.`,
  withinCurrent: "The tariff does not lie above the current one",
  limitOfCurrent: (limit, excess) => `The current tariff is ${limit}; the proposed one lies ${excess} above.`,
  reasons: (told) => `${told.length > 1 ? "Reasons" : "Reason"} given: ${told.join("; ")}.`,
  noAmount: (reason) => `${reason}, without an amount`,
  parts: (substantiated, explained, unexplained) =>
    `Of this ${substantiated} is substantiated, ${explained} explained without documentation and ${unexplained} unexplained.`,
  openParts: (substantiated, explained, open) =>
    `Of this ${substantiated} is substantiated and ${explained} explained without documentation; how much of the remaining ${open} the reason covers cannot be seen without its amount.`,
  asked: ASKED.en,
  hearing: (body) => `word of whether the increase has been heard by ${body}`,
};

export const LETTER: Readonly<Record<Language, Letter>> = Object.freeze({ da: DANISH, en: ENGLISH });
