import type { Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { YearFigures } from "../ledger/result.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import * as shared from "../words.ts";
import * as say from "./words.ts";

/** A year of offers that merged, as a paragraph for a settlement note, resting on the settlement of each. */
export function mergedExplanation(figures: YearFigures<Fraction>, because: readonly Explanation[]): Explanation {
  const { year, available } = figures;
  const says = [shared.resultOfYear(figures), say.availableInAll(available), say.whatGoesWhere(figures)];
  return account(say.combinedSettlement(year), [shared.paragraph(says)], because);
}

/** That offers have merged, and what that means. */
export function mergedFinding(year: number, offers: number): SettlementFinding {
  return {
    code: "merged",
    year,
    severity: "info",
    message: say.ledgersMerged(offers),
    figures: { offers: String(offers) },
    source: sources.forum2019Item3,
    mark: "minutes",
    remedy: say.SETTLE_TOGETHER,
  };
}
