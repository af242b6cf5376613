import type { Distribution } from "../../distribution/distribution.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import type { YearFigures } from "./result.ts";

/** A year of a ledger before anything of it is shown: its figures exact, as nobody else has them. */
export interface ExactYear {
  readonly figures: YearFigures<Fraction>;
  /** The agreement that was applied; of a merged year all that were, with commas. */
  readonly agreement: string;
  readonly closed: boolean;
  readonly settlementByBuyers: Distribution | undefined;
  /** Makes what was found on it, anew each time: what is done to one ledger's findings changes none of another's. */
  readonly findings: () => readonly SettlementFinding[];
  /** Makes its explanation, anew each time. */
  readonly explanation: () => Explanation;
}
