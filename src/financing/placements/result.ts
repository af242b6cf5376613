import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { GivenCountedStay } from "../../stays/input.ts";
import type { PlacementDecision, PlacementKind } from "./decision.ts";
import type { PlacementFindingCode } from "./findings.ts";

/** A placement in a secure institution in one calendar year. */
export interface GivenPlacement {
  /** `judge`: the municipality pays the crime-preventive tariff; `children-committee`, `youth-crime-board`: the whole price. */
  readonly decidedBy: PlacementDecision;
  /** The institution's price in kr. a day. */
  readonly dayPrice: Numeric;
  /**
   * Days of the stay in the year, a whole number, 366 at most in a leap year; or the stay itself,
   * `{ from, to, counting }`, whose days in the year are counted.
   */
  readonly days: Numeric | GivenCountedStay;
  /** The calendar year, which the law and the tariff are those of. */
  readonly year: number;
}

/** What both sides pay, in kr. */
export interface PlacementSides<N = Decimal> {
  /** The placing municipality. */
  readonly placer: N;
  /** The shared objective financing. */
  readonly pool: N;
}

/** The crime-preventive tariff that a judicial placement was computed by. */
export interface CrimePreventiveTariff<N = Decimal> {
  readonly perYear: N;
  /** As charged, or the quotient where that is not known. */
  readonly perDay: N;
  /** The yearly tariff over the days of a tariff year, unrounded. */
  readonly quotient: N;
  readonly isDayTariffKnown: boolean;
}

/** The cost of a placement and who pays it: `Decimal`s, or exact fractions from `placementCost.exact`. */
export interface PlacementCost<N = Decimal> extends PlacementSides<N> {
  readonly decidedBy: PlacementDecision;
  readonly kind: PlacementKind;
  readonly year: number;
  readonly days: N;
  readonly dayPrice: N;
  /** What both pay together, kr. */
  readonly cost: N;
  /** What both pay for a day, before a full year is held at the yearly tariff. */
  readonly daily: PlacementSides<N>;
  /** For a judicial placement only. */
  readonly tariff?: CrimePreventiveTariff<N>;
  readonly findings: readonly Finding<PlacementFindingCode>[];
  readonly explanation: Explanation;
}
