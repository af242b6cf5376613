import type { Decimal } from "../../decimal.ts";
import { fail } from "../../errors.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { negated, total } from "../../numbers/fraction.ts";
import { plainWhole } from "../../wholeNumber.ts";
import { type KeptYear, readLedger } from "./read.ts";
import type { Ledger } from "./result.ts";
import * as say from "./words.ts";

function refuseUnsettledYear(tariffYear: unknown, years: readonly KeptYear[]): never {
  const known = [...new Set(years.map((each) => each.tariffYear))].join(", ");
  return fail({ kind: "outside-validity", path: "tariffYear", found: tariffYear, ...say.yearNotSettled(known) });
}

function refuseNoTariff(tariffYear: number, closed: number): never {
  return fail({ kind: "outside-validity", path: "tariffYear", found: tariffYear, ...say.noTariffAfter(closed) });
}

/**
 * What a ledger puts into the tariff of a year, in nominal kr. a year: a deficit raises the tariff (above 0), a surplus
 * lowers it. It is the `backRegulation` of `calculateTariff`, and divided by {@link backRegulationPerDay} that of a notice.
 *
 * Throws `RuleError`: `outside-validity` where the year that is settled into that tariff is not in the ledger, or the offer
 * closed before it; `malformed` for what is no ledger.
 *
 * @example
 * ```ts
 * import { agreementInForce, backRegulationOf, settlementLedger } from "rammetakst";
 * const year = { year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 };
 * const ledger = settlementLedger([year], agreementInForce("syddanmark", "2021-12-31"));
 * backRegulationOf(ledger, 2023); // => 100000
 * ```
 */
export function backRegulationOf(ledger: Ledger, year: number): Decimal {
  const tariffYear = plainWhole(year) as number;
  const years = readLedger(ledger, "ledger");
  const closed = years.find((each) => each.closed);
  if (closed !== undefined && tariffYear > closed.year) return refuseNoTariff(tariffYear, closed.year);
  const entering = years.filter((each) => each.tariffYear === tariffYear);
  if (entering.length === 0) return refuseUnsettledYear(tariffYear, years);
  return toDecimal(negated(total(entering.map(({ toTariff }) => toTariff))));
}
