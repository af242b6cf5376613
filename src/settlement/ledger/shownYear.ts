import { WordsBehind, withWords } from "../../findings/wordsBehind.ts";
import { behind } from "../../madeWhenRead.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import type { ExactYear } from "./exactYear.ts";
import type { SettledYear } from "./result.ts";

/** Stands behind a year of a ledger. */
export class YearBehind extends WordsBehind<SettlementFinding, ExactYear> {}

/** What stands behind a year of a ledger; nothing behind a copy. */
export function yearBehind(year: object): YearBehind | undefined {
  const stands = behind(year);
  return stands instanceof YearBehind ? stands : undefined;
}

/** A year as it is given: its figures as `Decimal`s, with findings and explanation for when they are read. */
export function shownYear(own: YearBehind): SettledYear {
  const { figures, agreement, closed, settlementByBuyers } = own.words;
  const year = { ...inDecimals(figures), agreement, closed, ...(settlementByBuyers && { settlementByBuyers }) };
  return withWords(year, own);
}
