import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import { readOffer } from "../../settlement/ledger/options.ts";
import { readLedger } from "../../settlement/ledger/read.ts";
import type { Ledger, SettledYear } from "../../settlement/ledger/result.ts";
import type { ScenarioRow } from "../comparison/input.ts";

/** What became of a year's result: what the carried amount grew by, and what was settled elsewhere. */
function partsOf(year: SettledYear, closes: boolean): Readonly<Record<string, Decimal>> {
  const { carriedIn, carriedOut, toTariff, borneByOperator, settledWithBuyers } = year;
  return {
    carriedChange: carriedOut.minus(carriedIn),
    toTariff,
    ...(closes && { borneByOperator, settledWithBuyers }),
  };
}

/**
 * A settlement ledger as rows to compare: one for each year, with what became of its result in kr.
 *
 * `carriedChange` is what the carried amount grew by, `toTariff` what enters the tariff two years after, and where the offer
 * closed `borneByOperator` and `settledWithBuyers`; together they are the year's result, so that nothing carried is counted
 * in two years. `offer` stands before the year where the rows of several offers are compared together. Throws `RuleError`:
 * `missing` or `malformed` for what is no result of {@link settlementLedger} and for one that was changed, so that a year's
 * amounts do not add up, `duplicate` for a year twice, `out-of-range` for a name that is none.
 *
 * @example
 * ```ts
 * import { agreementInForce, compareScenarios, rowsFromLedger, settlementLedger } from "rammetakst";
 * const years = [{ year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 }];
 * const agreement = agreementInForce("syddanmark", "2021-12-31");
 * const compared = compareScenarios(
 *   rowsFromLedger(settlementLedger(years, agreement), "Birk"),
 *   rowsFromLedger(settlementLedger(years, agreement.with({ deficitBand: "0.04" })), "Birk"),
 * );
 * compared.rows[0]?.id; // => "Birk 2021"
 * compared.parts.map(({ part, change }) => [part, Number(change)]); // => [["carriedChange", 100000], ["toTariff", -100000]]
 * compared.total.change; // => 0
 * ```
 */
export function rowsFromLedger(ledger: Ledger, offer?: string): readonly ScenarioRow<Decimal>[] {
  const { years } = resultOf("settlementLedger", ledger, ["years", "totals"], "ledger");
  // A stored ledger is held against itself as where it is merged or settled on: amounts that were changed do not add up.
  readLedger(ledger, "ledger");
  const name = readOffer(offer);
  const closes = years.some(({ closed }) => closed);
  return years.map((each) => ({
    id: name === undefined ? String(each.year) : `${name} ${each.year}`,
    parts: partsOf(each, closes),
  }));
}
