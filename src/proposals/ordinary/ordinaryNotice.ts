import type { Decimal } from "../../decimal.ts";
import { copied } from "../../given/copied.ts";
import type { Behind } from "../../madeWhenRead.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, times } from "../../numbers/fraction.ts";
import { decimalOfOere, exactOere } from "../../numbers/inOere.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { findOut } from "../assess.ts";
import type { ProposalFinding } from "../finding.ts";
import { changeOf, paidChangeOf, sharedRate } from "../judgement/comparison.ts";
import type { Indexing } from "../judgement/indexing.ts";
import type { AnnualEffect, Assessment, Change, Comparison, PaidChange, Verdict } from "../judgement/result.ts";
import { roundingReach } from "../judgement/roundingReach.ts";
import { caseAlone } from "../judgement/sameService.ts";
import { verdictByFigures } from "../judgement/verdict.ts";
import { weigh } from "../judgement/weigh.ts";
import type { Notice } from "../notice/input.ts";
import { readFields } from "../notice/read.ts";
import type { OrdinaryGroup } from "./group.ts";

type Made = { -readonly [K in keyof Assessment]?: Assessment[K] | undefined };

type Found = ReturnType<typeof findOut>;

/**
 * A notice that the rules were run over as one of many: its figures lie in the columns of its group as whole øre, and each part of
 * its assessment is made of them when it is first read. It keeps a copy of the notice that nobody else has, so that what is read
 * late equals what would have been read at once.
 */
export class OrdinaryNotice implements Behind {
  readonly shape = "Assessment";
  readonly made: Made = {
    notice: undefined,
    increase: undefined,
    paidChange: undefined,
    agreed: undefined,
    roundingLimit: undefined,
    national: undefined,
    unexplained: undefined,
    annualEffect: undefined,
    findings: undefined,
    explanation: undefined,
  };
  readonly #group: OrdinaryGroup;
  readonly #at: number;
  readonly #notice: Notice;
  #found: Found | undefined;

  constructor(group: OrdinaryGroup, at: number, notice: Notice) {
    this.#group = group;
    this.#at = at;
    this.#notice = notice;
  }

  /** The notice as it was read. */
  get own(): Notice {
    return this.#notice;
  }

  get notice(): Notice {
    this.made.notice ??= copied(this.#notice);
    return this.made.notice;
  }

  get increase(): Change {
    return this.made.increase ?? this.#changes().increase;
  }

  get paidChange(): PaidChange {
    return this.made.paidChange ?? this.#changes().paidChange;
  }

  /** Both at once: what is done to one of them later changes nothing of the other. */
  #changes() {
    const { current, currentBack, proposed, proposedBack, agreement } = this.#group;
    const at = this.#at;
    const increase = changeOf(exactOere(this.#before), exactOere(this.#after), agreement);
    const isPaidAlike = currentBack[at] === 0 && proposedBack[at] === 0;
    const paidChange = isPaidAlike
      ? { ...increase }
      : paidChangeOf(exactOere(current[at] as number), exactOere(proposed[at] as number), agreement);
    this.made.increase ??= increase;
    this.made.paidChange ??= paidChange;
    return { increase: this.made.increase, paidChange: this.made.paidChange };
  }

  get agreed(): Comparison {
    return this.made.agreed ?? this.#compared().agreed;
  }

  get unexplained(): Decimal {
    return this.made.unexplained ?? this.#compared().unexplained;
  }

  #compared() {
    const agreed = this.#comparison(this.#group.agreed, this.#group.result.limit, this.excess);
    this.made.agreed ??= agreed;
    this.made.unexplained ??= agreed.excess;
    return { agreed: this.made.agreed, unexplained: this.made.unexplained };
  }

  get national(): Comparison | undefined {
    this.made.national ??= this.#nationalComparison();
    return this.made.national;
  }

  #nationalComparison(): Comparison | undefined {
    const { national, result } = this.#group;
    if (national === undefined || result.national === undefined) return undefined;
    const { limit, isAbove } = result.national;
    const excess = isAbove[this.#at] === 1 ? this.#after - (limit[this.#at] as number) : 0;
    return this.#comparison(national, limit, excess);
  }

  #comparison(indexing: Indexing, limits: Float64Array, excess: number): Comparison {
    const { series, rate } = indexing;
    const exactLimit = toDecimal(this.#exactLimit(indexing));
    const limit = decimalOfOere(limits[this.#at] as number);
    return {
      series: series.id,
      rate: sharedRate(rate, this.#group.agreement),
      exactLimit,
      limit,
      excess: decimalOfOere(excess),
    };
  }

  #exactLimit({ factor }: Indexing): Fraction {
    return times(exactOere(this.#before), factor.exact);
  }

  get roundingLimit(): Decimal {
    this.made.roundingLimit ??= this.#roundingLimit();
    return this.made.roundingLimit;
  }

  #roundingLimit(): Decimal {
    const { current, currentBack, proposed, proposedBack, agreed, result, agreement } = this.#group;
    const at = this.#at;
    const figuresOf = (amount: Float64Array, back: Float64Array, comparable: number) => ({
      amount: exactOere(amount[at] as number),
      backRegulation: exactOere(back[at] as number),
      comparable: exactOere(comparable),
    });
    const tariffs = {
      before: figuresOf(current, currentBack, this.#before),
      read: { proposed: figuresOf(proposed, proposedBack, this.#after) },
    };
    const oere = result.limit[at] as number;
    const limit = exactOere(oere);
    const limits = { rate: agreed.rate, exactLimit: this.#exactLimit(agreed), limit, isAbove: this.isAbove };
    const { upTo } = roundingReach(tariffs, limits, agreement);
    return upTo === limit ? decimalOfOere(oere) : toDecimal(upTo);
  }

  get annualEffect(): AnnualEffect | undefined {
    this.made.annualEffect ??= this.#annualEffect();
    return this.made.annualEffect;
  }

  #annualEffect(): AnnualEffect | undefined {
    if (!this.hasEffect) return undefined;
    const fullYear = decimalOfOere(this.fullYear);
    return { thisYear: fullYear, fullYear, ofExcess: decimalOfOere(this.ofExcess) };
  }

  get findings(): readonly ProposalFinding[] {
    this.made.findings ??= [...this.#findOut().findings];
    return this.made.findings;
  }

  /** What is found on it, whatever was done to the list that its assessment shows. */
  get foundAtFirst(): readonly ProposalFinding[] {
    return this.#findOut().findings;
  }

  get explanation(): Explanation {
    this.made.explanation ??= this.#findOut().explain();
    return this.made.explanation;
  }

  #findOut(): Found {
    this.#found ??= this.#foundNow();
    return this.#found;
  }

  #foundNow(): Found {
    const { asked, options } = this.#group;
    const weighed = weigh(caseAlone(readFields(this.#notice, "")), asked, options);
    return findOut(weighed, weighed.agreement, options);
  }

  get #before(): number {
    const { current, currentBack } = this.#group;
    return (current[this.#at] as number) - (currentBack[this.#at] as number);
  }

  get #after(): number {
    const { proposed, proposedBack } = this.#group;
    return (proposed[this.#at] as number) - (proposedBack[this.#at] as number);
  }

  /** What the tariff exceeds its limit by, in whole øre. */
  get excess(): number {
    return this.#group.result.excess[this.#at] as number;
  }

  get isAbove(): boolean {
    return this.#group.result.isAbove[this.#at] === 1;
  }

  /** Whether rounding alone makes the excess. */
  get isByRounding(): boolean {
    const { isByKroner, isByCurrent } = this.#group.result;
    return isByKroner[this.#at] === 1 || isByCurrent[this.#at] === 1;
  }

  get hasEffect(): boolean {
    return !Number.isNaN(this.#group.quantity[this.#at]);
  }

  /** What the change costs in a year, in whole øre; of a tariff from 1 January this year is a full one. */
  get fullYear(): number {
    return (this.#after - this.#before) * (this.#group.quantity[this.#at] as number);
  }

  get ofExcess(): number {
    return this.excess * (this.#group.quantity[this.#at] as number);
  }

  verdict(isOutside: boolean): Verdict {
    const { isAbove } = this;
    const needsReason = isAbove && !this.isByRounding && !isOutside;
    return verdictByFigures({ isOutside, needsReason, isAbove, isFalling: this.#after < this.#before });
  }
}
