import type { Decimal } from "../../decimal.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { TariffFinding } from "../calculation/finding.ts";
import type { CostKind } from "../costKind.ts";
import type { TariffUnit } from "../tariffUnit.ts";

/**
 * What makes two tariffs differ, in the order in which the effects are measured.
 *
 * - `price-level`: the costs before, lifted to the later year's price level;
 * - `cost`: the real change of a kind of cost, at that level;
 * - `places`, `occupancy`, `days`, `months`: what the costs are divided by; `quantity` where it was given as such;
 * - `back-regulation`: the back-regulation per unit, unrounded;
 * - `rounding`: what the two roundings add.
 */
export type TariffComponent =
  | "price-level"
  | "cost"
  | "places"
  | "occupancy"
  | "days"
  | "months"
  | "quantity"
  | "back-regulation"
  | "rounding";

/** The effect of one component on the tariff. */
export interface TariffEffect<N = Decimal> {
  readonly component: TariffComponent;
  /** For `cost`. */
  readonly kind?: CostKind;
  /** Kr. per unit; all effects together are exactly the difference of the tariffs. */
  readonly effect: N;
  /** Of the tariff before, as a share of 1, rounded to 6 decimals for showing; nothing where that tariff is 0. */
  readonly share: N | null;
}

/** One of the two tariffs that are compared. */
export interface ComparedTariff<N = Decimal> {
  readonly name?: string;
  readonly year: number;
  readonly tariff: N;
}

/** Two tariffs, and what makes them differ. Amounts in kr. per unit, with back-regulation. */
export interface TariffComparison<N = Decimal> {
  readonly unit: TariffUnit;
  readonly before: ComparedTariff<N>;
  readonly after: ComparedTariff<N>;
  /** After − before. */
  readonly difference: N;
  /** Of the tariff before, as a share of 1, rounded to 6 decimals for showing; nothing where that tariff is 0. */
  readonly rate: N | null;
  readonly effects: readonly TariffEffect<N>[];
  readonly findings: readonly TariffFinding[];
  readonly explanation: Explanation;
}

/** How two tariffs are compared. */
export interface CompareTariffsOptions {
  /** What the earlier costs are lifted along; by default the series of the later calculation. */
  readonly series?: IndexSeries;
  /** Series for some kinds, in place of `series`. */
  readonly seriesByKind?: Readonly<Partial<Record<CostKind, IndexSeries>>>;
}
