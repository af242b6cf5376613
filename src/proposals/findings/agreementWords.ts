import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";

const numberText = (value: Fraction): Text => both(formatNumber, value, { decimals: "exact" });

const thresholdText = (threshold: string): Text => both(formatRate, threshold, { decimals: "exact" });

// Who is bound by the agreement.

export const privateOperator = (operator: string, agreement: Text): Text => ({
  da: `${operator} er en privat driftsherre og ikke part i ${agreement.da}; tallene er kun til sammenligning.`,
  en: `${operator} is a private operator and no party to ${agreement.en}; the figures are for comparison only.`,
});

export const offerOutsideRegion = (agreement: Text): Text => ({
  da: `Tilbuddet ligger uden for den region, som ${agreement.da} gælder for; tallene er kun til sammenligning.`,
  en: `The offer lies outside the region that ${agreement.en} holds for; the figures are for comparison only.`,
});

export const operatorOutside = (operator: string, agreement: Text): Text => ({
  da: `${operator} hører ikke under ${agreement.da}; tallene er kun til sammenligning.`,
  en: `${operator} does not come under ${agreement.en}; the figures are for comparison only.`,
});

export const USE_OTHER_AGREEMENT: Text = frozen({
  da: "Brug aftalen i den region, hvor tilbuddet ligger; for private driftsherrer gælder kontrakten.",
  en: "Use the agreement of the region where the offer lies; for private operators the contract governs.",
});

export const LOCATION_NOT_STATED: Text = frozen({
  da: "Det er ikke oplyst, hvor tilbuddet ligger, så det kan ikke ses, om sammenligningen er med den rigtige regions aftale.",
  en: "Where the offer lies is not stated, so it cannot be seen whether the comparison is with the right region's agreement.",
});

export const WRITE_LOCATION: Text = frozen({
  da: "Skriv, hvilken kommune tilbuddet ligger i.",
  en: "Write which municipality the offer lies in.",
});

// Who is to be heard.

export const hearing = (body: Text, note: Text | undefined): Text => ({
  da: `En takstforhøjelse ud over P/L skal til høring i ${body.da}${note ? ` – ${note.da}` : ""}.`,
  en: `A tariff increase above the indexation is to be heard by ${body.en}${note ? ` – ${note.en}` : ""}.`,
});

export const ASK_FOR_HEARING: Text = frozen({
  da: "Spørg driftsherren, om høringen er gennemført.",
  en: "Ask the operator whether the hearing has been held.",
});

export const hearingNotKnown = (agreement: Text): Text => ({
  da: `Hvem der skal høres om takstforhøjelser, er ikke kendt for ${agreement.da}.`,
  en: `Who is to be heard on tariff increases is not known for ${agreement.en}.`,
});

export const SEE_ANNEX_ON_CHANGES: Text = frozen({
  da: "Se aftalens bilag om ændring af takster.",
  en: "See the agreement's annex on changes of tariffs.",
});

// Whether the offer is covered.

interface Sold {
  readonly soldDays: Fraction;
  readonly occupiedDays: Fraction;
  readonly share: Fraction;
}

export function notCovered({ soldDays, occupiedDays, share }: Sold, threshold: string, agreement: Text): Text {
  const [sold, days] = [numberText(soldDays), numberText(occupiedDays)];
  const [part, above] = [both(formatRate, share), thresholdText(threshold)];
  return {
    da: `Tilbuddet solgte ${sold.da} af ${days.da} belagte døgn til andre (${part.da}); først over ${above.da} er det omfattet af ${agreement.da}. Dens regler binder derfor ikke, og grænsen er kun til sammenligning.`,
    en: `The offer sold ${sold.en} of ${days.en} occupied days to others (${part.en}); only above ${above.en} is it covered by ${agreement.en}. Its rules do therefore not bind, and the limit is for comparison only.`,
  };
}

export const CHECK_DAYS: Text = frozen({
  da: "Kontrollér døgnene i det senest afsluttede år, og se i kontrakten, hvad der er aftalt om taksten.",
  en: "Check the days of the last closed year, and look in the contract for what is agreed on the tariff.",
});

export function coverageNotStated(agreement: Text, threshold: string): Text {
  const above = thresholdText(threshold);
  return {
    da: `At tilbuddet er omfattet af ${agreement.da}, er ikke kontrolleret: døgn solgt til andre, som skal være over ${above.da}, er ikke oplyst.`,
    en: `That the offer is covered by ${agreement.en} is not checked: the days sold to others, which must be above ${above.en}, are not stated.`,
  };
}

export const WRITE_DAYS: Text = frozen({
  da: "Skriv solgte og belagte døgn i det senest afsluttede år; i en tabel i kolonnerne „Solgte døgn“ og „Belagte døgn“.",
  en: "Write the days sold and occupied in the last closed year; in a table in the columns “Days sold” and “Occupied days”.",
});

export const coverageNotKnown = (agreement: Text): Text => ({
  da: `Hvor meget et tilbud skal sælge til andre for at være omfattet, er ikke kendt for ${agreement.da}.`,
  en: `How much an offer must sell to others to be covered is not known for ${agreement.en}.`,
});

export const SEE_ANNEX_ON_OFFERS: Text = frozen({
  da: "Se aftalens bilag om, hvilke tilbud der er omfattet.",
  en: "See the agreement's annex on the offers it covers.",
});

// Changes of places.

/** `Pladserne ændres fra 18 til 22.` */
export function placesChange(before: Fraction, after: Fraction): Text {
  const [was, is] = [numberText(before), numberText(after)];
  return {
    da: `Pladserne ændres fra ${was.da} til ${is.da}.`,
    en: `The places change from ${was.en} to ${is.en}.`,
  };
}

/** What a step says ends with a full stop, which its note comes before. */
export function neededStep(change: Text, says: Text, note: Text | undefined): Text {
  const [da, en] = [says.da, says.en].map((text) => text.replace(/\.$/, ""));
  return {
    da: `${change.da} ${da}${note ? ` – ${note.da}` : ""}.`,
    en: `${change.en} ${en}${note ? ` – ${note.en}` : ""}.`,
  };
}

export const ASK_WHETHER_DONE: Text = frozen({
  da: "Spørg driftsherren, om det er sket.",
  en: "Ask the operator whether it has been done.",
});
