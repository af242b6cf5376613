import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, sentence, type Text } from "../../words.ts";
import type { CostlyYear } from "./result.ts";

// The table.

export const COSTLY_CASES: Text = frozen({ da: "Særligt dyre enkeltsager", en: "Especially costly cases" });

// The cases year by year.

export const YEAR_BY_YEAR: Text = frozen({
  da: "Særligt dyre enkeltsager år for år",
  en: "Especially costly cases year by year",
});

const NOT_KNOWN: Text = frozen({ da: "ikke kendt", en: "not known" });

export function yearSums({ year, cases, cost, refund }: CostlyYear<Fraction>): Text {
  const unit = cases === 1 ? { da: "sag", en: "case" } : { da: "sager", en: "cases" };
  const [all, state] = [both(kr, cost), refund === null ? NOT_KNOWN : both(kr, refund)];
  return sentence({
    da: `${year}: ${cases} ${unit.da}, udgift ${all.da}, refusion ${state.da}.`,
    en: `${year}: ${cases} ${unit.en}, cost ${all.en}, refund ${state.en}.`,
  });
}

// What is refused.

export const noCases = frozen({
  allowed: { da: "mindst én sag", en: "at least one case" },
  remedy: { da: "giv en række for hver sag og hvert år", en: "give a row for each case and year" },
});

// Findings.

export const yearsWithoutCases = (years: string): Text => ({
  da: `Der er ingen sager for ${years}; det er ikke regnet som nul, og væksten til året efter er ikke vist.`,
  en: `No cases are given for ${years}; that is not counted as 0, and the growth to the year after is not shown.`,
});

export const GIVE_MISSING_YEARS: Text = frozen({
  da: "Giv årets sager, eller oplys, at der ingen var.",
  en: "Give the year's cases, or state that there were none.",
});

export const refundNotKnown = (years: string, withoutRefund: number): Text => ({
  da: `Refusionen i ${years} kan ikke opgøres: beløbsgrænserne er ikke kendt, og ${withoutRefund} af sagerne er uden modtaget refusion.`,
  en: `The refund of ${years} cannot be computed: the limits are not known, and the refund received is not given for ${withoutRefund} of the cases.`,
});

export const GIVE_LIMITS_OR_REFUND: Text = frozen({
  da: "Oplys årets beløbsgrænser eller den refusion, der faktisk er modtaget.",
  en: "State the year's limits or the refund actually received.",
});

export const OWN_FIGURES: Text = frozen({ da: "brugerens egne tal", en: "the user's own figures" });

export const refundAsReceived = (received: number, cases: number): Text => ({
  da: `I ${received} af ${cases} sager er refusionen den, der er oplyst som modtaget; den er ikke regnet efter.`,
  en: `In ${received} of ${cases} cases the refund is the one stated as received; it is not computed again.`,
});

export const LEAVE_OUT_REFUND: Text = frozen({
  da: "Udelad den modtagne refusion, hvor den skal regnes ud.",
  en: "Leave out the refund received where it is to be computed.",
});

export const NOMINAL: Text = frozen({
  da: "Beløbene er i hvert års priser, så væksten rummer også pris- og lønudviklingen.",
  en: "The amounts are at each year's prices, so the growth includes the rise in prices and wages.",
});

export const INDEX_FIRST: Text = frozen({
  da: "Fremskriv beløbene til ét prisniveau, før væksten vurderes.",
  en: "Index the amounts to one price level before the growth is judged.",
});
