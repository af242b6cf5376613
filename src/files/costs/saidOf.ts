import type { Decimal } from "../../decimal.ts";
import { exact } from "../../numbers/exact.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import type { TariffComparison } from "../../tariffs/comparison/result.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import { both, eachOnce, type Text } from "../../words.ts";
import { type Lift, ownRatesOf, ratesSaid, seriesUsed } from "../jobs/ratesSaid.ts";
import { restsOn } from "../jobs/words.ts";
import type { ComputedTariff } from "./computed.ts";
import type { TariffTablesOptions } from "./options.ts";
import type { CostsRead } from "./readCosts.ts";
import { amountOf, type CostRow, isIncomeRow } from "./rowChecks.ts";
import * as say from "./saidWords.ts";
import { tariffName } from "./tariffOf.ts";

/** More tariffs than these are told by their number. */
const MOST_NAMED = 5;

/** What each tariff is, or of many what the lowest and the highest are. */
export function saidOfTariffs(computed: readonly ComputedTariff[]): Text {
  const named = computed.slice(0, MOST_NAMED).map(({ calculation: { name = "", year, tariff, unit } }) => {
    return say.tariffIs(name, year, both(kr, exact(tariff)), tariffUnitWords(unit));
  });
  return say.tariffsAre(computed.length, named);
}

/** From where to where the costs of the tariffs were led. */
function liftsOf(computed: readonly ComputedTariff[]): Lift[] {
  return computed.flatMap(({ series, calculation: { year }, read: { input } }) =>
    series === undefined ? [] : input.costs.map(({ priceLevel: from = year }) => ({ from, to: year, series })),
  );
}

/** By which agreements, series and rates of the user's own the tariffs were computed; `compared` are led besides, to be compared. */
export function saidOfRules(
  computed: readonly ComputedTariff[],
  options: TariffTablesOptions,
  compared: readonly Lift[] = [],
): Text[] {
  const agreements = eachOnce(computed.map(({ agreement: { title } }) => title));
  const lifts = [...liftsOf(computed), ...compared];
  return [restsOn(agreements, seriesUsed(lifts)), ...ratesSaid(ownRatesOf(options), lifts)];
}

/** The rows whose amount meets a condition; none without an amount does. */
const rowsWith = (rows: readonly CostRow[], meets: (row: CostRow, amount: Decimal) => boolean): number[] =>
  rows.flatMap((row) => {
    const amount = amountOf(row.values);
    return amount !== undefined && !amount.isZero() && meets(row, amount) ? [row.row] : [];
  });

/** What became of the incomes, row by row: which were subtracted, how they were written, and which are kept outside; nothing where there are none. */
export function saidOfIncomes({ tariffs }: CostsRead, residents: TariffTablesOptions["residentsPayment"]): Text[] {
  const rows = tariffs.flatMap(({ costRows }) => costRows.filter(({ values }) => isIncomeRow(values)));
  const isOutside = ({ values: { cost } }: CostRow) => cost === "residents-payment" && residents !== "inside";
  const within = rows.filter((row) => !isOutside(row));
  return [
    ...say.incomesSubtracted(
      rowsWith(within, (_, amount) => amount.isNegative()),
      rowsWith(within, (_, amount) => !amount.isNegative()),
    ),
    ...say.paymentsOutside(rowsWith(rows, isOutside)),
  ];
}

/** What each comparison comes to. */
export function saidOfComparisons(comparisons: readonly TariffComparison[]): Text {
  const named = comparisons.slice(0, MOST_NAMED).map(({ before, after, rate }) =>
    say.changeIs({
      name: after.name ?? "",
      years: [before.year, after.year],
      from: both(kr, exact(before.tariff)),
      to: both(kr, exact(after.tariff)),
      rate: rate === null ? undefined : both(formatRate, exact(rate, "", "as-written")),
    }),
  );
  return say.compared(comparisons.length, named);
}

/** The tariffs that stand alone, so that there is nothing to compare them with. */
export function saidOfSingles(versions: readonly (readonly ComputedTariff[])[]): Text[] {
  const single = versions.flatMap((all) => (all.length === 1 ? all.map(({ read }) => tariffName(read)) : []));
  return single.length === 0 ? [] : [say.withoutOther(single.slice(0, MOST_NAMED), single.length)];
}

/** What the tariffs are called that were read and not computed after all. */
export function withheldOf({ withheld, tariffs }: CostsRead, computed: readonly ComputedTariff[]): string[] {
  const refused = tariffs.filter((tariff) => !computed.some(({ read }) => read === tariff));
  return [...new Set([...withheld, ...refused.map(tariffName)])];
}

/** The tariffs that could not be computed; nothing where all could. */
export function saidOfWithheld(names: readonly string[]): Text[] {
  return names.length === 0 ? [] : [say.notComputed(names.slice(0, MOST_NAMED), names.length)];
}
