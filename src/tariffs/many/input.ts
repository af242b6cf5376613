import type { Numeric } from "../../numbers/exact.ts";
import type { GivenColumn } from "../../rules/columns/kinds.ts";
import type { TariffInput } from "../calculation/input.ts";
import type { CostKind } from "../costKind.ts";

/**
 * Budgets of offers as columns, a place for each offer's tariff year: amounts in whole øre of the year, and counts in whole
 * units, which are those of {@link TariffsOptions.units}.
 */
export interface TariffColumns {
  /**
   * The costs of the year by their kind, in whole øre, 0 or more; incomes (`other-income`, `residents-payment`) are positive
   * too, and subtracted by their kind. A column is a line of each row's costs, of 0 kr. where the row has 0.
   */
  readonly costs: Readonly<Partial<Record<CostKind, GivenColumn>>>;
  /** Overhead as a rate of the direct costs, 0 to 1, by default in hundredths of a per cent: 600 is 6 %; one for all, or a column. */
  readonly overheadRate?: number | GivenColumn;
  /** The tariff years; one for all, or a column. */
  readonly year: number | GivenColumn;
  /** The years whose prices the costs are in; 0, the default, where it is not stated and so that of the tariff year. */
  readonly priceLevel?: number | GivenColumn;
  /** Price levels of some kinds, in place of `priceLevel`. */
  readonly priceLevelByKind?: Readonly<Partial<Record<CostKind, number | GivenColumn>>>;
  /** What the tariffs include of earlier years' results, in whole øre of the year; positive raises them. By default 0. */
  readonly backRegulation?: GivenColumn;
  /** Places, above 0; needed for tariffs a day and a month. */
  readonly places?: number | GivenColumn;
  /** Budgeted occupancy, above 0, by default in hundredths of a per cent: 9600 is 96 %. */
  readonly occupancy?: number | GivenColumn;
  /** For tariffs a day only: `fixed`, the default, `actual`, or numbers of days. */
  readonly days?: "fixed" | "actual" | number | GivenColumn;
  /** The hours, cases or full years that are expected; needed for tariffs an hour and a case. */
  readonly quantity?: number | GivenColumn;
}

/** What one of a column's whole numbers is: `{ places: "0.5" }` for half places. */
export interface TariffUnits {
  /** Of places; by default `"1"`. */
  readonly places?: Numeric;
  /** Of a share of 1; by default `"0.0001"`, a hundredth of a per cent. */
  readonly occupancy?: Numeric;
  /** Of a share of 1; by default `"0.0001"`, a hundredth of a per cent. */
  readonly overheadRate?: Numeric;
  /** Of hours, cases or full years; by default `"1"`. */
  readonly quantity?: Numeric;
  /** Of days; by default `"1"`. */
  readonly days?: Numeric;
}

/** How tariffs are calculated from columns. Rows say all but `ids` themselves. */
export interface TariffsOptions extends Pick<TariffInput, "series" | "seriesByKind" | "residentsPayment" | "rounding"> {
  /** What the tariffs are per; by default `day`. */
  readonly unit?: TariffInput["unit"];
  /** What one of a column's whole numbers is, where it is not the usual. */
  readonly units?: TariffUnits;
  /** A name for each row, by which it and its failure are called; by default its place from 0. */
  readonly ids?: ArrayLike<string | number | bigint>;
}
