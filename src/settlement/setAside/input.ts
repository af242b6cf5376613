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

/** What the limit of 5 % is compared with: what is set aside in a year, or all that is set aside. */
export type SetAsideLimit = (typeof SET_ASIDE_LIMITS)[number];

export const SET_ASIDE_LIMITS = ["per-year", "of-balance"] as const;

/**
 * What becomes of a deficit.
 *
 * - `to-tariff`: it raises the tariff two years after;
 * - `set-asides-then-tariff`: amounts set aside cover it, the oldest first, and the rest raises the tariff;
 * - `set-asides-then-operator`: amounts set aside cover it, the oldest first, and the operator bears the rest.
 */
export type DeficitTreatment = (typeof DEFICIT_TREATMENTS)[number];

export const DEFICIT_TREATMENTS = ["to-tariff", "set-asides-then-tariff", "set-asides-then-operator"] as const;

/** How a ledger with set-asides is read where the sources are silent: both readings must be chosen. */
export interface SetAsideOptions {
  /** `per-year`: the limit holds for what a year sets aside; `of-balance`: for all that is set aside. */
  readonly limitIs: SetAsideLimit;
  /** What covers a deficit; see {@link DeficitTreatment}. */
  readonly deficits: DeficitTreatment;
  /** What is set aside before the first year, by the year it was set aside in; in kr., in whole øre. */
  readonly opening?: readonly {
    /** The year it was set aside in, before the first one of the ledger; each only once. */
    readonly year: number;
    /** Kr. that are left of it, 0 or more, whole øre. */
    readonly amount: Numeric;
  }[];
  /** The offer's name, for the explanation. */
  readonly offer?: string;
}
