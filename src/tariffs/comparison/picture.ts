import type { Picture } from "../../reports/pictures/picture.ts";
import { waterfallPicture } from "../../reports/pictures/waterfallPicture.ts";
import { resultOf } from "../../reports/resultOf.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import { effectWords } from "./effectWords.ts";
import type { ComparedTariff, TariffComparison } from "./result.ts";
import { comparisonTitle } from "./why.ts";

const end = ({ year, tariff }: ComparedTariff) => ({
  name: { da: `Takst ${year}`, en: `Tariff ${year}` },
  amount: tariff,
});

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
  const per = tariffUnitWords(unit);
  const shown = effects.filter(({ effect }) => !effect.isZero());
  return waterfallPicture({
    title: comparisonTitle(before, { ...after, unit }),
    measure: { da: `Kr. ${per.da}`, en: `DKK ${per.en}` },
    before: end(before),
    changes: shown.map((each) => ({ name: effectWords(each), amount: each.effect })),
    after: end(after),
  });
}
