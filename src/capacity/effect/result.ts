import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import type { OperatorKind } from "../../registers/operatorKind.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { TariffComponent } from "../../tariffs/comparison/result.ts";
import type { PackageFindingCode } from "../../tariffs/packages/findings.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import type { RequiredStep, StepFindingCode } from "../steps/result.ts";

/** What may be given of a change besides the offer before and after. */
export interface CapacityEffectOptions {
  /** What the costs before are lifted along; needed where the two are of different years. */
  readonly series?: IndexSeries;
  /** Who runs the offer; without it the required steps are not asked for. */
  readonly operator?: OperatorKind;
  /** Highly specialised with regional importance; by default not. */
  readonly isHighlySpecialised?: boolean;
}

/** The capacity of an offer, and what it costs a year. */
export interface CapacityState<N = Decimal> {
  readonly year: number;
  readonly places: N;
  readonly expectedCitizens: N;
  /** Expected citizens / places, rounded to 6 decimals for showing. */
  readonly occupancy: N;
  /** Base and packages, kr. a year. */
  readonly cost: N;
}

/** What one thing does to a tariff, kr. per unit. */
export interface CapacityComponent<N = Decimal> {
  readonly component: TariffComponent;
  readonly effect: N;
}

/** The tariff of the base or a package before and after; nothing where it is not there. */
export interface ServiceEffect<N = Decimal> {
  /** `base`, or the id of the package. */
  readonly id: string;
  readonly name: string;
  readonly unit: TariffUnit;
  readonly before: N | null;
  readonly after: N | null;
  readonly difference: N | null;
  /** In a fixed order, each after those before it: together exactly the difference. */
  readonly effects: readonly CapacityComponent<N>[];
}

/** What a finding on a change of capacity is about. */
export type CapacityEffectCode = "places-unchanged" | "operator-not-stated" | "service-added" | "service-removed";

/** What a change of capacity does to the tariffs of an offer, and what it needs. */
export interface CapacityEffect<N = Decimal> {
  readonly offer: string;
  readonly agreement: string;
  readonly before: CapacityState<N>;
  readonly after: CapacityState<N>;
  /** The base first, then the packages in the order of the offer after, and those that are gone. */
  readonly services: readonly ServiceEffect<N>[];
  readonly steps: readonly RequiredStep[];
  readonly findings: readonly Finding<CapacityEffectCode | StepFindingCode | PackageFindingCode>[];
  readonly explanation: Explanation;
}
