import { compare, fraction, times } from "../../numbers/fraction.ts";
import { TIMES_APART } from "../findings/comparability.ts";
import { comesToSame } from "../judgement/atBounds.ts";
import { VERDICTS, type Verdict } from "../judgement/result.ts";
import { type Answers, answersOf, FLAG, PLACE } from "./answers.ts";
import type { Bound } from "./bound.ts";
import { BIT } from "./codes.ts";
import { Out } from "./out.ts";
import type { ReadColumns } from "./read.ts";
import { type Screened, screened, type Tariffs } from "./screened.ts";
import { IS_INSIDE, whereabouts } from "./whereabouts.ts";

/** Whether a tariff rises by more than the parties of the region agreed. */
function risesBeyond(before: number, comparable: number, { most }: Bound): boolean {
  const [from, to] = [fraction(BigInt(before)), fraction(BigInt(comparable))];
  return most.some((factor) => compare(to, times(from, factor)) > 0);
}

/** How the excess of a notice that needs a reason is carried. */
function carried(excess: number, substantiated: number, explained: number): { verdict: number; bits: number } {
  const bySubstantiated = Math.min(substantiated, excess);
  const byExplained = Math.min(explained, excess - bySubstantiated);
  const isOpen = bySubstantiated + byExplained < excess;
  const isPart = bySubstantiated > 0 || byExplained > 0;
  const bits =
    (isOpen ? BIT["excess-unexplained"] : 0) |
    (byExplained > 0 ? BIT["stated-only"] : 0) |
    (substantiated + explained > excess ? BIT["reasons-exceed-excess"] : 0);
  if (isOpen) return { verdict: isPart ? PLACE["partly-explained"] : PLACE.unsubstantiated, bits };
  return { verdict: byExplained > 0 ? PLACE.explained : PLACE.substantiated, bits };
}

/** A group with what the rules say of it. */
interface Judging {
  readonly columns: ReadColumns;
  readonly tariffs: Tariffs;
  readonly result: Screened;
  readonly bound: Bound;
  readonly rows: Int32Array | undefined;
  /** 1 for notices that are left to the full assessment; nothing where none is. */
  readonly isOdd: Uint8Array | undefined;
}

/** Writes what only some notices have: reasons that carry an excess, and a rise beyond what was agreed. */
function judgeFurther({ columns, tariffs, result, bound, rows }: Judging, where: Uint8Array, out: Out): void {
  const { substantiated, explained } = columns;
  const hasReasons = substantiated !== undefined || explained !== undefined;
  if (!hasReasons && bound.most.length === 0) return;
  const { current, proposed, currentBackRegulation, proposedBackRegulation } = tariffs;
  for (let i = 0; i < where.length; i++) {
    const row = rows === undefined ? i : (rows[i] as number);
    if ((where[i] as number) > IS_INSIDE) continue;
    const bits = out.findings[row] as number;
    if (hasReasons && (bits & BIT["above-agreed-rate"]) !== 0) {
      const by = carried(result.excess[i] as number, substantiated?.[row] ?? 0, explained?.[row] ?? 0);
      out.verdict[row] = by.verdict;
      out.findings[row] = (bits & ~BIT["excess-unexplained"]) | by.bits;
    }
    const before = (current[i] as number) - (currentBackRegulation?.[i] ?? 0);
    const comparable = (proposed[i] as number) - (proposedBackRegulation?.[i] ?? 0);
    if (comparable > before && risesBeyond(before, comparable, bound)) {
      out.findings[row] = (out.findings[row] as number) | BIT["agreed-not-to-rise"];
    }
  }
}

/** The flags of notices without back-regulation; a comparison gives 1 and 0, so that nothing of it branches. */
function flagsOf({ tariffs, result }: Judging, where: Uint8Array): Uint16Array {
  const { current, proposed, currentBackRegulation, proposedBackRegulation } = tariffs;
  const { isAbove, isByKroner, isByCurrent, national } = result;
  const flags = new Uint16Array(where.length);
  for (let i = 0; i < flags.length; i++) {
    const before =
      currentBackRegulation === undefined ? current[i] : (current[i] as number) - (currentBackRegulation[i] as number);
    const after =
      proposedBackRegulation === undefined
        ? proposed[i]
        : (proposed[i] as number) - (proposedBackRegulation[i] as number);
    const [b, p] = [before as number, after as number];
    flags[i] =
      (where[i] as number) |
      ((isAbove[i] as number) * FLAG.isAbove) |
      ((isByKroner[i] as number) * FLAG.isByKroner) |
      ((isByCurrent[i] as number) * FLAG.isByCurrent) |
      (Number(p < b) * FLAG.isFalling) |
      (Number(p > b) * FLAG.isRising) |
      ((Number(p >= b * TIMES_APART) | Number(p * TIMES_APART <= b)) * FLAG.isFarApart) |
      ((national === undefined ? 0 : (national.isAbove[i] as number)) * FLAG.isAboveNational);
  }
  return flags;
}

/**
 * Marks the notices that come out otherwise by one end of what the rate may be than by the other. Both ends are judged as the
 * rate is, for the whole group at once; nothing is done where every rate is known exactly.
 */
export function markBounds(judging: Judging, out: Out): void {
  const { columns, tariffs, bound, rows, isOdd } = judging;
  const { indexBounds } = bound;
  if (indexBounds === undefined) return;
  const [least, most] = [indexBounds.least, indexBounds.most].map((index) => {
    const by = { ...bound, index, nationalIndex: undefined };
    const end = new Out(columns.rows);
    judge({ ...judging, result: screened(tariffs, by), bound: by }, end);
    return end.verdict;
  }) as [Uint8Array, Uint8Array];
  const size = rows?.length ?? columns.rows;
  for (let i = 0; i < size; i++) {
    const row = rows === undefined ? i : (rows[i] as number);
    if (isOdd?.[i] === 1) continue;
    const [one, other] = [VERDICTS[least[row] as number], VERDICTS[most[row] as number]] as [Verdict, Verdict];
    if (!comesToSame(one, other)) {
      out.findings[row] = (out.findings[row] as number) | BIT["rate-known-within-bounds"];
    }
  }
}

/** Writes the verdicts and findings of a group, whose tariffs the rules have held against their limits. */
export function judge(judging: Judging, out: Out): void {
  const { columns, tariffs, result, bound, rows, isOdd } = judging;
  const { limit, excess, national } = result;
  const where = whereabouts(columns, bound, rows, limit.length);
  const flags = flagsOf(judging, where);
  const { verdicts, bits }: Answers = answersOf(tariffs, bound);
  for (let i = 0; i < flags.length; i++) {
    const row = rows === undefined ? i : (rows[i] as number);
    out.verdict[row] = verdicts[flags[i] as number] as number;
    out.findings[row] = bits[flags[i] as number] as number;
  }
  out.take("limit", limit, rows);
  out.take("excess", excess, rows);
  if (national !== undefined) out.take("nationalLimit", national.limit, rows);
  judgeFurther(judging, where, out);
  if (isOdd !== undefined) out.leave(isOdd, rows);
}
