import { dateText, type IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import { both, joined, type Text } from "../../words.ts";
import type { Notice } from "../notice/input.ts";
import type { AskedCode, DoubtCode, RoundingCode } from "./codes.ts";
import { type IndexedBy, ownRate } from "./openingWords.ts";

// The head and the foot of a letter; its opening is in openingWords.ts.

export const to = (operator: string): Text => ({ da: `Til ${operator}`, en: `To ${operator}` });

export const subject = (years: string): Text => ({
  da: `Vedrørende varslede takster for ${years}`,
  en: `Notified tariffs for ${years}`,
});

export const CLOSING: Text = frozen({
  da: "Vi ser frem til jeres svar og uddyber gerne beregningerne. Er der forhold, vi ikke kender, hører vi gerne om dem.",
  en: "We look forward to your answer and will gladly explain the calculations. If there is something we do not know, we would like to hear of it.",
});

export const NO_ANSWER: Text = frozen({
  da: "Brevet er til orientering og kræver ikke svar.",
  en: "This letter is for information and needs no answer.",
});

export const SIGN: Text = frozen({
  da: "Med venlig hilsen\n[navn og kommune]",
  en: "Kind regards\n[name and municipality]",
});

// What a notice is, and what puts it in doubt.

export function service({ offer, service: within, unit, effectiveFrom }: Notice): Text {
  const name = within === undefined ? offer : `${offer}, ${within}`;
  const [per, from] = [tariffUnitWords(unit), both(dateText, effectiveFrom)];
  return { da: `${name} (${per.da}, fra ${from.da})`, en: `${name} (${per.en}, from ${from.en})` };
}

export const DOUBTS: Readonly<Record<DoubtCode, Text>> = frozen({
  "notices-do-not-link": {
    da: "Vi har modtaget flere varsler for samme tilbud, ydelse, enhed og år, hvis takster ikke hænger sammen. De er ikke lagt sammen; tallene her er dette varsels egne.",
    en: "We have received several notices for the same offer, service, unit and year, whose tariffs do not link. They are not taken as one; the figures here are this notice's own.",
  },
  "back-regulation-differs": {
    da: "Den gældende takst er varslet tidligere med en anden efterregulering end den, der er oplyst her.",
    en: "The current tariff was notified before with another back-regulation than the one stated here.",
  },
  "unit-may-differ": {
    da: "Den gældende og den varslede takst ligger så langt fra hinanden, at de kan være opgjort i hver sin enhed.",
    en: "The current and the proposed tariff lie so far apart that they may be stated in different units.",
  },
  "rate-known-within-bounds": {
    da: "Den P/L-sats, grænsen er regnet med, er udledt af afrundede beløb og kendes kun inden for et lille interval. Hvor i det den ligger, har betydning for vurderingen.",
    en: "The indexation that the limit is computed by is derived from rounded amounts and known only within a narrow range. Where it lies in that matters to the verdict.",
  },
});

/** The figures are those of several notices that link, from the tariff at the end of the year before. */
export function together(year: number, before: Decimal): Text {
  const { da, en } = both(formatAmount, before);
  return {
    da: `Varslet er regnet samlet med det, der tidligere er varslet for samme ydelse i ${year}: fra taksten på ${da} den 31. december ${year - 1}.`,
    en: `The notice is taken together with what was notified before for the same service in ${year}: from the tariff of ${en} on 31 December ${year - 1}.`,
  };
}

/** A tariff as the operator stated it; nothing where its back-regulation is not stated. */
export interface StatedTariff {
  readonly amount: Decimal;
  readonly backRegulation: Decimal | undefined;
}

function holds({ amount, backRegulation }: StatedTariff): Text {
  const whole = both(formatAmount, amount);
  if (backRegulation === undefined) {
    return {
      da: `${whole.da} (efterregulering ikke oplyst)`,
      en: `${whole.en} (back-regulation not stated)`,
    };
  }
  const part = both(formatAmount, backRegulation);
  return {
    da: `${whole.da} (heraf efterregulering ${part.da})`,
    en: `${whole.en} (of which back-regulation ${part.en})`,
  };
}

/** The operator's own figures, where others are compared. */
export function asStated(current: StatedTariff, proposed: StatedTariff): Text {
  const [was, is] = [holds(current), holds(proposed)];
  return {
    da: `Efter jeres varsel er den gældende takst ${was.da} og den varslede ${is.da}; nedenfor er begge uden efterregulering.`,
    en: `By your notice the current tariff is ${was.en} and the proposed one ${is.en}; below both are without back-regulation.`,
  };
}

// How the tariff changes.

export const UNCHANGED: Text = frozen({ da: "Taksten er uændret.", en: "The tariff does not change." });

export function changes(amount: Decimal, rate: Decimal): Text {
  const [by, share] = [both(formatAmount, amount.abs()), both(formatRate, rate.abs())];
  const does = amount.isNegative() ? { da: "falder", en: "falls" } : { da: "stiger", en: "rises" };
  return {
    da: `Taksten ${does.da} med ${by.da}, svarende til ${share.da}.`,
    en: `The tariff ${does.en} by ${by.en}, that is ${share.en}.`,
  };
}

export function rateHere({ rate, own }: IndexedBy): Text {
  const { da, en } = own === undefined ? both(formatRate, rate) : ownRate(rate, own);
  return { da: `Fremskrivningen er her ${da}.`, en: `The indexation here is ${en}.` };
}

export const NO_INDEXATION_HERE: Text = frozen({
  da: "Begge takster er i samme prisniveau, så her er ingen fremskrivning.",
  en: "Both tariffs are at the same price level, so there is no indexation here.",
});

export const NOT_COVERED: Text = frozen({
  da: "Taksten er ikke omfattet af vores rammeaftale, så tallene er alene en sammenligning.",
  en: "The tariff does not come under our framework agreement, so the figures are only a comparison.",
});

// How it compares with its limit.

const WITHIN = frozen({
  agreed: {
    da: "Taksten holder sig inden for den aftalte fremskrivning",
    en: "The tariff keeps within the agreed indexation",
  },
  compared: { da: "Taksten holder sig inden for fremskrivningen", en: "The tariff keeps within the indexation" },
  current: { da: "Taksten ligger ikke over den gældende", en: "The tariff does not lie above the current one" },
} as const satisfies Readonly<Record<string, Text>>);

/** Where nothing is asked, the letter says so at the end of the sentence. */
export function within(limit: keyof typeof WITHIN, asks: boolean): Text {
  const { da, en } = WITHIN[limit];
  return asks
    ? { da: `${da}.`, en: `${en}.` }
    : { da: `${da}; vi har ingen bemærkninger.`, en: `${en}; we have no remarks.` };
}

const ROUNDING: Readonly<Record<RoundingCode, Text>> = frozen({
  "within-rounding-to-kroner": {
    da: "Begge takster er i hele kroner, og forskellen svarer til afrunding",
    en: "Both tariffs are whole kroner, and the difference is one of rounding",
  },
  "within-rounding-of-current": {
    da: "Forskellen svarer til, at den gældende takst selv er afrundet",
    en: "The difference is what the rounding of the current tariff itself can make",
  },
});

export function withinRounding(code: RoundingCode, asks: boolean): Text {
  const { da, en } = ROUNDING[code];
  return asks
    ? { da: `${da}.`, en: `${en}.` }
    : { da: `${da}; vi beder ikke om yderligere.`, en: `${en}; we ask for nothing further.` };
}

/** Who sends the letter, as the one that chose a value. */
export const WE: Text = frozen({ da: "vi", en: "we" });

export function aboveIndexed(limit: Decimal, excess: Decimal): Text {
  const [most, above] = [both(formatAmount, limit), both(formatAmount, excess)];
  return {
    da: `Den gældende takst fremskrevet er ${most.da}; den varslede ligger ${above.da} over.`,
    en: `The current tariff indexed is ${most.en}; the proposed one lies ${above.en} above.`,
  };
}

/** Both tariffs are at one price level, so that nothing is indexed. */
export function aboveCurrent(limit: Decimal, excess: Decimal): Text {
  const [most, above] = [both(formatAmount, limit), both(formatAmount, excess)];
  return {
    da: `Den gældende takst er ${most.da}; den varslede ligger ${above.da} over.`,
    en: `The current tariff is ${most.en}; the proposed one lies ${above.en} above.`,
  };
}

/** Above a rate of the sender's own, but no more than was agreed. */
export function withinAgreedAboveOwn(agreedRate: Decimal): Text {
  const { da, en } = both(formatRate, agreedRate);
  return {
    da: `Den ligger inden for den aftalte fremskrivning på ${da} og over vores egen forventning.`,
    en: `It lies within the agreed indexation of ${en} and above our own expectation.`,
  };
}

// The reasons.

interface Parts {
  readonly substantiated: Decimal;
  readonly explained: Decimal;
  readonly unexplained: Decimal;
}

/** The parts that are not 0, each with its amount. */
function partsWithAmount({ substantiated, explained }: Parts, unexplained?: Decimal): Text {
  const all: readonly (readonly [Decimal | undefined, Text])[] = [
    [substantiated, { da: "begrundet", en: "substantiated" }],
    [explained, { da: "forklaret uden dokumentation", en: "explained without documentation" }],
    [unexplained, { da: "uforklaret", en: "unexplained" }],
  ];
  const told = all.flatMap(([part, is]) => {
    if (part === undefined || part.isZero()) return [];
    const amount = both(formatAmount, part);
    return [{ da: `${amount.da} ${is.da}`, en: `${amount.en} ${is.en}` }];
  });
  const [before, last] = [told.slice(0, -1), told.slice(-1)];
  const lists = before.length > 0 ? [joined(before, ", "), ...last] : last;
  return { da: lists.map(({ da }) => da).join(" og "), en: lists.map(({ en }) => en).join(" and ") };
}

export function parts(all: Parts): Text {
  // The excess itself stands in the sentence before.
  if (all.substantiated.isZero() && all.explained.isZero()) return NOT_EXPLAINED;
  const { da, en } = partsWithAmount(all, all.unexplained);
  return { da: `Heraf er ${da}.`, en: `Of this ${asVerb(en)}.` };
}

/** `DKK 40.00 substantiated and …` as what follows "of this". */
const asVerb = (en: string): string => en.replace(/ (substantiated|explained|unexplained)/, " is $1");

const NOT_EXPLAINED: Text = frozen({ da: "Det er uforklaret.", en: "This is unexplained." });

/** A reason was given without the amount that it carries. */
export function openParts(all: Parts): Text {
  const [{ da, en }, open] = [partsWithAmount(all), both(formatAmount, all.unexplained)];
  if (da === "") {
    return {
      da: `Hvor meget af de ${open.da} begrundelsen dækker, kan ikke ses uden dens beløb.`,
      en: `How much of the ${open.en} the reason covers cannot be seen without its amount.`,
    };
  }
  return {
    da: `Heraf er ${da}; hvor meget af de sidste ${open.da} begrundelsen dækker, kan ikke ses uden dens beløb.`,
    en: `Of this ${asVerb(en)}; how much of the remaining ${open.en} the reason covers cannot be seen without its amount.`,
  };
}

/** One tariff's back-regulation is not stated, and without it the excess may be none: no part of it is called unexplained. */
export function assumedParts(all: Parts, lacks: "current" | "proposed"): Text[] {
  const { da, en } = partsWithAmount(all);
  const tariff = lacks === "current" ? { da: "gældende", en: "current" } : { da: "varslede", en: "proposed" };
  return [
    ...(da === "" ? [] : [{ da: `Heraf er ${da}.`, en: `Of this ${asVerb(en)}.` }]),
    {
      da: `Det er regnet, som om den ${tariff.da} takst er uden efterregulering; har den en, kan taksten holde sig inden for fremskrivningen.`,
      en: `This is computed as if the ${tariff.en} tariff held no back-regulation; if it holds one, the tariff may keep within the indexation.`,
    },
  ];
}

export const withoutAmount = ({ da, en }: Text): Text => ({ da: `${da}, uden beløb`, en: `${en}, without an amount` });

/** The reasons as they were given, where there is more to them than an amount. */
export function reasonsGiven(reasons: readonly Text[]): Text {
  const { da, en } = joined(reasons, "; ");
  return reasons.length > 1
    ? { da: `Oplyste begrundelser: ${da}.`, en: `Reasons given: ${en}.` }
    : { da: `Oplyst begrundelse: ${da}.`, en: `Reason given: ${en}.` };
}

/** When a notice came, where it is not as agreed. */
export const pointedOut = ({ da, en }: Text): Text => ({
  da: `Vi gør opmærksom på fristen for varsling. ${da}`,
  en: `We point out the deadline for notices. ${en}`,
});

// What is asked for.

export const WE_ASK: Text = frozen({ da: "Vi beder om:", en: "We ask for:" });

export const listItem = ({ da, en }: Text): Text => ({ da: `  - ${da}`, en: `  - ${en}` });

export const ASKED: Readonly<Record<Exclude<AskedCode, "hearing" | "back-regulation-taken-as-none">, Text>> = frozen({
  "excess-unexplained": {
    da: "en begrundelse for den del af stigningen, der ikke er forklaret",
    en: "a reason for the part of the increase that is not explained",
  },
  "stated-only": {
    da: "dokumentation for den oplyste begrundelse: lovhenvisning, afgørelse eller beregning",
    en: "documentation of the reason stated: a legal reference, a decision or a calculation",
  },
  "reason-amount-missing": {
    da: "beløbet pr. enhed for hver begrundelse",
    en: "the amount per unit for each reason",
  },
  "reason-reference-missing": {
    da: "en henvisning til det, der dokumenterer begrundelsen",
    en: "a reference to what documents the reason",
  },
  "law-not-named": {
    da: "lovens nummer og paragraf for den lovændring, der henvises til",
    en: "the number and section of the law that is referred to",
  },
  "shift-not-neutral": {
    da: "en redegørelse for, hvorfor flytningen mellem basis og pakker ikke går op",
    en: "an account of why the shift between base and packages does not balance",
  },
  "shift-cannot-be-judged": {
    da: "varslerne for alle de ydelser, som flytningen mellem basis og pakker omfatter, og antallet pr. år af hver, så det kan ses, om flytningen går op",
    en: "the notices for all services that the shift between base and packages concerns, and the quantity a year of each, so that it can be seen whether the shift balances",
  },
  "back-regulation-not-separated": {
    da: "efterreguleringen af tidligere år, oplyst særskilt for begge takster",
    en: "the back-regulation of earlier years, stated separately for both tariffs",
  },
  "notices-do-not-link": {
    da: "oplysning om, hvilken takst der gælder i dag, og hvilken ydelse hvert varsel gælder",
    en: "information on which tariff is in force today, and which service each notice is for",
  },
  "back-regulation-differs": {
    da: "oplysning om, hvilken efterregulering den gældende takst indeholder",
    en: "information on the back-regulation that the current tariff holds",
  },
  "unit-may-differ": {
    da: "oplysning om, hvilken enhed hver af de to takster er opgjort i",
    en: "information on the unit that each of the two tariffs is stated in",
  },
  "rate-known-within-bounds": {
    da: "oplysning om, hvilken P/L-sats taksten er fremskrevet med",
    en: "information on the rate that the tariff was indexed by",
  },
});

/** Why it is asked for is said with the excess. */
export const BACK_REGULATION_OF: Readonly<Record<"current" | "proposed", Text>> = frozen({
  current: {
    da: "efterreguleringen i den gældende takst, eller at der ingen er",
    en: "the back-regulation in the current tariff, or that there is none",
  },
  proposed: {
    da: "efterreguleringen i den varslede takst, eller at der ingen er",
    en: "the back-regulation in the proposed tariff, or that there is none",
  },
});

/** Asked by the sender's own rate alone, where a rise keeps within the agreed one. */
export const WHY_ABOVE_OWN: Text = frozen({
  da: "en uddybning af, hvad stigningen ud over vores forventning går til",
  en: "an account of what the increase beyond our expectation is for",
});

/** Asked where the tariff does not rise, but falls less than was agreed. */
export const WHY_NOT_LOWER: Text = frozen({
  da: "en begrundelse for, at taksten ikke falder så meget som aftalt",
  en: "a reason why the tariff does not fall as much as was agreed",
});

export const whetherHeard = ({ da, en }: Text): Text => ({
  da: `oplysning om, hvorvidt forhøjelsen har været til høring i ${da}`,
  en: `information on whether the increase has been heard by ${en}`,
});

/** A rule that was last known on a day, and may have ended since: whether to ask is for the sender to decide. */
export function knownTo(asked: Text, day: IsoDate): Text {
  const last = both(dateText, day);
  return {
    da: `${asked.da} [afgør før afsendelse: reglen om høring er kendt til og med den ${last.da}; slet punktet, hvis den ikke gælder mere]`,
    en: `${asked.en} [decide before sending: the rule on hearing is known up to ${last.en}; delete this point if it no longer holds]`,
  };
}

export const assumedRule = (asked: Text): Text => ({
  da: `${asked.da}; at den skal det, er vores antagelse`,
  en: `${asked.en}; that it is to be is our assumption`,
});

// What is refused.

export const WRITE_NAME: Text = frozen({
  da: "brug navnet, som vurderingerne har i operator",
  en: "use the name that the assessments have in operator",
});

export const OPERATOR_AS_TEXT: Text = frozen({
  da: "driftsherrens navn som tekst",
  en: "the operator's name as text",
});

export const NO_NOTICES: Text = frozen({ da: "ingen varsler", en: "no notices" });
