import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { sources } from "../../parameters/parameters.ts";
import { account } from "../../rules/explanation.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { inBoth } from "../../words.ts";
import type { Ledger, LedgerTotals, SettledYear } from "./result.ts";
import { ledgerText, spanText } from "./text.ts";

const MODEL: Provenance = Object.freeze({ mark: "agreed", source: sources.surplusModel });

/** A ledger of settled years in order, with its totals and what it says of itself. */
export function ledgerOf(years: readonly SettledYear[], totals: LedgerTotals<Fraction>, offer?: string): Ledger {
  const span = spanText(years[0]?.year ?? 0, years.at(-1)?.year ?? 0);
  const of = offer === undefined ? "" : `${offer}: `;
  const title = inBoth((language) => `${of}${language === "da" ? "Afregning af" : "Settlement of"} ${span}`);
  return {
    years,
    totals: inDecimals(totals),
    findings: years.flatMap(({ findings }) => findings),
    explanation: account(
      title,
      ledgerText(totals, span),
      years.map(({ explanation }) => explanation),
      [MODEL],
    ),
  };
}
