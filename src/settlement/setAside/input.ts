import type { Numeric } from "../../numbers/exact.ts";
import type { Accounts } from "../accounts.ts";

/** One accounting year as {@link setAsideLedger} takes it: the accounts, and what the operator decided. */
export interface SetAsideYear extends Accounts {
  /** What the operator chooses to set aside of a surplus, in whole øre; by default the most that may be. */
  readonly setAside?: Numeric;
  /**
   * What the operator uses of amounts set aside in earlier years, in whole øre, at most their balance. The costs it paid
   * for are in `costs`. By default what the chosen treatment of deficits uses.
   */
  readonly use?: Numeric;
}
