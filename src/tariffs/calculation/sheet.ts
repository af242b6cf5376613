import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { both, type Text } from "../../words.ts";
import { costKindTitle, EARLIER_YEARS, tariffUnitWords } from "../words.ts";
import type { TariffCalculation } from "./result.ts";
import * as say from "./sheetWords.ts";
import { tariffTitle } from "./words.ts";

interface Row {
  readonly title: Text;
  readonly kind?: string;
  readonly amount: Decimal | null;
  readonly perUnit: Decimal;
  readonly share: Decimal | null;
}

/** What makes the kinds of cost the tariff that is charged. */
function totalsOf(calculation: TariffCalculation): Row[] {
  const { costBasis, backRegulationOfYear, unrounded, tariff, backRegulation } = calculation;
  const without = calculation.tariffWithoutBackRegulation;
  return [
    { title: say.TOTAL_UNROUNDED, amount: costBasis, perUnit: unrounded, share: null },
    { title: say.ROUNDING, amount: null, perUnit: without.minus(unrounded), share: null },
    { title: say.WITHOUT, amount: null, perUnit: without, share: null },
    { title: EARLIER_YEARS, amount: backRegulationOfYear, perUnit: backRegulation, share: null },
    { title: say.TARIFF, amount: null, perUnit: tariff, share: null },
  ];
}

/**
 * A tariff as a table: its kinds of cost in kr. a year, per unit and as shares, then rounding, back-regulation and what
 * is charged. Places, budgeted occupancy and every finding are in its notes. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link calculateTariff}.
 *
 * @example
 * ```ts
 * import { agreementInForce, calculateTariff, calculateTariffSheet } from "rammetakst";
 * const costs = [{ kind: "wages", amount: 12_000_000, priceLevel: 2025 }] as const;
 * const input = { year: 2025, unit: "day", costs, places: 24, occupancy: "0.96" } as const;
 * const sheet = calculateTariffSheet(calculateTariff(input, agreementInForce("syddanmark", "2025-01-01")));
 * sheet.rows.length; // => 6
 * ```
 */
export function calculateTariffSheet(given: TariffCalculation): Sheet {
  const calculation = resultOf("calculateTariff", given, ["costBasis", "composition"]);
  const { year, unit, rounding, composition, revenue, costBasis, backRegulationOfYear, findings } = calculation;
  const kinds = composition.map((part): Row => ({ ...part, title: both(costKindTitle, part.kind) }));
  const notes = [
    say.useOfYear(calculation),
    say.revenueExpected(revenue, costBasis.plus(backRegulationOfYear)),
    say.roundedApart(rounding),
    ...findings.map(({ message }) => message),
  ];
  return tableOf(
    tariffTitle(calculation),
    kinds,
    [
      { word: "costKind", unit: "text", cell: ({ title }) => title, code: ({ kind = null }) => kind },
      { word: "amount", unit: "kr", qualifier: say.wholeYearAt(year), cell: ({ amount }) => amount },
      { word: "amount", unit: "kr", qualifier: tariffUnitWords(unit), cell: ({ perUnit }) => perUnit },
      { word: "share", unit: "rate", cell: ({ share }) => share },
    ],
    { notes, totals: totalsOf(calculation) },
  );
}
