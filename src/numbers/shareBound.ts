import { fail } from "../errors.ts";
import { compare, type Fraction, fraction } from "./fraction.ts";
import * as say from "./words.ts";

/** A share of ten times the whole is per cent written without their sign; more than the whole can be right. */
export const NO_SHARE_FROM: Fraction = fraction(10n);

export const isShare = (value: Fraction): boolean => compare(value, NO_SHARE_FROM) < 0;

/** Refuses per cent where a share of 1 is asked for. */
export function refusePerCent(found: unknown, path: string): never {
  const { SHARE_BELOW_TEN: allowed, WRITE_AS_SHARE: remedy } = say;
  return fail({ kind: "out-of-range", path, found, allowed, remedy });
}
