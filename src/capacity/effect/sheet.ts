import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { effectWords } from "../../tariffs/comparison/effectWords.ts";
import { serviceName } from "../../tariffs/packages/names.ts";
import { tariffUnitWords } from "../../tariffs/tariffUnit.ts";
import { inBoth } from "../../words.ts";
import type { CapacityEffect, ServiceEffect } from "./result.ts";

/** A service with its tariffs, and below it what makes them differ. */
function rowsOf(service: ServiceEffect): Cell[][] {
  const { before, after, difference, effects, unit } = service;
  const [name, per] = [serviceName(service), tariffUnitWords(unit)];
  const title = inBoth((language) => `${name[language]}, ${per[language]}`);
  const parts = effects.filter(({ effect }) => !effect.isZero());
  return [
    [title, before, after, difference],
    ...parts.map((each): Cell[] => {
      const words = effectWords(each);
      return [inBoth((language) => `– ${words[language]}`), null, null, each.effect];
    }),
  ];
}

/**
 * The effect of a change of capacity as a table: the tariff of base and packages before and after, and what makes each
 * differ. Kr. per unit. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link capacityEffect}.
 *
 * @example
 * ```ts
 * import { agreementInForce, capacityEffect, capacityEffectSheet } from "rammetakst";
 * const before = { offer: "Holtegården", year: 2020, base: { cost: 13_140_000, places: 18, expectedCitizens: 18 }, packages: [] };
 * const after = { ...before, base: { cost: 14_600_000, places: 22, expectedCitizens: 20 } };
 * const effect = capacityEffect(before, after, agreementInForce("syddanmark", "2020-01-01"));
 * capacityEffectSheet(effect).rows.length; // => 4
 * ```
 */
export function capacityEffectSheet(effect: CapacityEffect): Sheet {
  const { services, explanation } = resultOf("capacityEffect", effect, ["services", "steps"]);
  return {
    title: explanation.title,
    columns: [
      { word: "service", unit: "text" },
      { word: "tariffBefore", unit: "kr" },
      { word: "tariffAfter", unit: "kr" },
      { word: "change", unit: "kr" },
    ],
    rows: services.flatMap(rowsOf),
    notes: explanation.says,
  };
}
