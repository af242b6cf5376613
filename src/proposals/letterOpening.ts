import type { Language } from "../words.ts";

/** What the tariffs of a letter are indexed by: one rate, which may be below 0, none at all, or each its own. */
export type LetterIndexation =
  | { readonly is: "one"; readonly rate: string; readonly isFall: boolean }
  | { readonly is: "none" }
  | { readonly is: "several" };

interface Sentences {
  /** What the tariffs are held against, where the agreement does not bind them. */
  compared(indexation: LetterIndexation): string;
  heldAgainst(indexation: LetterIndexation): string;
  /** Where a fall is agreed, it is a smaller fall that needs a reason. */
  reason(indexation: LetterIndexation): string;
}

const DANISH: Sentences = {
  compared(indexation) {
    if (indexation.is === "none") {
      return "de gældende takster uden pris- og lønfremskrivning, da begge er i samme prisniveau";
    }
    return indexation.is === "several"
      ? "den pris- og lønfremskrivning, som rammeaftalen bruger; den står ved hver takst"
      : `den pris- og lønfremskrivning på ${indexation.rate}, som rammeaftalen bruger`;
  },
  heldAgainst(indexation) {
    if (indexation.is === "none") return "de gældende uden pris- og lønfremskrivning, da begge er i samme prisniveau";
    return indexation.is === "several"
      ? "den aftalte pris- og lønfremskrivning, som står ved hver takst"
      : `den aftalte pris- og lønfremskrivning på ${indexation.rate}`;
  },
  reason(indexation) {
    if (indexation.is === "none") {
      return "En takst, der højst er den gældende, behøver ingen begrundelse; det gør den del, der ligger ud over.";
    }
    if (indexation.is === "several") {
      return "En takst, der højst er den gældende fremskrevet, behøver ingen begrundelse; det gør den del, der ligger ud over.";
    }
    return indexation.isFall
      ? "Et fald på mindst det aftalte behøver ingen begrundelse; falder taksten mindre, skal forskellen begrundes."
      : "En stigning inden for fremskrivningen behøver ingen begrundelse; det gør den del, der ligger ud over.";
  },
};

const ENGLISH: Sentences = {
  compared(indexation) {
    if (indexation.is === "none") {
      return "the tariffs in force without indexation, since both are at the same price level";
    }
    return indexation.is === "several"
      ? "the indexation that the agreement uses; it stands with each tariff"
      : `the indexation of ${indexation.rate} that the agreement uses`;
  },
  heldAgainst(indexation) {
    if (indexation.is === "none") return "those in force without indexation, since both are at the same price level";
    return indexation.is === "several"
      ? "the agreed indexation, which stands with each of them"
      : `the agreed indexation of ${indexation.rate}`;
  },
  reason(indexation) {
    if (indexation.is === "none") {
      return "A tariff of at most the current one needs no reason; the part above that does.";
    }
    if (indexation.is === "several") {
      return "A tariff of at most the current one indexed needs no reason; the part above that does.";
    }
    return indexation.isFall
      ? "A fall of at least the agreed one needs no reason; where the tariff falls by less, the difference does."
      : "An increase within the indexation needs no reason; the part above it does.";
  },
};

/** The head of a letter: what the tariffs are held against, and what of that needs a reason. */
export const openingText: Readonly<Record<Language, (indexation: LetterIndexation, outside: boolean) => string>> =
  Object.freeze({
    da: (indexation: LetterIndexation, outside: boolean) =>
      outside
        ? `Tak for jeres varsel. Taksterne er ikke omfattet af vores rammeaftale, så tallene nedenfor er alene en sammenligning med ${DANISH.compared(indexation)}.`
        : `Tak for jeres varsel. Vi har sammenholdt taksterne med ${DANISH.heldAgainst(indexation)}. Efterregulering af tidligere år er holdt ude, hvor den er oplyst. ${DANISH.reason(indexation)}`,
    en: (indexation: LetterIndexation, outside: boolean) =>
      outside
        ? `Thank you for your notice. Your tariffs do not come under our framework agreement, so the figures below are only a comparison with ${ENGLISH.compared(indexation)}.`
        : `Thank you for your notice. We have held the tariffs against ${ENGLISH.heldAgainst(indexation)}. Back-regulation of earlier years is kept out where it is told. ${ENGLISH.reason(indexation)}`,
  });
