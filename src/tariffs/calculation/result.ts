import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { CostKind } from "../costKind.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import type { TariffFinding } from "./finding.ts";
import type { TariffRounding } from "./input.ts";
import type { DayCounting } from "./readUse.ts";

/** A kind of cost in a tariff; incomes are negative here. */
export interface TariffPart<N = Decimal> {
  readonly kind: CostKind;
  /** Kr. of the year, at the price level of the tariff year. */
  readonly amount: N;
  /** Kr. per unit, unrounded; all parts together are exactly the unrounded tariff. */
  readonly perUnit: N;
  /** Of the unrounded tariff, as a share of 1, rounded to 6 decimals for showing; nothing where the tariff is 0. */
  readonly share: N | null;
}

/** A line of the cost basis as it was given, and what it comes to. */
export interface CalculatedLine<N = Decimal> {
  readonly kind: CostKind;
  readonly name?: string;
  /** As it was given, positive also for incomes; absent for overhead by a rate. */
  readonly amount?: N;
  readonly rate?: N;
  /** The level that the amount was given at, or was taken to be at. */
  readonly priceLevel: number;
  /** Kr. at the price level of the tariff year, positive also for incomes. */
  readonly indexed: N;
}

/** What the indirect costs come to. Rates are rounded to 6 decimals for showing; nothing where there is no cost to measure by. */
export interface Overhead<N = Decimal> {
  readonly amount: N;
  readonly ofDirectCosts: N | null;
  /** Of all costs, before incomes are subtracted. */
  readonly ofAllCosts: N | null;
  /** The agreement's target, where one is known. What it is a share of is not known. */
  readonly target?: N;
}

/** A computed tariff. Amounts in kr. at the price level of the tariff year, per unit where nothing else is said. */
export interface TariffCalculation<N = Decimal> {
  readonly name?: string;
  /** The tariff year, whose prices the tariff is in. */
  readonly year: number;
  readonly unit: TariffUnit;
  /** What is charged: the two rounded parts below together. */
  readonly tariff: N;
  readonly tariffWithoutBackRegulation: N;
  /** The part of the tariff that comes from earlier years' results; positive raises it. */
  readonly backRegulation: N;
  /** The tariff without back-regulation, unrounded. */
  readonly unrounded: N;
  readonly unroundedBackRegulation: N;
  readonly rounding: TariffRounding;
  /** Kr. of the year, incomes subtracted, without back-regulation. */
  readonly costBasis: N;
  /** Kr. of the year, as it was given. */
  readonly backRegulationOfYear: N;
  /** What the costs were divided by, in units of the tariff. */
  readonly quantity: N;
  readonly places?: N;
  /** Budgeted occupancy as a share of 1. */
  readonly occupancy?: N;
  /** For a tariff a day computed from places: the days, and what they were counted by. */
  readonly days?: N;
  readonly daysCounted?: DayCounting;
  /** For a tariff a month computed from places. */
  readonly months?: N;
  /** What the tariff brings in a year of exactly the expected quantity: tariff × quantity, kr. */
  readonly revenue: N;
  readonly composition: readonly TariffPart<N>[];
  readonly lines: readonly CalculatedLine<N>[];
  readonly overhead: Overhead<N>;
  /** The agreement that was applied. */
  readonly agreement: string;
  readonly findings: readonly TariffFinding[];
  readonly explanation: Explanation;
}
