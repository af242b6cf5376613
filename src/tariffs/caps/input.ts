import type { Decimal } from "../../decimal.ts";
import type { GivenAmount } from "../../indexation/amount.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { CapFinding } from "./finding.ts";

export const CAP_KINDS = ["shelter", "crisis-centre"] as const;

/** The offers whose tariffs have a cap: shelters (§ 110) and crisis centres (§ 109). */
export type CapKind = (typeof CAP_KINDS)[number];

/** A day tariff to compare with the cap of its kind. */
export interface CapQuestion {
  /** `shelter` (§ 110) or `crisis-centre` (§ 109). */
  readonly kind: CapKind;
  /** Kr. a day with its price level, above 0. */
  readonly tariff: GivenAmount;
  /** The series that leads from the cap's price level to the tariff's; needed where they differ. */
  readonly series?: IndexSeries;
}

/** A day tariff against the cap; amounts in kr. a day. */
export interface CapCheck<N = Decimal> {
  readonly kind: CapKind;
  readonly tariff: N;
  readonly priceLevel: number;
  /** The cap as it was agreed, and the price level it was agreed at. */
  readonly cap: N;
  readonly capPriceLevel: number;
  /** The cap at the tariff's price level, rounded to whole øre. */
  readonly limit: N;
  /** What the tariff exceeds the limit by, never below 0. */
  readonly excess: N;
  readonly isAbove: boolean;
  readonly findings: readonly CapFinding[];
  readonly explanation: Explanation;
}
