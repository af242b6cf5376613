import type { Decimal } from "../decimal.ts";
import { groupsOf } from "../groups.ts";
import { exact, toDecimal } from "../numbers/exact.ts";
import { total } from "../numbers/fraction.ts";
import { OPERATOR_KINDS } from "../registers/operatorKind.ts";
import type { AnnualEffect, Assessment } from "./judgement/result.ts";
import { isWithinRounding, VERDICTS } from "./judgement/result.ts";
import type { ProposalRound, RoundSum } from "./round.ts";

function effectsOf(assessments: readonly Assessment[]): AnnualEffect[] {
  return assessments.map(({ annualEffect }) => annualEffect).filter((effect) => effect !== undefined);
}

function effectsInAll(effects: readonly AnnualEffect[], part: keyof AnnualEffect): Decimal {
  return toDecimal(total(effects.map((effect) => exact(effect[part]))));
}

function sumOf<K extends string>(key: K, assessments: readonly Assessment[]): RoundSum & { readonly key: K } {
  const effects = effectsOf(assessments);
  const byRounding = assessments.filter(isWithinRounding);
  const ofRounding = effectsInAll(effectsOf(byRounding), "ofExcess");
  return {
    key,
    number: assessments.length,
    above: assessments.filter(({ agreed }) => agreed.excess.gt(0)).length - byRounding.length,
    withinRounding: byRounding.length,
    withError: assessments.filter(({ findings }) => findings.some(({ severity }) => severity === "error")).length,
    withEffect: effects.length,
    thisYear: effectsInAll(effects, "thisYear"),
    fullYear: effectsInAll(effects, "fullYear"),
    ofExcess: effectsInAll(effects, "ofExcess").minus(ofRounding),
    ofRounding,
  };
}

/** Sums in a fixed order of keys; a key that no assessment has is left out. */
function sumsBy<K extends string>(
  assessments: readonly Assessment[],
  keys: readonly K[],
  keyOf: (each: Assessment) => K,
) {
  const groups = groupsOf(assessments, keyOf);
  return keys.flatMap((key) => (groups.has(key) ? [sumOf(key, groups.get(key) ?? [])] : []));
}

/** By the Danish alphabet; what is not stated comes last. */
function inDanishOrder(a: string, b: string): number {
  return a === "" || b === "" ? b.length - a.length : a.localeCompare(b, "da");
}

/** The sums of a round; effects are in whole øre already, so they add up exactly. */
export function summaryOf(assessments: readonly Assessment[]): ProposalRound["summary"] {
  const municipalityOf = (each: Assessment) => each.municipality ?? "";
  const municipalities = [...new Set(assessments.map(municipalityOf))].sort(inDanishOrder);
  return {
    total: sumOf("total", assessments),
    byOperatorKind: sumsBy(assessments, OPERATOR_KINDS, ({ notice }) => notice.operator.kind),
    byMunicipality: sumsBy(assessments, municipalities, municipalityOf),
    byVerdict: sumsBy(assessments, VERDICTS, ({ verdict }) => verdict),
  };
}
