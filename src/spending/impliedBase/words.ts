import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What is refused.

export const maybeZero = (low: Text, high: Text): Text => ({
  da: `en sats mellem ${low.da} og ${high.da}, som kan være 0`,
  en: `a rate between ${low.en} and ${high.en}, which may be 0`,
});

export const RATE_NOT_ZERO: Text = frozen({
  da: "en sats, der ikke kan være 0 før afrunding",
  en: "a rate that cannot be 0 before rounding",
});

export const MORE_DECIMALS: Text = frozen({
  da: "giv satsen med flere decimaler",
  en: "give the rate with more decimals",
});

// The explanation.

export const HOW: Text = frozen({
  da: "Udgangspunkt = ændring / sats; grænserne er den mindste og den største kvotient af de to tals yderpunkter.",
  en: "Base = change / rate; the bounds are the least and the greatest quotient of the ends of the two figures.",
});

export const TITLE: Text = frozen({ da: "Udgangspunkt ud fra afrundede tal", en: "Base implied by rounded figures" });

interface Implied {
  readonly change: Text;
  readonly halfChange: Text;
  readonly rate: Text;
  readonly halfRate: Text;
  readonly from: Text;
  readonly to: Text;
}

export const allowedBase = ({ change, halfChange, rate, halfRate, from, to }: Implied): Text => ({
  da: `En ændring på ${change.da} ± ${halfChange.da} kr. ved ${rate.da} ± ${halfRate.da} tillader et udgangspunkt fra ${from.da} til ${to.da} kr. (rundet udad til hele kroner).`,
  en: `A change of DKK ${change.en} ± ${halfChange.en} at ${rate.en} ± ${halfRate.en} allows a base from DKK ${from.en} to DKK ${to.en} (rounded outwards to whole kroner).`,
});

/** A number of per cent with its sign. */
export const percent = (number: Text): Text => ({ da: `${number.da}\u00a0%`, en: `${number.en}%` });

// Findings.

export const NEGATIVE_BASE: Text = frozen({
  da: "Ændring og sats har ikke sikkert samme fortegn, så udgangspunktet kan være negativt.",
  en: "The change and the rate need not have the same sign, so that the base may be negative.",
});

export const CHECK_SIGNS: Text = frozen({
  da: "Kontrollér, at begge tal er vækst eller begge fald.",
  en: "Check that both figures are growth or both a fall.",
});
