import type { Agreement } from "../../agreements/agreement.ts";
import { onDay } from "../../agreements/onDay.ts";
import { type FactorBounds, factorBounds } from "../../indexation/factorBounds.ts";
import { knowsChain } from "../../indexation/indexFactor.ts";
import { exact } from "../../numbers/exact.ts";
import { type Fraction, fraction, ONE, plus, times } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import { OPERATOR_KINDS, type OperatorKind } from "../../registers/operatorKind.ts";
import type { CheckedOptions } from "../assessOptions.ts";
import { hearingBy } from "../findings/place.ts";
import { mostAgreed } from "../findings/tariff.ts";
import { seriesOf } from "../judgement/comparison.ts";
import { BIT } from "./codes.ts";
import type { Group } from "./groups.ts";
import { regionNumber } from "./places.ts";

/** What the agreement says of a group of notices, looked up once for all of them. */
export interface Bound {
  readonly agreement: Agreement;
  readonly index: Fraction;
  /** What the index may be; nothing where every rate of it is known exactly. */
  readonly indexBounds: FactorBounds<Fraction> | undefined;
  /** Nothing where the national series has no rate for one of the years. */
  readonly nationalIndex: Fraction | undefined;
  readonly kronerAllowance: Fraction;
  readonly currentAllowance: Fraction;
  readonly halfUnit: Fraction;
  readonly region: number;
  /** The findings that every notice of the group has. */
  readonly always: number;
  /** The bit of who is heard, by the kind of operator. */
  readonly hearing: Readonly<Record<OperatorKind, number>>;
  /** The factors that a tariff may rise by at most by what the parties agreed. */
  readonly most: readonly Fraction[];
}

const HALF = fraction(1n, 2n);

function alwaysOf({ year, from, to }: Group, isNationalKnown: boolean): number {
  let bits = 0;
  if (from === to) bits |= BIT["nothing-to-index"];
  if (to - from >= 2) bits |= BIT["indexed-over-several-years"];
  if (to !== year) bits |= BIT["level-is-not-tariff-year"];
  if (!isNationalKnown) bits |= BIT["national-rate-not-known"];
  return bits;
}

function hearingOf(agreement: Agreement): Bound["hearing"] {
  const bits = OPERATOR_KINDS.map((kind) => {
    const code = kind === "private" ? "hearing" : hearingBy(agreement, kind).code;
    return [kind, code === "hearing" ? BIT.hearing : BIT["hearing-not-known"]] as const;
  });
  return Object.fromEntries(bits) as Bound["hearing"];
}

/** What the group's agreement says; throws where there is none on the day, or a rate is not known, as the full assessment does. */
export function boundBy(group: Group, asked: Agreement, options: CheckedOptions): Bound {
  const { year, from, to } = group;
  const agreement = onDay(asked, `${year}-01-01`);
  const agreed = options.series ?? seriesOf(parameters.proposals.agreedSeries, agreement);
  const national = options.national ?? seriesOf(parameters.proposals.nationalSeries, agreement);
  const isNationalKnown = knowsChain(from, to, national);
  const rises = mostAgreed(agreement).filter((each) => each.from <= year && year <= each.to);
  const { limitRounding, wholeKronerAllowance, currentTariffAllowance } = parameters.proposals;
  const { factor } = options.indexingOf(agreed, from, to);
  return {
    agreement,
    index: factor.exact,
    indexBounds: factorBounds(factor.steps, true),
    nationalIndex: isNationalKnown ? options.indexingOf(national, from, to).factor.exact : undefined,
    kronerAllowance: exactParameter(wholeKronerAllowance, agreement),
    currentAllowance: exactParameter(currentTariffAllowance, agreement),
    halfUnit: times(HALF, exactParameter(limitRounding, agreement)),
    region: regionNumber(agreement.region),
    always: alwaysOf(group, isNationalKnown),
    hearing: hearingOf(agreement),
    most: rises.flatMap(({ rate }) => (rate === null ? [] : plus(ONE, exact(rate, "rate")))),
  };
}
