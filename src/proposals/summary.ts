import { exact, toDecimal } from "../numbers/exact.ts";
import { type Fraction, plus, ZERO } from "../numbers/fraction.ts";
import { OPERATOR_KINDS, type OperatorKind } from "../registers/operatorKind.ts";
import type { AnnualEffect, Assessment } from "./judgement/result.ts";
import { isWithinRounding, VERDICTS, type Verdict } from "./judgement/result.ts";
import type { ProposalRound, RoundSum } from "./round.ts";

type Effect = Readonly<Record<keyof AnnualEffect, Fraction>>;

/** What the sums look at of an assessment, exact: each is in four of them. */
interface Counted {
  readonly isAbove: boolean;
  readonly isByRounding: boolean;
  readonly hasError: boolean;
  readonly effect: Effect | undefined;
}

function effectOf({ annualEffect }: Assessment): Effect | undefined {
  if (annualEffect === undefined) return undefined;
  const { thisYear, fullYear, ofExcess } = annualEffect;
  return { thisYear: exact(thisYear), fullYear: exact(fullYear), ofExcess: exact(ofExcess) };
}

function counted(assessment: Assessment): Counted {
  const isAbove = assessment.agreed.excess.gt(0);
  return {
    isAbove,
    isByRounding: isAbove && isWithinRounding(assessment),
    hasError: assessment.findings.some(({ severity }) => severity === "error"),
    effect: effectOf(assessment),
  };
}

/** A sum that assessments are added to one by one. */
class Adding {
  #number = 0;
  #above = 0;
  #withinRounding = 0;
  #withError = 0;
  #withEffect = 0;
  #thisYear = ZERO;
  #fullYear = ZERO;
  #ofExcess = ZERO;
  #ofRounding = ZERO;

  add({ isAbove, isByRounding, hasError, effect }: Counted): void {
    this.#number++;
    if (isByRounding) this.#withinRounding++;
    else if (isAbove) this.#above++;
    if (hasError) this.#withError++;
    if (effect === undefined) return;
    this.#withEffect++;
    this.#thisYear = plus(this.#thisYear, effect.thisYear);
    this.#fullYear = plus(this.#fullYear, effect.fullYear);
    if (isByRounding) this.#ofRounding = plus(this.#ofRounding, effect.ofExcess);
    else this.#ofExcess = plus(this.#ofExcess, effect.ofExcess);
  }

  sum<K extends string>(key: K): RoundSum & { readonly key: K } {
    return {
      key,
      number: this.#number,
      above: this.#above,
      withinRounding: this.#withinRounding,
      withError: this.#withError,
      withEffect: this.#withEffect,
      thisYear: toDecimal(this.#thisYear),
      fullYear: toDecimal(this.#fullYear),
      ofExcess: toDecimal(this.#ofExcess),
      ofRounding: toDecimal(this.#ofRounding),
    };
  }
}

/** Sums by key, made as keys are met. */
class AddingBy<K extends string> {
  readonly #sums = new Map<K, Adding>();

  add(key: K, each: Counted): void {
    const sum = this.#sums.get(key) ?? new Adding();
    this.#sums.set(key, sum);
    sum.add(each);
  }

  keys(): K[] {
    return [...this.#sums.keys()];
  }

  /** The sums in a fixed order of keys; a key that no assessment has is left out. */
  inOrder(keys: readonly K[]) {
    return keys.flatMap((key) => this.#sums.get(key)?.sum(key) ?? []);
  }
}

/** By the Danish alphabet; what is not stated comes last. */
function inDanishOrder(a: string, b: string): number {
  return a === "" || b === "" ? b.length - a.length : a.localeCompare(b, "da");
}

/** The sums of a round; effects are in whole øre already, so they add up exactly. */
export function summaryOf(assessments: readonly Assessment[]): ProposalRound["summary"] {
  const total = new Adding();
  const [byKind, byMunicipality, byVerdict] = [
    new AddingBy<OperatorKind>(),
    new AddingBy<string>(),
    new AddingBy<Verdict>(),
  ];
  for (const assessment of assessments) {
    const each = counted(assessment);
    total.add(each);
    byKind.add(assessment.notice.operator.kind, each);
    byMunicipality.add(assessment.municipality ?? "", each);
    byVerdict.add(assessment.verdict, each);
  }
  return {
    total: total.sum("total"),
    byOperatorKind: byKind.inOrder(OPERATOR_KINDS),
    byMunicipality: byMunicipality.inOrder(byMunicipality.keys().sort(inDanishOrder)),
    byVerdict: byVerdict.inOrder(VERDICTS),
  };
}
