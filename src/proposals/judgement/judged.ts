import type { Agreement } from "../../agreements/agreement.ts";
import type { YearWheel } from "../../calendar/wheel.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import type { AtBounds } from "./atBounds.ts";
import type { ExactComparison } from "./comparison.ts";
import type { Quantity } from "./effect.ts";
import type { RoundingReach } from "./roundingReach.ts";
import type { Case } from "./sameService.ts";
import type { Shift } from "./shift.ts";
import type { Substantiation } from "./substantiation.ts";

/** Everything that is known of one notice once its figures are made: what the findings and the verdict look at. */
export interface Judged {
  readonly case: Case;
  readonly agreement: Agreement;
  readonly agreed: ExactComparison;
  readonly nationalSeries: IndexSeries;
  /** Absent where the national series has no rate for one of the years. */
  readonly national: ExactComparison | undefined;
  readonly shift: Shift | undefined;
  /** How far rounding alone can lift the tariff above its limit. */
  readonly rounding: RoundingReach;
  readonly substantiation: Substantiation;
  readonly quantity: Quantity;
  /** The notice by both ends of what its rate may be; only where its verdict hangs on that. */
  readonly atBounds: AtBounds | undefined;
  /** Whether the agreement covers the offer by what it sells; nothing where the days or the threshold are not known. */
  readonly isCovered: boolean | undefined;
  /** The year wheel whose deadlines the notice is compared with, if one was given. */
  readonly wheel: YearWheel | undefined;
  /** The agreement does not bind the operator, or does not cover the offer: figures are compared, nothing is judged. */
  readonly isOutside: boolean;
  /** The tariff lies above its limit by more than rounding can make, and the agreement binds: a reason is asked for. */
  readonly needsReason: boolean;
  /** A reason is asked for, and those given do not carry the whole excess. */
  readonly isReasonMissing: boolean;
}
