import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { sources } from "../../parameters/parameters.ts";
import { account } from "../../rules/explanation.ts";
import type { Provenance } from "../../rules/parameter.ts";
import * as shared from "../words.ts";
import type { Ledger, LedgerTotals, SettledYear } from "./result.ts";
import * as say from "./words.ts";

const MODEL: Provenance = Object.freeze({ mark: "agreed", source: sources.surplusModel });

/** A ledger of settled years in order, with its totals and what it says of itself. */
export function ledgerOf(years: readonly SettledYear[], totals: LedgerTotals<Fraction>, offer?: string): Ledger {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return {
    years,
    totals: inDecimals(totals),
    findings: years.flatMap(({ findings }) => findings),
    explanation: account(
      shared.ofOffer(offer, shared.settlementOf(shared.spanOf(first, last))),
      [say.resultInAll(first, last, totals.result), say.bothSides(totals)],
      years.map(({ explanation }) => explanation),
      [MODEL],
    ),
  };
}
