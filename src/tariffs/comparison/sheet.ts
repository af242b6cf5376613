import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Text } from "../../words.ts";
import { tariffUnitWords } from "../words.ts";
import type { ComparedTariff, TariffComparison } from "./result.ts";
import * as say from "./words.ts";

interface Row {
  readonly what: Text;
  /** The component of the change, and of costs their kind. */
  readonly code?: string;
  readonly amount: Decimal;
  readonly share: Decimal | null;
}

const tariffRow = ({ year, tariff }: ComparedTariff): Row => ({
  what: say.tariffOfYear(year),
  amount: tariff,
  share: null,
});

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
  const rows: Row[] = [
    tariffRow(before),
    ...shown.map((each) => ({
      what: say.effectWords(each),
      code: each.kind ?? each.component,
      amount: each.effect,
      share: each.share,
    })),
  ];
  return tableOf(
    say.comparisonTitle({ before: before.year, after: after.year, name: after.name, unit }),
    rows,
    [
      { word: "component", unit: "text", cell: ({ what }) => what, code: ({ code = null }) => code },
      { word: "effect", unit: "kr", qualifier: tariffUnitWords(unit), cell: ({ amount }) => amount },
      { word: "share", unit: "rate", qualifier: say.shareOfTariff(before.year), cell: ({ share }) => share },
    ],
    {
      notes: [say.ORDER_SHOWN, ...findings.map(({ message }) => message)],
      totals: [tariffRow(after), { what: say.WHOLE_CHANGE, amount: difference, share: rate }],
    },
  );
}
