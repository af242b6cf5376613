import type { Picture } from "../../reports/pictures/picture.ts";
import { waterfallPicture } from "../../reports/pictures/waterfallPicture.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { ComparedTariff, TariffComparison } from "./result.ts";
import * as say from "./words.ts";

const end = ({ year, tariff }: ComparedTariff) => ({ name: say.tariffOfYear(year), amount: tariff });

/**
 * A comparison of two tariffs as a waterfall: from the one, by the effect of each component, to the other. Components
 * without effect are left out, as in {@link compareTariffsSheet}. Throws `RuleError` (`missing` or `malformed`) for
 * what is no result of {@link compareTariffs}.
 *
 * @example
 * ```ts
 * import { agreementInForce, calculateTariff, compareTariffs, compareTariffsPicture } from "rammetakst";
 * const costs = [{ kind: "wages", amount: 12_000_000, priceLevel: 2025 }] as const;
 * const input = { year: 2025, unit: "day", costs, places: 24, occupancy: "0.96" } as const;
 * const agreement = agreementInForce("syddanmark", "2025-01-01");
 * const fuller = calculateTariff({ ...input, occupancy: "0.98" }, agreement);
 * const picture = compareTariffsPicture(compareTariffs(calculateTariff(input, agreement), fuller));
 * picture.alt.en.startsWith("Waterfall chart, DKK per day: Tariff 2025 1,426.94; Occupancy −29.12"); // => true
 * ```
 */
export function compareTariffsPicture(comparison: TariffComparison): Picture {
  const { before, after, effects, unit } = resultOf("compareTariffs", comparison, ["difference", "effects"]);
  const shown = effects.filter(({ effect }) => !effect.isZero());
  return waterfallPicture({
    title: say.comparisonTitle({ before: before.year, after: after.year, name: after.name, unit }),
    measure: say.kronerPer(unit),
    before: end(before),
    changes: shown.map((each) => ({ name: say.effectWords(each), amount: each.effect })),
    after: end(after),
  });
}
