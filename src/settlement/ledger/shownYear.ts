import { WordsBehind, withWords } from "../../findings/wordsBehind.ts";
import { behind } from "../../madeWhenRead.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import type { ExactYear } from "./exactYear.ts";
import type { SettledYear } from "./result.ts";

/** Stands behind a year of a ledger. */
export class YearBehind extends WordsBehind<SettlementFinding> {
  readonly shape = "SettledYear";

  /** What makes the words of the year anew, as long as not both are there. */
  override get words(): Pick<ExactYear, "findings" | "explanation"> | undefined {
    return super.words as Pick<ExactYear, "findings" | "explanation"> | undefined;
  }
}

/** What stands behind a year of a ledger; nothing behind a copy. */
export function yearBehind(year: object): YearBehind | undefined {
  const stands = behind(year);
  return stands instanceof YearBehind ? stands : undefined;
}

/** A year as it is given: its figures as `Decimal`s, with findings and explanation for when they are read. */
export function shownYear({ figures, agreement, closed, settlementByBuyers }: ExactYear, own: YearBehind): SettledYear {
  const year = { ...inDecimals(figures), agreement, closed, ...(settlementByBuyers && { settlementByBuyers }) };
  return withWords(year, own);
}
