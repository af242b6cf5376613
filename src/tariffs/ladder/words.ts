import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { both, type Text } from "../../words.ts";

export const LADDER: Text = frozen({ da: "Ydelsespakkestige", en: "Package ladder" });

// What is refused.

export const fromOneTo = (most: number): Text => ({
  da: `et helt antal pakker fra 1 til ${most}`,
  en: `a whole number of packages from 1 to ${most}`,
});

// The explanation.

interface Ladder {
  readonly hourPrice: Fraction;
  readonly hoursAWeek: Fraction;
  readonly intervalPerDay: Fraction;
}

export function stepsBy({ hourPrice, hoursAWeek, intervalPerDay }: Ladder): Text {
  const [price, interval] = [both(kr, hourPrice), both(kr, intervalPerDay)];
  const hours = both(formatNumber, hoursAWeek);
  return {
    da: `Hver pakke har ${hours.da} timer om ugen mere end den forrige. Med en timepris på ${price.da} er der ${interval.da} pr. døgn mellem dem.`,
    en: `Each package has ${hours.en} hours a week more than the one before. At ${price.en} an hour there are ${interval.en} per day between them.`,
  };
}

export const BY_MIDDLE: Text = frozen({
  da: "En pakke prissættes efter midten af sit timeinterval, så den første koster et halvt interval.",
  en: "A package is priced by the middle of its interval of hours, so that the first costs half an interval.",
});

export * from "./ruleWords.ts";
