import type { IndexSeries } from "../../indexation/indexSeries.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { CostKind } from "../costKind.ts";
import type { TariffUnit } from "../tariffUnit.ts";

/** More lines than any cost basis has. */
export const MOST_COSTS = 1_000;

/** One line of the cost basis. A kind may have several lines, each with a name of its own. */
export interface CostLine {
  /** The kind of cost, such as `wages`; `other-income` and `residents-payment` are subtracted. */
  readonly kind: CostKind;
  /** What distinguishes it from other lines of its kind. */
  readonly name?: string;
  /**
   * Kr. of the whole tariff year, 0 or more. Incomes (`other-income`, `residents-payment`) are positive too: they are
   * subtracted by their kind.
   */
  readonly amount?: Numeric;
  /** For `indirect` in place of an amount: a share of the direct costs (wages, premises, other direct), 0 to 1. */
  readonly rate?: Numeric;
  /** The year whose prices the amount is in; the tariff year where it is not stated. */
  readonly priceLevel?: number;
}

/** The days of the year that a place counts: 365 in every year (`fixed`), those of the calendar (`actual`), or a number. */
export type DayCount = "fixed" | "actual" | Numeric;

export const TARIFF_ROUNDINGS = ["oere", "kroner"] as const;

/** What a tariff is rounded to: whole øre or whole kroner, half away from zero. */
export type TariffRounding = (typeof TARIFF_ROUNDINGS)[number];

export const RESIDENTS_PAYMENTS = ["outside", "inside"] as const;

/** The budget of an offer or a service for one tariff year, as its tariff is computed from it. Amounts in kr. */
export interface TariffInput {
  /** The offer or service, for titles. */
  readonly name?: string;
  /** The tariff year. Its price level is that of the tariff. */
  readonly year: number;
  /** What the tariff is per: `hour`, `day`, `month`, `case` or `year`. */
  readonly unit: TariffUnit;
  /** At least one line. */
  readonly costs: readonly CostLine[];
  /** The series that amounts at other price levels are indexed along. */
  readonly series?: IndexSeries;
  /** Series for some kinds, in place of `series`. */
  readonly seriesByKind?: Readonly<Partial<Record<CostKind, IndexSeries>>>;
  /**
   * The part of earlier years' results that this year's tariff includes: kr. of the tariff year, positive raises the
   * tariff. It is nominal: kept apart from the costs, and never indexed. 0 where it is not given.
   */
  readonly backRegulation?: Numeric;
  /** Places, above 0; needed for tariffs a day and a month. */
  readonly places?: Numeric;
  /** Budgeted occupancy as a share of 1, above 0; it may exceed 1. */
  readonly occupancy?: Numeric;
  /** For tariffs a day only; `fixed` by default. */
  readonly days?: DayCount;
  /** The hours, cases or full years that are expected; needed for tariffs an hour and a case. */
  readonly quantity?: Numeric;
  /** Whether the residents' own payment is outside the basis, which is the default, or inside it, and then subtracted. */
  readonly residentsPayment?: (typeof RESIDENTS_PAYMENTS)[number];
  /** `oere` by default. */
  readonly rounding?: TariffRounding;
}
