import type { Language } from "../words.ts";
import type { FindingCode } from "./finding.ts";

/** The sentences of a letter to an operator, in one language. */
export interface Letter {
  readonly from: string;
  readonly rounding: string;
  readonly within: string;
  readonly weAsk: string;
  readonly closing: string;
  readonly noAnswer: string;
  readonly sign: string;
  to(operator: string): string;
  subject(years: string): string;
  /** `rate` is absent where all tariffs are at the price level of those in force. */
  opening(rate: string | undefined, outside: boolean): string;
  change(falls: boolean, amount: string, rate: string): string;
  limit(limit: string, excess: string): string;
  parts(substantiated: string, explained: string, unexplained: string): string;
  readonly asked: Readonly<Record<AskedCode, string>>;
}

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
  "notices-do-not-link",
] as const satisfies readonly FindingCode[];

type AskedCode = (typeof ASKED_CODES)[number];

export function isAsked(code: FindingCode): code is AskedCode {
  return (ASKED_CODES as readonly FindingCode[]).includes(code);
}

const ASKED: Readonly<Record<Language, Readonly<Record<AskedCode, string>>>> = {
  da: {
    "excess-unexplained": "en begrundelse for den del af stigningen, der ikke er forklaret",
    "stated-only": "dokumentation for den oplyste begrundelse: lovhenvisning, afgørelse eller beregning",
    "reason-amount-missing": "beløbet pr. enhed for hver begrundelse",
    "reason-reference-missing": "en henvisning til det, der dokumenterer begrundelsen",
    "law-not-named": "lovens nummer og paragraf for den lovændring, der henvises til",
    "shift-not-neutral": "en redegørelse for, hvorfor flytningen mellem basis og pakker ikke går op",
    "back-regulation-not-separated": "efterreguleringen af tidligere år, oplyst særskilt for begge takster",
    hearing: "oplysning om, hvorvidt forhøjelsen har været til høring i Forretningsudvalget",
    "notices-do-not-link": "oplysning om, hvilken takst der gælder i dag",
  },
  en: {
    "excess-unexplained": "a reason for the part of the increase that is not explained",
    "stated-only": "documentation of the reason stated: a legal reference, a decision or a calculation",
    "reason-amount-missing": "the amount per unit for each reason",
    "reason-reference-missing": "a reference to what documents the reason",
    "law-not-named": "the number and section of the law that is referred to",
    "shift-not-neutral": "an account of why the shift between base and packages does not balance",
    "back-regulation-not-separated": "the back-regulation of earlier years, told apart for both tariffs",
    hearing: "word of whether the increase has been heard in the executive committee",
    "notices-do-not-link": "word of which tariff is in force today",
  },
};

const DANISH: Letter = {
  from: "fra",
  rounding: "Begge takster er i hele kroner, og forskellen svarer til afrunding; vi beder ikke om yderligere.",
  within: "Taksten holder sig inden for den aftalte fremskrivning; vi har ingen bemærkninger.",
  weAsk: "Vi beder om:",
  closing:
    "Vi ser frem til jeres svar og uddyber gerne beregningerne. Er der forhold, vi ikke kender, hører vi gerne om dem.",
  noAnswer: "Brevet er til orientering og kræver ikke svar.",
  sign: "Med venlig hilsen\n[navn og kommune]",
  to: (operator) => `Til ${operator}`,
  subject: (years) => `Vedrørende varslede takster for ${years}`,
  opening: (rate, outside) =>
    outside
      ? `Tak for jeres varsel. Taksterne er ikke omfattet af vores rammeaftale, så tallene nedenfor er alene en sammenligning med ${rate === undefined ? "de gældende takster uden pris- og lønfremskrivning, da begge er i samme prisniveau" : `den pris- og lønfremskrivning på ${rate}, som rammeaftalen bruger`}.`
      : `Tak for jeres varsel. Vi har sammenholdt taksterne med ${rate === undefined ? "de gældende uden pris- og lønfremskrivning, da begge er i samme prisniveau" : `den aftalte pris- og lønfremskrivning på ${rate}`}. Efterregulering af tidligere år er holdt ude, hvor den er oplyst. En stigning inden for fremskrivningen behøver ingen begrundelse; det gør den del, der ligger ud over.`,
  change: (falls, amount, rate) => `Taksten ${falls ? "falder" : "stiger"} med ${amount}, svarende til ${rate}.`,
  limit: (limit, excess) => `Den gældende takst fremskrevet er ${limit}; den varslede ligger ${excess} over.`,
  parts: (substantiated, explained, unexplained) =>
    `Heraf er ${substantiated} begrundet, ${explained} forklaret uden dokumentation og ${unexplained} uforklaret.`,
  asked: ASKED.da,
};

const ENGLISH: Letter = {
  from: "from",
  rounding: "Both tariffs are whole kroner, and the difference is one of rounding; we ask for nothing further.",
  within: "The tariff keeps within the agreed indexation; we have no remarks.",
  weAsk: "We ask for:",
  closing:
    "We look forward to your answer and will gladly explain the calculations. If there is something we do not know, we would like to hear of it.",
  noAnswer: "This letter is for information and needs no answer.",
  sign: "Kind regards\n[name and municipality]",
  to: (operator) => `To ${operator}`,
  subject: (years) => `Notified tariffs for ${years}`,
  opening: (rate, outside) =>
    outside
      ? `Thank you for your notice. Your tariffs do not come under our framework agreement, so the figures below are only a comparison with ${rate === undefined ? "the tariffs in force without indexation, since both are at the same price level" : `the indexation of ${rate} that the agreement uses`}.`
      : `Thank you for your notice. We have held the tariffs against ${rate === undefined ? "those in force without indexation, since both are at the same price level" : `the agreed indexation of ${rate}`}. Back-regulation of earlier years is kept out where it is told. An increase within the indexation needs no reason; the part above it does.`,
  change: (falls, amount, rate) => `The tariff ${falls ? "falls" : "rises"} by ${amount}, that is ${rate}.`,
  limit: (limit, excess) => `The current tariff indexed is ${limit}; the proposed one lies ${excess} above.`,
  parts: (substantiated, explained, unexplained) =>
    `Of this ${substantiated} is substantiated, ${explained} explained without documentation and ${unexplained} unexplained.`,
  asked: ASKED.en,
};

export const LETTER: Readonly<Record<Language, Letter>> = { da: DANISH, en: ENGLISH };
