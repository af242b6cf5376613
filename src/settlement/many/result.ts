import type { Decimal } from "../../decimal.ts";
import type { Failure } from "../../errors.ts";
import type { Ledger, YearFigures } from "../ledger/result.ts";
import type { SettlementFindingCode } from "../settlementFinding.ts";

/** An offer whose years could not be settled. */
export interface FailedLedger {
  /** The offer's name or number, else its place. */
  readonly id: string | number;
  /** Its place among the offers, from 0. */
  readonly offer: number;
  /** What is wrong, and where: `ledgers[3].years[0].costs` of columns, `rows[7].costs` of rows. */
  readonly failure: Failure;
}

/** One settled year of one of many offers, in kr.; revenue, costs and budget are those that were given. */
export interface SettledLedgerRow extends Omit<YearFigures<Decimal>, "revenue" | "costs" | "budget"> {
  readonly offer: string | number;
}

/**
 * The ledgers of many offers as columns, a place for each of their years: those of offer `i` are from `starts[i]` to before
 * `starts[i + 1]`, in order. Amounts in whole øre, as {@link settlementLedger} calls them: surpluses above 0, and NaN for an offer that
 * failed.
 */
export interface SettledLedgers {
  /** How many offers were given. */
  readonly offers: number;
  /** Their names or numbers; of columns without any their places. */
  readonly ids: readonly (string | number)[];
  /** Where the years of each offer begin, and as the last one how many years there are in all. */
  readonly starts: Int32Array;
  /** The accounting year; 0 for an offer that failed. */
  readonly year: Int16Array;
  /** What the year's tariff held of earlier years' results, and was taken out: above 0 where it raised the tariff. */
  readonly backRegulationInTariff: Float64Array;
  readonly result: Float64Array;
  /** The most that may be carried, of either sign; never below 0. */
  readonly limit: Float64Array;
  readonly carriedIn: Float64Array;
  readonly available: Float64Array;
  readonly carriedOut: Float64Array;
  /** What enters the tariff of `tariffYear`: a surplus lowers it, a deficit raises it. */
  readonly toTariff: Float64Array;
  /** Two years on; for a year of closure the year after it. 0 for an offer that failed. */
  readonly tariffYear: Int16Array;
  readonly borneByOperator: Float64Array;
  readonly settledWithBuyers: Float64Array;
  /** What was found on each year: bit `i` is set where it has the finding `findingCodes[i]`. */
  readonly findings: Uint16Array;
  /** Every finding that a ledger's year can have. */
  readonly findingCodes: readonly SettlementFindingCode[];
  /** The offers that could not be settled, with what is wrong. */
  readonly failed: readonly FailedLedger[];
  /**
   * The settled years as rows in kr., such as for a sheet or a notebook; offers that failed have none. They are settled anew from what
   * was given, whatever was written in the columns above meanwhile.
   */
  rows(): SettledLedgerRow[];
  /** The full ledger of one offer, by its place from 0. */
  why(offer: number): Ledger;
}
