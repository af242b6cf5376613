import type { Decimal } from "../../decimal.ts";
import { frozen } from "../../frozen.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";
import type { OwnIndexation } from "../judgement/result.ts";

/** A rate, and where it is the sender's own what it stands in place of. */
export interface IndexedBy {
  readonly rate: Decimal;
  readonly own?: OwnIndexation | undefined;
}

/** What the tariffs of a letter are indexed by: one rate, which may be below 0, none at all, or each its own. */
export type LetterIndexation =
  | ({ readonly is: "one" } & IndexedBy)
  | { readonly is: "none" }
  | { readonly is: "several"; readonly isAgreed: boolean };

const STATED_WITH_EACH: Text = frozen({
  da: "den pris- og lønfremskrivning, som står ved hver takst",
  en: "the indexation that is given with each of them",
});

// Tariffs that the agreement does not bind are only compared.

const WITHOUT_INDEXATION: Text = frozen({
  da: "de gældende takster uden pris- og lønfremskrivning, da begge er i samme prisniveau",
  en: "the tariffs in force without indexation, since both are at the same price level",
});

const INDEXATION_OF_EACH: Text = frozen({
  da: "den pris- og lønfremskrivning, som rammeaftalen bruger; den står ved hver takst",
  en: "the indexation that the agreement uses; it is given with each tariff",
});

function chosenBy({ title }: OwnIndexation): Text {
  return title === undefined
    ? { da: "som er vores egen sats", en: "which is a rate of our own" }
    : { da: `efter ${title.da}`, en: `by ${title.en}` };
}

/** A rate that is the sender's own, and what was agreed, as far as it is known. */
export function ownRate(rate: Decimal, own: OwnIndexation): Text {
  const [{ da, en }, by, { agreedRate }] = [both(formatRate, rate), chosenBy(own), own];
  const agreed = agreedRate && both(formatRate, agreedRate);
  return {
    da: `${da}, ${by.da}${agreed ? `; den aftalte er ${agreed.da}` : ""}`,
    en: `${en}, ${by.en}${agreed ? `; the agreed one is ${agreed.en}` : ""}`,
  };
}

function ownIndexation(rate: Decimal, own: OwnIndexation): Text {
  const { da, en } = ownRate(rate, own);
  return { da: `en pris- og lønfremskrivning på ${da}`, en: `an indexation of ${en}` };
}

function indexationOf({ rate, own }: IndexedBy): Text {
  if (own !== undefined) return ownIndexation(rate, own);
  const { da, en } = both(formatRate, rate);
  return {
    da: `den pris- og lønfremskrivning på ${da}, som rammeaftalen bruger`,
    en: `the indexation of ${en} that the agreement uses`,
  };
}

function usedIndexation(indexation: LetterIndexation): Text {
  if (indexation.is === "one") return indexationOf(indexation);
  if (indexation.is === "none") return WITHOUT_INDEXATION;
  return indexation.isAgreed ? INDEXATION_OF_EACH : STATED_WITH_EACH;
}

/** The opening of a letter about tariffs that the agreement does not bind. */
export function openingOfComparison(indexation: LetterIndexation): Text {
  const { da, en } = usedIndexation(indexation);
  return {
    da: `Tak for jeres varsel. Taksterne er ikke omfattet af vores rammeaftale, så tallene nedenfor er alene en sammenligning med ${da}.`,
    en: `Thank you for your notice. Your tariffs do not come under our framework agreement, so the figures below are only a comparison with ${en}.`,
  };
}

// The others are compared with the agreed indexation, and what lies above it needs a reason.

const AGREED_WITHOUT: Text = frozen({
  da: "de gældende uden pris- og lønfremskrivning, da begge er i samme prisniveau",
  en: "those in force without indexation, since both are at the same price level",
});

const AGREED_OF_EACH: Text = frozen({
  da: "den aftalte pris- og lønfremskrivning, som står ved hver takst",
  en: "the agreed indexation, which is given with each of them",
});

function agreedOf({ rate, own }: IndexedBy): Text {
  if (own !== undefined) return ownIndexation(rate, own);
  const { da, en } = both(formatRate, rate);
  return { da: `den aftalte pris- og lønfremskrivning på ${da}`, en: `the agreed indexation of ${en}` };
}

function agreedIndexation(indexation: LetterIndexation): Text {
  if (indexation.is === "one") return agreedOf(indexation);
  if (indexation.is === "none") return AGREED_WITHOUT;
  return indexation.isAgreed ? AGREED_OF_EACH : STATED_WITH_EACH;
}

const ABOVE_CURRENT: Text = frozen({
  da: "En takst, der højst er den gældende, behøver ingen begrundelse; det gør den del, der ligger ud over.",
  en: "A tariff of at most the current one needs no reason; the part above that does.",
});

const ABOVE_INDEXED: Text = frozen({
  da: "En takst, der højst er den gældende fremskrevet, behøver ingen begrundelse; det gør den del, der ligger ud over.",
  en: "A tariff of at most the current one indexed needs no reason; the part above that does.",
});

const ABOVE_INCREASE: Text = frozen({
  da: "En stigning inden for fremskrivningen behøver ingen begrundelse; det gør den del, der ligger ud over.",
  en: "An increase within the indexation needs no reason; the part above it does.",
});

// A rate of the sender's own is what the sender asks by, and no demand of the agreement's.

const ASKED_ABOVE_OWN: Text = frozen({
  da: "Vi spørger til den del af en stigning, der ligger ud over.",
  en: "We ask about the part of an increase that lies above it.",
});

const ASKED_BELOW_OWN: Text = frozen({
  da: "Falder en takst mindre end fremskrivningen, spørger vi til forskellen.",
  en: "Where a tariff falls by less than the indexation, we ask about the difference.",
});

/** Where a fall is agreed, it is a smaller fall that needs a reason. */
const SMALLER_FALL: Text = frozen({
  da: "Et fald på mindst det aftalte behøver ingen begrundelse; falder taksten mindre, skal forskellen begrundes.",
  en: "A fall of at least the agreed one needs no reason; where the tariff falls by less, the difference does.",
});

function whatNeedsReason(indexation: LetterIndexation): Text {
  if (indexation.is === "none") return ABOVE_CURRENT;
  if (indexation.is === "several") return indexation.isAgreed ? ABOVE_INDEXED : ASKED_ABOVE_OWN;
  const isFall = indexation.rate.isNegative();
  if (indexation.own !== undefined) return isFall ? ASKED_BELOW_OWN : ASKED_ABOVE_OWN;
  return isFall ? SMALLER_FALL : ABOVE_INCREASE;
}

const BACK_REGULATION_LEFT_OUT: Text = frozen({
  da: " Efterregulering af tidligere år er holdt ude, hvor den er oplyst.",
  en: " Back-regulation of earlier years is left out where it is stated.",
});

/** The opening of a letter about tariffs that the agreement binds; `isToldBelow` where a tariff itself says that it is without back-regulation. */
export function openingOfAgreed(indexation: LetterIndexation, isToldBelow: boolean): Text {
  const without = isToldBelow ? { da: "", en: "" } : BACK_REGULATION_LEFT_OUT;
  const [agreed, needs] = [agreedIndexation(indexation), whatNeedsReason(indexation)];
  return {
    da: `Tak for jeres varsel. Vi har sammenholdt taksterne med ${agreed.da}.${without.da} ${needs.da}`,
    en: `Thank you for your notice. We have compared the tariffs with ${agreed.en}.${without.en} ${needs.en}`,
  };
}
