import type { NumberKind } from "../numbers/exact.ts";
import { parseUnit } from "./units.ts";

/** Kinds that are kept as they were found: an application has some tens of units. */
const MOST_KEPT = 500;
const KEPT = new Map<string, NumberKind>();

/** A share or a difference of shares is written as such; any other pure number may be a count. */
const SHARES = new Set(["rate", "rate-difference", "share"]);

/**
 * What a number of a unit is, which says how its text may be read: kr., per whatever it is per, is an amount; a rate, and
 * kr. per kr., is written with decimals only; days, places and other pure numbers are counts.
 */
export function numberKindOf(unit: string): NumberKind {
  const before = KEPT.get(unit);
  if (before !== undefined) return before;
  const kind = kindOf(unit);
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(unit, kind);
  return kind;
}

function kindOf(unit: string): NumberKind {
  const powers = SHARES.has(unit) ? "flag" : parseUnit(unit);
  if (typeof powers === "string") return "as-written";
  const kr = [...powers].filter(([part]) => /^kr(?:@|$)/.test(part));
  if (kr.length === 0) return "count";
  return kr.every(([, power]) => power > 0) ? "amount" : "as-written";
}
