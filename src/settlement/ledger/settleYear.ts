import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { readGiven } from "../../given/readGiven.ts";
import { allRead } from "../../madeWhenRead.ts";
import { Memory } from "../memory.ts";
import { accountingYearSchema } from "../yearSchema.ts";
import type { AccountingYear } from "./input.ts";
import { readYear } from "./readYear.ts";
import type { SettledYear } from "./result.ts";
import { settle } from "./settle.ts";
import { canWait, settledYear } from "./settledYear.ts";
import { shownYear, YearBehind } from "./shownYear.ts";

/**
 * Settles one accounting year by the 5 % rule: its result, what is carried to the next year's operating frame, and what
 * enters the tariff two years after.
 *
 * Amounts in nominal kr., surpluses above 0, deficits below. The result is revenue − costs − the back-regulation in the
 * year's tariff; the limit is the band's share of a whole year's budget, truncated to whole øre; what is available and not
 * carried enters the tariff. The band is that of the agreement in force in the agreement's region on 31 December of the
 * year. What is not stated — the carry-over into the year, the back-regulation in its tariff — is taken as 0, and a finding
 * says so; {@link settlementLedger} knows both from the years before.
 *
 * Throws `RuleError`: `malformed`, `missing`, `unknown-key`, `duplicate` or `out-of-range` for the year, a stated carry
 * beyond its bounds among them; `outside-validity` where no agreement is known for the year; `unknown-value` where its
 * band is not known.
 * Source: annex "Model for indregning af overskud eller underskud i taksterne"; closures: minutes 11 December 2019, item 3.
 *
 * @example
 * ```ts
 * import { agreementInForce, settleYear } from "rammetakst";
 * const year = { year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 };
 * const settled = settleYear(year, agreementInForce("syddanmark", "2021-12-31"));
 * settled.carriedOut; // => -500000
 * settled.toTariff; // => -100000
 * settled.tariffYear; // => 2023
 * ```
 */
export function settleYear(year: AccountingYear, agreement: Agreement): SettledYear {
  const bound = checkedAgreement(agreement, "2025-12-31");
  const read = readYear(readGiven(accountingYearSchema(), year, ""), "");
  const settled = settle(read, bound, new Memory());
  const exact = settledYear(settled);
  const made = shownYear(exact, new YearBehind(exact));
  return canWait(settled) ? made : allRead(made);
}
