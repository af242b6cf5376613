import type { Agreement } from "../../agreements/agreement.ts";
import { exact } from "../../numbers/exact.ts";
import { dividedBy, type Fraction, minus, negated, total, ZERO } from "../../numbers/fraction.ts";
import { agreementInYear } from "../agreementInYear.ts";
import { COST_KINDS, type CostKind, isIncome } from "../costKind.ts";
import { readSeries, type SeriesOfKind } from "../seriesGiven.ts";
import { unitTariff, unitTariffInKroner } from "../unitTariff.ts";
import { type IndexedCosts, indexCosts, sumsByKind } from "./indexedCosts.ts";
import type { TariffInput } from "./input.ts";
import { type AmountLine, type ReadCosts, readCosts } from "./readCosts.ts";
import { readUse, type Use } from "./readUse.ts";

/** Everything that is computed for a tariff, exact, before it is shown. */
export interface Computed {
  readonly input: TariffInput;
  readonly agreement: Agreement;
  readonly seriesOf: SeriesOfKind;
  readonly costs: IndexedCosts;
  /** What stays outside the basis. */
  readonly outside: readonly AmountLine[];
  readonly use: Use;
  /** Each kind that is in the basis with what it adds, incomes negative, in the order of the kinds. */
  readonly byKind: readonly (readonly [CostKind, Fraction])[];
  readonly costBasis: Fraction;
  readonly backRegulation: Fraction;
  readonly unrounded: Fraction;
  readonly unroundedBackRegulation: Fraction;
  readonly tariff: Fraction;
  readonly tariffWithoutBackRegulation: Fraction;
  readonly backRegulationPerUnit: Fraction;
}

/** The rule that rounds as asked. */
export const tariffRule = ({ rounding }: Pick<TariffInput, "rounding">): typeof unitTariff =>
  rounding === "kroner" ? unitTariffInKroner : unitTariff;

/** Takes the residents' own payment out of the basis, unless it is asked for. */
function divided({ amounts, rates }: ReadCosts, { residentsPayment = "outside" }: TariffInput) {
  const isOutside = ({ kind }: AmountLine) => kind === "residents-payment" && residentsPayment === "outside";
  return {
    inside: { amounts: amounts.filter((line) => !isOutside(line)), rates },
    outside: amounts.filter(isOutside),
  };
}

/** Computes a tariff from input whose shape has been checked. */
export function compute(input: TariffInput, given: unknown): Computed {
  const agreement = agreementInYear(given, input.year);
  const seriesOf = readSeries(input);
  const { inside, outside } = divided(readCosts(input.costs), input);
  const costs = indexCosts(inside, input.year, seriesOf);
  const use = readUse(input, agreement);
  const backRegulation = input.backRegulation === undefined ? ZERO : exact(input.backRegulation, "backRegulation");
  const sums = sumsByKind(costs.lines);
  const byKind = COST_KINDS.filter((kind) => sums.has(kind)).map((kind) => {
    const sum = sums.get(kind) ?? ZERO;
    return [kind, isIncome(kind) ? negated(sum) : sum] as const;
  });
  const costBasis = total(byKind.map(([, amount]) => amount));
  const { quantity } = use;
  return {
    ...{ input, agreement, seriesOf, costs, outside, use, byKind, costBasis, backRegulation },
    unrounded: dividedBy(costBasis, quantity),
    unroundedBackRegulation: dividedBy(backRegulation, quantity),
    ...tariffRule(input).exact({ costBasis, backRegulation, expectedQuantity: quantity }, agreement),
  };
}

/** What rounding adds to the tariff that is charged. */
export function roundingOf({ tariff, unrounded, unroundedBackRegulation }: Computed): Fraction {
  return minus(minus(tariff, unrounded), unroundedBackRegulation);
}
