import type { FailedRow } from "../../given/failedRow.ts";
import type { TariffFindingCode } from "../calculation/finding.ts";
import type { TariffCalculation } from "../calculation/result.ts";
import type { CostKind } from "../costKind.ts";

/** Tariffs calculated as columns, a place for each in the order given. Amounts in whole øre per unit; NaN for a row that failed. */
export interface CalculatedTariffs {
  /** How many rows were given. */
  readonly rows: number;
  /** The name of each row, where names were given. */
  readonly ids?: readonly (string | number)[];
  /** The tariff years; 0 for a row that failed. */
  readonly year: Uint16Array;
  /** What is charged: the two rounded parts below together. */
  readonly tariff: Float64Array;
  readonly tariffWithoutBackRegulation: Float64Array;
  /** The part of the tariff that comes from earlier years' results; positive raises it. */
  readonly backRegulation: Float64Array;
  /** The year's costs without back-regulation, in øre of the year at the price level of the tariff year, rounded. */
  readonly costBasis: Float64Array;
  /**
   * What each kind of cost is of the tariff without back-regulation, incomes negative; NaN where a row has none of the kind. Each is
   * rounded to øre by itself, so that together they may miss the tariff by some øre.
   */
  readonly parts: Readonly<Partial<Record<CostKind, Float64Array>>>;
  /** What was found on each tariff: bit `i` is set where it has the finding `findingCodes[i]`. */
  readonly findings: Uint32Array;
  /** The findings that are looked for: all that the calculation of a single tariff has. */
  readonly findingCodes: readonly TariffFindingCode[];
  /** The rows that could not be calculated, with what is wrong. */
  readonly failed: readonly FailedRow[];
  /** The full calculation of one tariff, by its place from 0. */
  why(row: number): TariffCalculation;
}
