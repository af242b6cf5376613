import { groupsOf } from "../groups.ts";
import { exact, toDecimal } from "../numbers/exact.ts";
import { type Fraction, minus, total, ZERO } from "../numbers/fraction.ts";
import { OPERATOR_KINDS } from "../registers/operatorKind.ts";
import type { AnnualEffect, Assessment } from "./judgement/result.ts";
import { isWithinRounding, VERDICTS } from "./judgement/result.ts";
import type { ProposalRound, RoundSum } from "./round.ts";

/** What the sums look at of an assessment, exact: each is in four of them. */
interface Counted {
  readonly assessment: Assessment;
  readonly isAbove: boolean;
  readonly isByRounding: boolean;
  readonly hasError: boolean;
  readonly effect: Readonly<Record<keyof AnnualEffect, Fraction>> | undefined;
}

function effectOf({ annualEffect }: Assessment): Counted["effect"] {
  if (annualEffect === undefined) return undefined;
  const { thisYear, fullYear, ofExcess } = annualEffect;
  return { thisYear: exact(thisYear), fullYear: exact(fullYear), ofExcess: exact(ofExcess) };
}

function counted(assessment: Assessment): Counted {
  return {
    assessment,
    isAbove: assessment.agreed.excess.gt(0),
    isByRounding: isWithinRounding(assessment),
    hasError: assessment.findings.some(({ severity }) => severity === "error"),
    effect: effectOf(assessment),
  };
}

function effectsInAll(all: readonly Counted[], part: keyof AnnualEffect): Fraction {
  return total(all.map(({ effect }) => effect?.[part] ?? ZERO));
}

function sumOf<K extends string>(key: K, all: readonly Counted[]): RoundSum & { readonly key: K } {
  const byRounding = all.filter(({ isByRounding }) => isByRounding);
  const ofRounding = effectsInAll(byRounding, "ofExcess");
  return {
    key,
    number: all.length,
    above: all.filter(({ isAbove }) => isAbove).length - byRounding.length,
    withinRounding: byRounding.length,
    withError: all.filter(({ hasError }) => hasError).length,
    withEffect: all.filter(({ effect }) => effect !== undefined).length,
    thisYear: toDecimal(effectsInAll(all, "thisYear")),
    fullYear: toDecimal(effectsInAll(all, "fullYear")),
    ofExcess: toDecimal(minus(effectsInAll(all, "ofExcess"), ofRounding)),
    ofRounding: toDecimal(ofRounding),
  };
}

/** Sums in a fixed order of keys; a key that no assessment has is left out. */
function sumsBy<K extends string>(all: readonly Counted[], keys: readonly K[], keyOf: (each: Assessment) => K) {
  const groups = groupsOf(all, ({ assessment }) => keyOf(assessment));
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
  const all = assessments.map(counted);
  return {
    total: sumOf("total", all),
    byOperatorKind: sumsBy(all, OPERATOR_KINDS, ({ notice }) => notice.operator.kind),
    byMunicipality: sumsBy(all, municipalities, municipalityOf),
    byVerdict: sumsBy(all, VERDICTS, ({ verdict }) => verdict),
  };
}
