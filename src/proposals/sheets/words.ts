import { SEVERITY } from "../../findings/words.ts";
import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { both, type Text } from "../../words.ts";
import type { FindingCode } from "../finding.ts";
import { idsText } from "../ids.ts";
import type { CommonFinding } from "../round.ts";

// The titles.

export const NOTICES: Text = frozen({ da: "Varslede takster", en: "Notified tariffs" });

export const FAILED: Text = frozen({
  da: "Varsler, der ikke kunne vurderes",
  en: "Notices that could not be assessed",
});

export const BY_VERDICT: Text = frozen({ da: "Varsler efter vurdering", en: "Notices by verdict" });

export const BY_OPERATOR_KIND: Text = frozen({ da: "Varsler efter driftsherretype", en: "Notices by operator kind" });

export const BY_MUNICIPALITY: Text = frozen({ da: "Varsler efter kommune", en: "Notices by municipality" });

// Cells.

export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });

export const NOT_STATED: Text = frozen({ da: "ikke oplyst", en: "not stated" });

export function reasonWithAmount(reason: Text, amount: Numeric | undefined): Text {
  if (amount === undefined) return { da: `${reason.da}: uden beløb`, en: `${reason.en}: without an amount` };
  const { da, en } = both(formatAmount, amount);
  return { da: `${reason.da}: ${da}`, en: `${reason.en}: ${en}` };
}

export const isError = ({ da, en }: Text): Text => ({ da: `FEJL: ${da}`, en: `ERROR: ${en}` });

/** Warnings that the figures may not be what they seem, in few words. */
export const DOUBTS: Readonly<Partial<Record<FindingCode, Text | null>>> = frozen({
  "notices-do-not-link": {
    da: "varsler for samme ydelse hænger ikke sammen; vurderet for sig",
    en: "notices for the same service do not link; judged by itself",
  },
  "back-regulation-differs": {
    da: "efterreguleringen er en anden i varslet før",
    en: "back-regulation differs from the notice before",
  },
  "unit-may-differ": { da: "taksternes enheder kan være forskellige", en: "the tariffs' units may differ" },
  "rate-known-within-bounds": { da: "satsen er ikke kendt nøjagtigt", en: "the rate is not known exactly" },
  "indexed-over-several-years": { da: "fremskrevet over flere år", en: "indexed over several years" },
  // Names the values in its own words.
  "own-value-decides": null,
  "level-is-not-tariff-year": { da: "prisniveau er ikke takståret", en: "price level is not the tariff year" },
});

export const AS_STATED: Text = frozen({ da: "som oplyst", en: "as stated" });

// Notes under the notices.

export const WITHOUT_BACK_REGULATION: Text = frozen({
  da: "Takster, grænse og overskridelse er uden efterregulering af tidligere år, hvor den er oplyst; den gældende takst er den pr. 31. december året før.",
  en: "Tariffs, limit and excess are without back-regulation of earlier years, where it is stated; the current tariff is that of 31 December before.",
});

export const LIMIT: Text = frozen({
  da: "Grænsen er den gældende takst fremskrevet med den aftalte P/L og afrundet én gang, til hele øre, hvor aftalen ikke siger andet.",
  en: "The limit is the current tariff indexed by the agreed rate and rounded once, to whole øre unless the agreement says otherwise.",
});

export const LIMIT_OF_OWN: Text = frozen({
  da: "Grænsen er den gældende takst fremskrevet med jeres egen P/L, hvor den er brugt i stedet for den aftalte, og afrundet én gang, til hele øre, hvor aftalen ikke siger andet.",
  en: "The limit is the current tariff indexed by your own rate where that is used in place of the agreed one, and rounded once, to whole øre unless the agreement says otherwise.",
});

/** In a row of one of several notices the rise is that from the first tariff, but the effect is that of its own step. */
export const TAKEN_TOGETHER: Text = frozen({
  da: "Varsler for samme ydelse og år, der bygger på hinanden, er vurderet fra den første gældende takst; virkningen er hvert varsels egen, så den kan lægges sammen.",
  en: "Notices for one service and year that build on each other are judged from the first current tariff; the effect is that of each alone, so that it can be added up.",
});

/** A finding on all notices or nearly all, and the few that do not have it. */
export function holdsFor({ severity, message, number, except }: CommonFinding, all: number): Text {
  const [rank, ids] = [SEVERITY[severity], idsText(except)];
  const which =
    except.length === 0
      ? { da: `Alle ${all} varsler`, en: `All ${all} notices` }
      : { da: `${number} af ${all} varsler, ikke ${ids}`, en: `${number} of ${all} notices, not ${ids}` };
  return { da: `${which.da} (${rank.da}): ${message.da}`, en: `${which.en} (${rank.en}): ${message.en}` };
}

// Notes under the sums.

/** What gives the effect of a notice that has none, in the words of the field. */
export const STATE_PURCHASE: Text = frozen({
  da: "oplys købet pr. år, eller antallet af borgere og for takster pr. døgn, at det er et døgntilbud, for de øvrige",
  en: "state the units bought a year, or the number of citizens and, for tariffs per day, that the offer is round the clock, for the others",
});

export const effectKnownOf = (withEffect: number, number: number, toDo: Text): Text => ({
  da: `Virkningen er kendt for ${withEffect} af ${number} ${number === 1 ? "varsel" : "varsler"}; ${toDo.da}.`,
  en: `The effect is known of ${withEffect} of ${number} ${number === 1 ? "notice" : "notices"}; ${toDo.en}.`,
});

export const ROUNDING_APART: Text = frozen({
  da: "Takster, der kun ligger over grænsen ved afrunding, er talt for sig og er ikke med i dem over grænsen.",
  en: "Tariffs that lie above the limit by rounding alone are counted apart and are not among those above it.",
});

export const ERRORS_COUNTED: Text = frozen({
  da: "Varsler med fejl er med i summerne hver for sig; retter et varsel et andet, er virkningen talt to gange. Fejlen står ved varslet.",
  en: "Notices with an error are in the sums one by one; if one corrects another, the effect is counted twice. The error is shown with the notice.",
});

/** The table of notices says of these that the amount is missing, not that there is no reason. */
export const AMOUNT_MISSING: Text = frozen({
  da: "Varsler, hvis begrundelse mangler et beløb, er talt med under ikke begrundet.",
  en: "Notices with a reason whose amount is missing are counted as unsubstantiated.",
});
