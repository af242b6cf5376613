import { compare, fraction, times } from "../../numbers/fraction.ts";
import type { OperatorKind } from "../../registers/operatorKind.ts";
import { VERDICTS, type Verdict } from "../judgement/result.ts";
import type { Bound } from "./bound.ts";
import { BIT } from "./codes.ts";
import { NONE, placeCodes } from "./places.ts";
import { at, type ReadColumns } from "./read.ts";
import type { Screened, Tariffs } from "./screened.ts";

const PLACE = Object.fromEntries(VERDICTS.map((verdict, i) => [verdict, i])) as Readonly<Record<Verdict, number>>;

/** Where the results of all notices go. */
export interface Out {
  readonly limit: Float64Array;
  readonly excess: Float64Array;
  readonly nationalLimit: Float64Array;
  readonly verdict: Uint8Array;
  readonly findings: Uint32Array;
}

/** Tariffs so many times apart are most likely not per the same unit. */
const FAR_APART = 5;

/** What a tariff can be told apart by within whole floats. */
const MOST_FAR = Number.MAX_SAFE_INTEGER / FAR_APART;

function statedBits({ currentBackRegulation, proposedBackRegulation }: Tariffs): number {
  const stated = [currentBackRegulation, proposedBackRegulation].filter((column) => column !== undefined).length;
  if (stated === 0) return BIT["back-regulation-not-separated"];
  return stated === 1 ? BIT["back-regulation-taken-as-none"] : 0;
}

/** Whether a tariff rises by more than the parties of the region agreed. */
function risesBeyond(before: number, comparable: number, { most }: Bound): boolean {
  const [from, to] = [fraction(BigInt(before)), fraction(BigInt(comparable))];
  return most.some((factor) => compare(to, times(from, factor)) > 0);
}

/** How the excess of a notice that needs a reason is carried. */
function reasonBits(excess: number, substantiated: number, explained: number): { verdict: number; bits: number } {
  const bySubstantiated = Math.min(substantiated, excess);
  const byExplained = Math.min(explained, excess - bySubstantiated);
  const isOpen = bySubstantiated + byExplained < excess;
  let bits = 0;
  if (isOpen) bits |= BIT["excess-unexplained"];
  if (byExplained > 0) bits |= BIT["stated-only"];
  if (substantiated + explained > excess) bits |= BIT["reasons-exceed-excess"];
  if (isOpen) {
    const isPart = bySubstantiated > 0 || byExplained > 0;
    return { verdict: isPart ? PLACE["partly-explained"] : PLACE.unsubstantiated, bits };
  }
  return { verdict: byExplained > 0 ? PLACE.explained : PLACE.substantiated, bits };
}

/** A group with what the rules say of it. */
interface Judging {
  readonly columns: ReadColumns;
  readonly tariffs: Tariffs;
  readonly result: Screened;
  readonly bound: Bound;
  readonly rows: Int32Array | undefined;
  readonly isOdd: Uint8Array;
}

/**
 * Writes the verdicts and findings of a group, whose tariffs the rules have held against their limits. `isOdd` are notices that are
 * left to the full assessment; `rows` their places in the columns.
 */
export function judge({ columns, tariffs, result, bound, rows, isOdd }: Judging, out: Out): void {
  const { operator, location, substantiated, explained } = columns;
  const { region, kind } = placeCodes();
  const { current, proposed, currentBackRegulation, proposedBackRegulation } = tariffs;
  const { limit, excess, isAbove, isByKroner, isByCurrent, national } = result;
  const always = bound.always | statedBits(tariffs);
  for (let i = 0; i < isOdd.length; i++) {
    const row = rows === undefined ? i : (rows[i] as number);
    if (isOdd[i] !== 0) continue;
    const code = at(operator, row);
    const lies = at(location, row);
    const ownRegion = region[code] as number;
    const placeRegion = lies === NONE ? ownRegion : (region[lies] as number);
    const isPrivate = code === NONE;
    const isOutside = isPrivate || ownRegion !== bound.region || placeRegion !== bound.region;
    const over = excess[i] as number;
    const byRounding = (isByKroner[i] as number) + (isByCurrent[i] as number);
    const needsReason = isAbove[i] === 1 && byRounding === 0;
    let bits = always;
    let verdict = isAbove[i] === 1 ? PLACE["within-rounding"] : PLACE["within-agreed"];
    if (isByKroner[i] === 1) bits |= BIT["within-rounding-to-kroner"];
    if (isByCurrent[i] === 1) bits |= BIT["within-rounding-of-current"];
    if (needsReason) bits |= BIT["above-agreed-rate"];
    else if (national?.isAbove[i] === 1) bits |= BIT["above-national-rate-only"];
    const before = (current[i] as number) - (currentBackRegulation?.[i] ?? 0);
    const comparable = (proposed[i] as number) - (proposedBackRegulation?.[i] ?? 0);
    if (isAbove[i] === 0 && comparable < before) verdict = PLACE.decrease;
    if (comparable >= before * FAR_APART || comparable * FAR_APART <= before) bits |= BIT["unit-may-differ"];
    if (isOutside) {
      bits |= BIT["operator-outside-agreement"];
      if (isPrivate && lies === NONE) bits |= BIT["location-not-stated"];
      verdict = PLACE["comparison-only"];
    } else {
      if (needsReason) {
        const reasons = reasonBits(over, substantiated?.[row] ?? 0, explained?.[row] ?? 0);
        verdict = reasons.verdict;
        bits |= reasons.bits;
        if (comparable > before) bits |= bound.hearing[kind[code] as OperatorKind];
      }
      if (bound.most.length > 0 && risesBeyond(before, comparable, bound)) bits |= BIT["agreed-not-to-rise"];
    }
    out.limit[row] = limit[i] as number;
    out.excess[row] = over;
    out.nationalLimit[row] = national === undefined ? Number.NaN : (national.limit[i] as number);
    out.verdict[row] = verdict;
    out.findings[row] = bits;
  }
}

/** Whether a notice's place in the columns holds what the loops take: whole øre that make sense, and codes of places. */
export function isOrdinary(columns: ReadColumns, row: number): boolean {
  const { current, proposed, currentBackRegulation, proposedBackRegulation, substantiated, explained } = columns;
  const [c, p] = [current[row] as number, proposed[row] as number];
  const [cb, pb] = [currentBackRegulation?.[row] ?? 0, proposedBackRegulation?.[row] ?? 0];
  const [s, e] = [substantiated?.[row] ?? 0, explained?.[row] ?? 0];
  const areWhole = Number.isInteger(c) && Number.isInteger(p) && Number.isInteger(cb) && Number.isInteger(pb);
  const areReasons = Number.isInteger(s) && Number.isInteger(e) && s >= 0 && e >= 0 && s + e < MOST_FAR;
  const isSense = c - cb > 0 && c - cb < MOST_FAR && p >= 0 && p - pb >= 0 && p < MOST_FAR && Math.abs(pb) < MOST_FAR;
  const { kind } = placeCodes();
  const [code, lies] = [at(columns.operator, row), at(columns.location, row)];
  const isPlace = kind[code] !== undefined && (lies === NONE || kind[lies] === "municipality");
  return areWhole && areReasons && isSense && Math.abs(cb) < MOST_FAR && isPlace;
}
