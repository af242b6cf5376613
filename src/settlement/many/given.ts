import type { ReadAgreements } from "../../agreements/agreementsOfRows.ts";
import type { AccountingYear } from "../ledger/input.ts";

/** The years of many offers, checked as a whole: columns of whole øre that the loop looks at, a place for each year of each offer. */
export interface Years {
  readonly revenue: Float64Array;
  readonly costs: Float64Array;
  readonly budget: Float64Array;
  /** What was built into the tariff; nothing where no year states it, and only looked at where it is stated. */
  readonly backRegulation: Float64Array | undefined;
  readonly isBackRegulationStated: Uint8Array | undefined;
  readonly carry: Float64Array | undefined;
  readonly isCarryStated: Uint8Array | undefined;
  /** A place for each offer, as all that follows. */
  readonly carriedIn: Float64Array | undefined;
  readonly isCarriedInStated: Uint8Array | undefined;
  readonly firstYear: number | Float64Array;
}

/** Many offers with their years, and how the full ledger of each is settled. */
export interface GivenLedgers {
  readonly offers: number;
  readonly ids: readonly (string | number)[];
  /** Where the years of each offer begin, and as the last one how many there are. */
  readonly starts: Int32Array;
  readonly years: Years;
  readonly agreements: ReadAgreements;
  /** 1 for each offer that is left to its full ledger whatever its years are; nothing where none is. */
  readonly isLeft: Uint8Array | undefined;
  /** The years of an offer as the full ledger takes them. */
  readonly yearsOf: (offer: number) => readonly AccountingYear[];
  /** The name that its explanation has; nothing where none was given. */
  readonly nameOf: (offer: number) => string | undefined;
  /** A place in what was given, for a place in the years of an offer such as `years[3].carry`. */
  readonly pathOf: (path: string, offer: number) => string;
}
