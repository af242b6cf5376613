import type { Decimal } from "../../../decimal.ts";
import type { Numeric } from "../../../numbers/exact.ts";
import type { Explanation } from "../../../rules/explanation.ts";
import type { ConvertedUnit, TariffConvention } from "../conventions.ts";

/** The tariffs of one service as they are printed, in kr., above 0; two or three of them. */
export interface PrintedTariffs {
  /** Per day. */
  readonly day?: Numeric;
  /** Per month. */
  readonly month?: Numeric;
  /** Per year. */
  readonly year?: Numeric;
}

/** One printed tariff computed from another by a convention, rounded as it is printed: to kroner where that is whole. */
export interface ComputedTariff<N = Decimal> {
  readonly convention: TariffConvention;
  readonly from: ConvertedUnit;
  readonly to: ConvertedUnit;
  readonly printed: N;
  readonly computed: N;
  readonly fits: boolean;
}

/** What one convention makes of the printed tariffs. */
export interface ConventionFit<N = Decimal> {
  readonly convention: TariffConvention;
  /** The printed tariffs that all the others can be computed from; none where the convention does not fit. */
  readonly bases: readonly ConvertedUnit[];
  /** Whether all can be roundings of one unrounded tariff, also where none is computed from another that is printed. */
  readonly couldFit: boolean;
  readonly computed: readonly ComputedTariff<N>[];
}

/** Which conventions printed tariffs follow. */
export interface TariffPairAudit<N = Decimal> {
  /** The conventions by which one printed tariff gives the others. */
  readonly fitting: readonly TariffConvention[];
  readonly conventions: readonly ConventionFit<N>[];
  readonly explanation: Explanation;
}
