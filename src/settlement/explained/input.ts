import type { Numeric } from "../../numbers/exact.ts";
import type { CostKind } from "../../tariffs/costKind.ts";

/** The days of one service with a tariff a day, as budgeted and as they came. */
export interface ServiceDays {
  /** What it is called in the table; no two services of one name. */
  readonly name: string;
  /** In kr. a day, with back-regulation. */
  readonly tariff: Numeric;
  /** The occupied days that the tariff rests on. */
  readonly budgetedDays: Numeric;
  /** The days that were paid for. */
  readonly occupiedDays: Numeric;
  /** The number of days that the tariff is computed on; by default the 365 of a tariff year, also in a leap year. */
  readonly daysOfTariff?: Numeric;
  /** The number of days that the service is open in the year; by default all, 366 in a leap year. */
  readonly daysOfYear?: Numeric;
}

/** What one kind of costs was budgeted at and came to, in kr., in whole øre; incomes are given as positive amounts. */
export interface CostOfKind {
  /** The kind of cost, such as `wages`; `other-income` and `residents-payment` are subtracted. */
  readonly kind: CostKind;
  /** Its name, where there are several of its kind. */
  readonly name?: string;
  /** As budgeted for the year; of any sign. */
  readonly budget: Numeric;
  /** As it came out; of any sign. */
  readonly accounts: Numeric;
}

/** The budget and the accounts of one year, for {@link explainResult}. Amounts in nominal kr. */
export interface ResultYear {
  /** The accounting year. */
  readonly year: number;
  /** Those with a tariff a day, at most 1000. */
  readonly services: readonly ServiceDays[];
  /** At most 1000 lines. */
  readonly costs: readonly CostOfKind[];
  /** What was built into the year's tariff of earlier years' results, in whole øre: above 0 where it raised the tariff. */
  readonly backRegulationInTariff?: Numeric;
  /**
   * What a revised wage estimate did to the result, in whole øre: above 0 where wages rose less than budgeted. It is set
   * apart from the other deviation of wages.
   */
  readonly wageEstimate?: Numeric;
  /** The tariff revenue of the accounts, in whole øre; by default occupied days × tariff. */
  readonly revenue?: Numeric;
}
