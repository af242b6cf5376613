import type { TariffCalculation } from "./tariffCalculation.ts";

/** A computed tariff as a notice states it. */
export interface ComputedNoticeTariff<N> {
  /** Kr. per unit, with back-regulation. */
  readonly amount: N;
  readonly priceLevel: number;
  /** What the amount holds of earlier years' results. */
  readonly backRegulation: N;
}

/**
 * A computed tariff as `current` or `proposed` of a notice, for `assessProposal`.
 *
 * The amount is what is charged, back-regulation included, in kr. per the calculation's unit; the price level is the
 * tariff year. The notice's `unit` must be the calculation's: nothing is converted.
 *
 * @example
 * ```ts
 * import { agreementInForce, calculateTariff, noticeTariffOf } from "rammetakst";
 * const costs = [{ kind: "wages", amount: 12_000_000, priceLevel: 2025 }] as const;
 * const input = { year: 2025, unit: "day", costs, places: 24, occupancy: "0.96" } as const;
 * const { amount, priceLevel } = noticeTariffOf(calculateTariff(input, agreementInForce("syddanmark", "2025-01-01")));
 * amount; // => 1426.94
 * priceLevel; // => 2025
 * ```
 */
export function noticeTariffOf<N>(
  calculation: Pick<TariffCalculation<N>, "tariff" | "year" | "backRegulation">,
): ComputedNoticeTariff<N> {
  const { tariff, year, backRegulation } = calculation;
  return { amount: tariff, priceLevel: year, backRegulation };
}
