import { fail } from "../errors.ts";
import { type Numeric, withPoint } from "./exact.ts";
import { COUNTED_IN_OERE } from "./words.ts";

/**
 * Øre as an amount in kr.; what is no number or too large is left for whoever reads the amount to refuse. Part of an øre is refused
 * here: what has one is most likely in kroner.
 */
export function kronerOf(oere: number, path: string): Numeric {
  if (Number.isInteger(oere)) return withPoint(BigInt(oere), 2);
  return Number.isFinite(oere) ? fail({ kind: "malformed", path, found: oere, ...COUNTED_IN_OERE }) : oere;
}
