import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { BudgetedOccupancyCode } from "./result.ts";

// The rule and its explanation.
export const budgetedFor = (year: number): Text => ({
  da: `Budgetteret belægning ${year}`,
  en: `Budgeted occupancy ${year}`,
});

interface OfYear {
  readonly year: number;
  readonly occupancy: Text;
}

/** What the mean is of, and what it becomes. */
export function meanGives(basis: readonly OfYear[], mean: Text, budgeted: Text): Text {
  const years = {
    da: basis.map(({ year, occupancy }) => `${year}: ${occupancy.da}`).join(", "),
    en: basis.map(({ year, occupancy }) => `${year}: ${occupancy.en}`).join(", "),
  };
  return {
    da: `Gennemsnittet af de foregående års faktiske belægning (${years.da}) er ${mean.da}; inden for aftalens grænser giver det ${budgeted.da}.`,
    en: `The mean of the preceding years' actual occupancy (${years.en}) is ${mean.en}; within the agreement's bounds that gives ${budgeted.en}.`,
  };
}

// What is refused.

export const yearMissing = (year: number, tariffYear: number) => ({
  foundAs: { da: `intet for ${year}`, en: `nothing for ${year}` },
  allowed: {
    da: `den faktiske belægning i ${year}, som belægningen i ${tariffYear} bygger på`,
    en: `the actual occupancy of ${year}, which that of ${tariffYear} rests on`,
  },
  remedy: { da: "tilføj året; det gættes ikke", en: "add the year; it is not guessed" },
});

// Findings.

/** What lies beyond a bound. */
const RATES = frozen({
  mean: { da: "Gennemsnittet", en: "The mean" },
  applied: { da: "Den anvendte belægning", en: "The applied occupancy" },
});

/** A finding that a rate lies beyond a bound. */
export type BeyondBound = Exclude<BudgetedOccupancyCode, "differs-from-mean">;

const BOUNDS: Readonly<Record<BeyondBound, Text>> = frozen({
  "below-lowest": { da: "under den mindste", en: "below the lowest" },
  "above-highest": { da: "over den største", en: "above the highest" },
  "above-recommended": { da: "over den anbefalede", en: "above the recommended" },
});

export function beyondBound(
  which: keyof typeof RATES,
  code: BeyondBound,
  { rate, off, bound }: Readonly<Record<"rate" | "off" | "bound", Text>>,
): Text {
  const [what, side] = [RATES[which], BOUNDS[code]];
  return {
    da: `${what.da} på ${rate.da} ligger ${off.da} ${side.da} på ${bound.da}.`,
    en: `${what.en} of ${rate.en} lies ${off.en} ${side.en} of ${bound.en}.`,
  };
}

export const USE_BOUNDS_OR_APPROVAL: Text = frozen({
  da: "Brug en belægning inden for grænserne, eller få afvigelsen godkendt.",
  en: "Use an occupancy within the bounds, or have the deviation approved.",
});

export const CONSIDER_LOWER: Text = frozen({
  da: "Overvej en lavere belægning; står pladser tomme, giver det underskud.",
  en: "Consider a lower occupancy; empty places give a deficit.",
});

export const differsFromMean = ({ applied, off, mean }: Readonly<Record<"applied" | "off" | "mean", Text>>): Text => ({
  da: `Den anvendte belægning på ${applied.da} afviger ${off.da} fra gennemsnittet på ${mean.da}.`,
  en: `The applied occupancy of ${applied.en} differs ${off.en} from the mean of ${mean.en}.`,
});

export const GIVE_REASON: Text = frozen({
  da: "Afvigelser skal godkendes; begrund den.",
  en: "Deviations need approval; give the reason.",
});
