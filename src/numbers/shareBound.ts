import { fail } from "../errors.ts";
import type { Text } from "../words.ts";
import { compare, type Fraction, fraction } from "./fraction.ts";

/** A share of ten times the whole is per cent written without their sign; more than the whole can be right. */
export const NO_SHARE_FROM: Fraction = fraction(10n);

export const SHARE_BELOW_TEN: Text = { da: "en andel af 1, under 10", en: "a share of 1, below 10" };

export const isShare = (value: Fraction): boolean => compare(value, NO_SHARE_FROM) < 0;

/** Refuses per cent where a share of 1 is asked for. */
export function refusePerCent(found: unknown, path: string): never {
  return fail({
    kind: "out-of-range",
    path,
    found,
    allowed: SHARE_BELOW_TEN,
    remedy: {
      da: 'skriv 96 % som "0.96", eller brug parseRate("96 %")',
      en: 'write 96% as "0.96", or use parseRate("96 %")',
    },
  });
}
