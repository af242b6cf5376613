import { VERDICTS, type Verdict } from "../judgement/result.ts";
import { verdictByFigures } from "../judgement/verdict.ts";
import type { Bound } from "./bound.ts";
import { BIT } from "./codes.ts";
import type { Tariffs } from "./screened.ts";
import { WHERE } from "./whereabouts.ts";

/** The place of each verdict in the list of all. */
export const PLACE = Object.fromEntries(VERDICTS.map((verdict, i) => [verdict, i])) as Readonly<
  Record<Verdict, number>
>;

/** What is known of a notice, a bit each; the lowest two say where its offer lies. */
export const FLAG = {
  isAbove: 4,
  isByKroner: 8,
  isByCurrent: 16,
  isFalling: 32,
  isRising: 64,
  isFarApart: 128,
  isAboveNational: 256,
} as const;

const ALL = 512;

/** What to answer for each set of flags. */
export interface Answers {
  readonly verdicts: Uint8Array;
  readonly bits: Uint32Array;
}

type Is = (flag: keyof typeof FLAG) => boolean;

function bitsFor(is: Is, where: number, needsReason: boolean, { hearing }: Bound): number {
  const isOutside = where >= WHERE.outside;
  let bits = 0;
  if (needsReason) bits |= BIT["above-agreed-rate"];
  else if (is("isAboveNational")) bits |= BIT["above-national-rate-only"];
  if (is("isByKroner")) bits |= BIT["within-rounding-to-kroner"];
  if (is("isByCurrent")) bits |= BIT["within-rounding-of-current"];
  if (is("isFarApart")) bits |= BIT["unit-may-differ"];
  if (isOutside) bits |= BIT["operator-outside-agreement"];
  if (where === WHERE.nowhere) bits |= BIT["location-not-stated"];
  if (needsReason && !isOutside) {
    bits |= BIT["excess-unexplained"];
    if (is("isRising")) bits |= where === WHERE.region ? hearing.region : hearing.municipality;
  }
  return bits;
}

function statedBits({ currentBackRegulation, proposedBackRegulation }: Tariffs): number {
  const stated = [currentBackRegulation, proposedBackRegulation].filter((column) => column !== undefined).length;
  if (stated === 0) return BIT["back-regulation-not-separated"];
  return stated === 1 ? BIT["back-regulation-taken-as-none"] : 0;
}

/** The verdict and the findings for each set of flags that a notice of a group can have, where no reason is given. */
export function answersOf(tariffs: Tariffs, bound: Bound): Answers {
  const [verdicts, bits] = [new Uint8Array(ALL), new Uint32Array(ALL)];
  const always = bound.always | statedBits(tariffs);
  for (let flags = 0; flags < ALL; flags++) {
    const is: Is = (flag) => (flags & FLAG[flag]) !== 0;
    const where = flags & WHERE.nowhere;
    const needsReason = is("isAbove") && !is("isByKroner") && !is("isByCurrent");
    const isOutside = where >= WHERE.outside;
    const [isAbove, isFalling] = [is("isAbove"), is("isFalling")];
    verdicts[flags] = PLACE[verdictByFigures({ isOutside, needsReason, isAbove, isFalling })];
    bits[flags] = always | bitsFor(is, where, needsReason, bound);
  }
  return { verdicts, bits };
}
