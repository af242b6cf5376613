import { fail } from "../errors.ts";
import { isDecimal, storedDecimal } from "../numbers/storedDecimal.ts";
import type { TariffCalculation } from "./tariffCalculation.ts";

/** A computed tariff as a notice states it. */
export interface ComputedNoticeTariff<N> {
  /** Kr. per unit, with back-regulation. */
  readonly amount: N;
  readonly priceLevel: number;
  /** What the amount holds of earlier years' results. */
  readonly backRegulation: N;
}

/** Also one that was read from JSON, whose amounts are text. */
function isCalculation(given: Partial<TariffCalculation<unknown>> | undefined | null): boolean {
  const { tariff, year, backRegulation } = given ?? {};
  return tariff !== undefined && typeof year === "number" && backRegulation !== undefined;
}

function noCalculation(found: unknown): never {
  return fail({
    kind: found === undefined ? "missing" : "malformed",
    path: "calculation",
    found,
    allowed: { da: "et resultat af calculateTariff", en: "a result of calculateTariff" },
    remedy: { da: "beregn taksten med calculateTariff", en: "compute the tariff with calculateTariff" },
  });
}

/** A `Decimal` of a copy as it was made; any other number as it is. */
function asMade<N>(number: N): N {
  return isDecimal(number) ? number : ((storedDecimal(number) ?? number) as N);
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
  if (!isCalculation(calculation)) return noCalculation(calculation);
  const { tariff, year, backRegulation } = calculation;
  return { amount: asMade(tariff), priceLevel: year, backRegulation: asMade(backRegulation) };
}
