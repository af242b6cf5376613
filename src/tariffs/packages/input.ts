import type { Numeric } from "../../numbers/exact.ts";
import type { TariffUnit } from "../tariffUnit.ts";

/** More packages, groups or moves than any offer has. */
export const MOST_PACKAGES = 200;

/** The id of the base among an offer's services. */
export const BASE = "base";

/** What every citizen of an offer uses: its cost, and the expected citizens. Amounts in kr. a year. */
export interface BaseInput {
  /** 0 or more. */
  readonly cost: Numeric;
  /** Approved places, above 0. */
  readonly places: Numeric;
  /** The citizens that the tariff is computed from, above 0: a mean over the year, so decimals are allowed. */
  readonly expectedCitizens: Numeric;
  /** The days that a place counts in the year, at most 366; by default those of the agreement, 365 also in leap years. */
  readonly days?: Numeric;
}

/** A service package: its cost, and either the citizens that are expected to use it or the units that will be used. */
export interface PackageInput {
  /** Not `base`. */
  readonly id: string;
  /** What it is called; by default its id. */
  readonly name?: string;
  /** 0 or more, kr. a year. */
  readonly cost: Numeric;
  /** The citizens expected in it, above 0; its tariff is then a day. */
  readonly citizens?: Numeric;
  /** The days that each of them uses it in the year; by default those of the base. Only with `citizens`. */
  readonly days?: Numeric;
  /** In place of `citizens`: the units expected to be used in the year, above 0, and what they are. */
  readonly quantity?: Numeric;
  /** What `quantity` counts: `hour`, `day`, `month`, `case` or `year`. Only with `quantity`. */
  readonly unit?: TariffUnit;
}

/** Citizens who use the base and the same packages. */
export interface CitizenGroup {
  /** A name of its own among the groups. */
  readonly id: string;
  /** Persons, 0 or more: a mean over the year, so decimals are allowed. */
  readonly citizens: Numeric;
  /** The packages that each of them uses, by id; none for those who have the base alone. */
  readonly packages: readonly string[];
}

/** An offer whose costs are divided between a base and service packages, for one tariff year. */
export interface PackagesInput {
  /** The offer's name, for titles. */
  readonly offer: string;
  /** The tariff year; all amounts are in its prices. */
  readonly year: number;
  /** What all its citizens use. */
  readonly base: BaseInput;
  /** At most 200; none where the base is all there is. */
  readonly packages: readonly PackageInput[];
  /** Which citizens use which packages, to show what a move means to them. */
  readonly groups?: readonly CitizenGroup[];
}

/** A cost that is moved from the base or a package to another, in kr. a year, above 0. */
export interface CostMove {
  /** `base`, or the id of a package. */
  readonly from: string;
  /** `base`, or the id of a package; another one than `from`. */
  readonly to: string;
  /** Kr. a year, above 0; at most what is left where it is moved from. */
  readonly amount: Numeric;
  /** What it is: a middle manager, a night watch. */
  readonly what?: string;
}
