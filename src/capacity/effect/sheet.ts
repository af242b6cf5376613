import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { effectWords } from "../../tariffs/comparison/words.ts";
import { serviceName } from "../../tariffs/packages/words.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import type { Text } from "../../words.ts";
import type { CapacityEffect, ServiceEffect } from "./result.ts";
import * as say from "./words.ts";

interface Row {
  readonly title: Text;
  readonly before: Decimal | null;
  readonly after: Decimal | null;
  readonly change: Decimal | null;
}

/** A service with its tariffs, and below it what makes them differ. */
function rowsOf(service: ServiceEffect): Row[] {
  const { before, after, difference, effects, unit } = service;
  const parts = effects.filter(({ effect }) => !effect.isZero());
  return [
    { title: say.servicePer(serviceName(service), tariffUnitWords(unit)), before, after, change: difference },
    ...parts.map((each) => ({
      title: say.partOfChange(effectWords(each)),
      before: null,
      after: null,
      change: each.effect,
    })),
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
  return tableOf(
    explanation.title,
    services.flatMap(rowsOf),
    [
      { word: "service", unit: "text", cell: ({ title }) => title },
      { word: "tariffBefore", unit: "kr", cell: ({ before }) => before },
      { word: "tariffAfter", unit: "kr", cell: ({ after }) => after },
      { word: "change", unit: "kr", cell: ({ change }) => change },
    ],
    { notes: explanation.says },
  );
}
