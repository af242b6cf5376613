import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import { effectWords } from "./effectWords.ts";
import type { ComparedTariff, TariffComparison } from "./result.ts";
import { comparisonTitle } from "./why.ts";

const ORDER: Text = Object.freeze({
  da: "Virkningerne er opgjort i den viste rækkefølge, hver efter de foregående; tilsammen er de præcis hele ændringen. De er uafrundede og vist med to decimaler. Poster uden virkning er udeladt.",
  en: "The effects are measured in the order shown, each after those before it; together they are exactly the whole change. They are unrounded and shown with two decimals. Items without effect are left out.",
});

const tariffOf = ({ year }: ComparedTariff): Text => ({ da: `Takst ${year}`, en: `Tariff ${year}` });

/**
 * A comparison of two tariffs as a table: from the one, by the effect of each component in kr. per unit, to the other.
 * Components without effect are left out. Throws `RuleError` (`missing` or `malformed`) for what is no result of
 * {@link compareTariffs}.
 *
 * @example
 * ```ts
 * import { agreementInForce, calculateTariff, compareTariffs, compareTariffsSheet } from "rammetakst";
 * const costs = [{ kind: "wages", amount: 12_000_000, priceLevel: 2025 }] as const;
 * const input = { year: 2025, unit: "day", costs, places: 24, occupancy: "0.96" } as const;
 * const agreement = agreementInForce("syddanmark", "2025-01-01");
 * const fuller = calculateTariff({ ...input, occupancy: "0.98" }, agreement);
 * const sheet = compareTariffsSheet(compareTariffs(calculateTariff(input, agreement), fuller));
 * sheet.rows.length; // => 5
 * ```
 */
export function compareTariffsSheet(comparison: TariffComparison): Sheet {
  const { before, after, effects, unit, difference, rate, findings } = resultOf("compareTariffs", comparison, [
    "difference",
    "effects",
  ]);
  const shown = effects.filter(({ effect }) => !effect.isZero());
  return {
    title: comparisonTitle(before, { ...after, unit }),
    columns: [
      { word: "component", unit: "text" },
      { word: "effect", unit: "kr", qualifier: tariffUnitWords(unit) },
      { word: "share", unit: "rate", qualifier: { da: `af takst ${before.year}`, en: `of tariff ${before.year}` } },
    ],
    rows: [
      [tariffOf(before), before.tariff, null],
      ...shown.map((each): Cell[] => [effectWords(each), each.effect, each.share]),
      [tariffOf(after), after.tariff, null],
      [{ da: "Ændring i alt", en: "Change in all" }, difference, rate],
    ],
    totalRows: 2,
    notes: [ORDER, ...findings.map(({ message }) => message)],
  };
}
