import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Direction } from "../schemes/scheme.ts";

export const billsTitle = (municipality: string, year: number): Text => ({
  da: `Objektive regninger for ${municipality} ${year}`,
  en: `Objective bills of ${municipality} ${year}`,
});

// The table.

export const NOT_COMPLETE: Text = frozen({
  da: "Summen er ikke fuldstændig: regninger uden beløb er ikke med.",
  en: "The total is not complete: bills without an amount are not in it.",
});

// What is refused.

export const yearOnBudget = (year: number) => ({
  allowed: { da: `intet år på et budget: alle er for ${year}`, en: `no year on a budget: all are of ${year}` },
  remedy: {
    da: "fjern året, og kald objectiveBills én gang for hvert år",
    en: "remove the year, and call objectiveBills once for each year",
  },
});

// Findings.

const MISSING: Readonly<Record<Direction, Text>> = frozen({
  payment: { da: "regningen", en: "the bill" },
  grant: { da: "det tildelte beløb", en: "the amount granted" },
});

export const budgetMissing = (scheme: Text, direction: Direction, year: number): Text => ({
  da: `${scheme.da}: budgettet for ${year} er ikke oplyst, så ${MISSING[direction].da} mangler i summen.`,
  en: `${scheme.en}: the budget of ${year} is not given, so ${MISSING[direction].en} is not in the sum.`,
});

export const STATE_BUDGET: Text = frozen({
  da: "Oplys ordningens budget, når det kendes.",
  en: "State the scheme's budget once it is known.",
});

export const valueMissing = (scheme: Text, missing: Text): Text => ({
  da: `${scheme.da}: regningen kan ikke regnes ud og mangler i summen. Mangler: ${missing.da}.`,
  en: `${scheme.en}: the bill cannot be computed and is not in the sum. Missing: ${missing.en}.`,
});

export const STATE_VALUE: Text = frozen({
  da: "Oplys det, der mangler, når det er kendt.",
  en: "State what is missing once it is known.",
});

export const outsideArea = (scheme: Text, municipality: string): Text => ({
  da: `${scheme.da}: ${municipality} er ikke med i området og betaler intet.`,
  en: `${scheme.en}: ${municipality} is not in the area and pays nothing.`,
});

export const LEAVE_SCHEME_OUT: Text = frozen({
  da: "Udelad ordningen, eller ret dens område.",
  en: "Leave the scheme out, or correct its area.",
});
