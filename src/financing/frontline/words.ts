import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { both, type Text } from "../../words.ts";

export const COMPENSATION: Text = frozen({
  da: "Fremskudt Funktion: kompensation til små kommuner",
  en: "Frontline function: compensation of small municipalities",
});

interface Paid {
  /** How many municipalities get it. */
  readonly many: number;
  readonly amount: Fraction;
  readonly limit: Fraction;
  readonly rest: Fraction;
  readonly on: IsoDate;
}

export function paid({ many, amount, limit, rest, on }: Paid): Text {
  const [one, below, left, day] = [both(kr, amount), both(formatNumber, limit), both(kr, rest), both(dateText, on)];
  const places = many === 1 ? { da: "kommune", en: "municipality" } : { da: "kommuner", en: "municipalities" };
  return {
    da: `${many} ${places.da} med under ${below.da} indbyggere pr. ${day.da} og uden samarbejdsaftale med en større kommune: ${one.da} til hver; af overskuddet er ${left.da} tilbage`,
    en: `${many} ${places.en} under ${below.en} inhabitants on ${day.en} without a co-operation agreement with a larger one: ${one.en} each; ${left.en} of the surplus is left`,
  };
}

// What is refused.

export function costOfCompensation(needed: Fraction): Text {
  const least = both(kr, needed);
  return {
    da: `mindst ${least.da}, som kompensationen koster`,
    en: `at least ${least.en}, which the compensation costs`,
  };
}

export const CHECK_SURPLUS: Text = frozen({
  da: "kontrollér overskuddet, eller sæt beløbet ned med agreement.with({ compensationAYear: … })",
  en: "check the surplus, or lower the amount by agreement.with({ compensationAYear: … })",
});

export const notInRegion = (region: string) => ({
  allowed: { da: `en kommune i ${region}`, en: `a municipality of ${region}` },
  remedy: { da: "fjern den; den er ikke med i projektet", en: "remove it; it is not in the project" },
});
