import type { Decimal } from "../decimal.ts";
import { exact } from "../numbers/exact.ts";
import { dividedBy, type Fraction, ONE, plus, times } from "../numbers/fraction.ts";
import type { IndexStep } from "./indexSeries.ts";

/** The least and the greatest that a factor, or an amount made with it, may be. */
export interface FactorBounds<N = Decimal> {
  readonly least: N;
  readonly most: N;
}

/** What one step may multiply by: from its bounds, or its rate alone. */
function ofStep({ bounds, exact: rate }: IndexStep): FactorBounds<Fraction> {
  if (bounds === undefined) return { least: plus(ONE, rate), most: plus(ONE, rate) };
  return { least: plus(ONE, exact(bounds.least, "least")), most: plus(ONE, exact(bounds.most, "most")) };
}

/** What the factor of a chain may be; nothing where no rate on the way has bounds. */
export function factorBounds(steps: readonly IndexStep[], forward: boolean): FactorBounds<Fraction> | undefined {
  if (steps.every(({ bounds }) => bounds === undefined)) return undefined;
  const { least, most } = steps.map(ofStep).reduce((product, each) => ({
    least: times(product.least, each.least),
    most: times(product.most, each.most),
  }));
  return forward ? { least, most } : { least: dividedBy(ONE, most), most: dividedBy(ONE, least) };
}
