import { fail } from "../../errors.ts";
import { isFraction } from "../../numbers/exact.ts";
import { isDecimal, storedDecimal } from "../../numbers/storedDecimal.ts";
import { noCalculation } from "./refusalWords.ts";
import type { TariffCalculation } from "./result.ts";

/** A computed tariff as a notice states it. */
export interface ComputedNoticeTariff<N> {
  /** Kr. per unit, with back-regulation. */
  readonly amount: N;
  readonly priceLevel: number;
  /** The part of the amount that comes from earlier years' results. */
  readonly backRegulation: N;
}

/** A number of a calculation as it was made, also of a copy or of `.exact`; nothing where it is none. */
function asMade<N>(number: N): N | undefined {
  if (isDecimal(number) || isFraction(number)) return number;
  return storedDecimal(number) as N | undefined;
}

function refuseNoCalculation(found: unknown): never {
  return fail({
    kind: found === undefined ? "missing" : "malformed",
    path: "calculation",
    found,
    ...noCalculation,
  });
}

/**
 * A computed tariff as `current` or `proposed` of a notice, for `assessProposal`.
 *
 * The amount is what is charged, back-regulation included, in kr. per the calculation's unit; the price level is the
 * tariff year. The notice's `unit` must be the calculation's: nothing is converted. Throws `RuleError`: `missing` or
 * `malformed` for what is no calculation.
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
  const { tariff, year, backRegulation } = calculation ?? {};
  const made = { amount: asMade(tariff), backRegulation: asMade(backRegulation) };
  if (made.amount === undefined || made.backRegulation === undefined) return refuseNoCalculation(calculation);
  if (typeof year !== "number" || !Number.isInteger(year)) return refuseNoCalculation(calculation);
  return { amount: made.amount, priceLevel: year, backRegulation: made.backRegulation };
}
