import { exact, toDecimal } from "../numbers/exact.ts";
import { type Fraction, plus, ZERO } from "../numbers/fraction.ts";
import { exactOere } from "../numbers/inOere.ts";
import { OPERATOR_KINDS, type OperatorKind } from "../registers/operatorKind.ts";
import type { AnnualEffect, Assessment } from "./judgement/result.ts";
import { isWithinRounding, VERDICTS, type Verdict } from "./judgement/result.ts";
import { ordinaryBehind } from "./ordinary/ordinaryAssessments.ts";
import type { OrdinaryNotice } from "./ordinary/ordinaryNotice.ts";
import type { ProposalRound, RoundSum } from "./round.ts";

/** An amount to add: exact, or a whole number of øre. */
type Addend = Fraction | number;

type Effect = Readonly<Record<keyof AnnualEffect, Addend>>;

/** What the sums look at of an assessment: each is in four of them. */
interface Counted {
  readonly kind: OperatorKind;
  readonly municipality: string;
  readonly verdict: Verdict;
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
  const { municipality = "", verdict } = assessment;
  const own = ordinaryBehind(assessment);
  if (own !== undefined) return countedOrdinary(own, municipality, verdict);
  const isAbove = assessment.agreed.excess.gt(0);
  return {
    kind: assessment.notice.operator.kind,
    municipality,
    verdict,
    isAbove,
    isByRounding: isAbove && isWithinRounding(assessment),
    hasError: assessment.findings.some(({ severity }) => severity === "error"),
    effect: effectOf(assessment),
  };
}

/** The same without making what is shown. Errors are only found on notices that stand beside others. */
function countedOrdinary(own: OrdinaryNotice, municipality: string, verdict: Verdict): Counted {
  const { isAbove, isByRounding, fullYear, ofExcess } = own;
  const effect = own.hasEffect ? { thisYear: fullYear, fullYear, ofExcess } : undefined;
  return { kind: own.own.operator.kind, municipality, verdict, isAbove, isByRounding, hasError: false, effect };
}

/** A sum of amounts; whole øre are added as floats as long as these hold them without loss. */
class Sum {
  #oere = 0;
  #exact = ZERO;

  add(amount: Addend): void {
    if (typeof amount !== "number") this.#exact = plus(this.#exact, amount);
    else if (Number.isSafeInteger(this.#oere + amount)) this.#oere += amount;
    else this.#putAway(amount);
  }

  /** Begins to add in floats anew, with what they can no longer hold put away. */
  #putAway(amount: number): void {
    this.#exact = plus(this.total, exactOere(amount));
    this.#oere = 0;
  }

  get total(): Fraction {
    return plus(this.#exact, exactOere(this.#oere));
  }
}

/** A sum that assessments are added to one by one. */
class Adding {
  #number = 0;
  #above = 0;
  #withinRounding = 0;
  #withError = 0;
  #withEffect = 0;
  readonly #thisYear = new Sum();
  readonly #fullYear = new Sum();
  readonly #ofExcess = new Sum();
  readonly #ofRounding = new Sum();

  add({ isAbove, isByRounding, hasError, effect }: Counted): void {
    this.#number++;
    if (isByRounding) this.#withinRounding++;
    else if (isAbove) this.#above++;
    if (hasError) this.#withError++;
    if (effect === undefined) return;
    this.#withEffect++;
    this.#thisYear.add(effect.thisYear);
    this.#fullYear.add(effect.fullYear);
    (isByRounding ? this.#ofRounding : this.#ofExcess).add(effect.ofExcess);
  }

  sum<K extends string>(key: K): RoundSum & { readonly key: K } {
    return {
      key,
      number: this.#number,
      above: this.#above,
      withinRounding: this.#withinRounding,
      withError: this.#withError,
      withEffect: this.#withEffect,
      thisYear: toDecimal(this.#thisYear.total),
      fullYear: toDecimal(this.#fullYear.total),
      ofExcess: toDecimal(this.#ofExcess.total),
      ofRounding: toDecimal(this.#ofRounding.total),
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
    byKind.add(each.kind, each);
    byMunicipality.add(each.municipality, each);
    byVerdict.add(each.verdict, each);
  }
  return {
    total: total.sum("total"),
    byOperatorKind: byKind.inOrder(OPERATOR_KINDS),
    byMunicipality: byMunicipality.inOrder(byMunicipality.keys().sort(inDanishOrder)),
    byVerdict: byVerdict.inOrder(VERDICTS),
  };
}
