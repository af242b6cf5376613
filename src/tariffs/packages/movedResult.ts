import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import type { PackageFinding } from "./findings.ts";
import type { PackageTariffs } from "./packageTariffs.ts";

/** A move as it was made; the amount in kr. a year. */
export interface MadeMove<N = Decimal> {
  readonly from: string;
  readonly to: string;
  readonly amount: N;
  readonly what?: string;
}

/** What moves of costs do to the base or a package. Costs in kr. a year, tariffs in kr. per unit. */
export interface ServiceChange<N = Decimal> {
  readonly id: string;
  readonly name: string;
  readonly unit: TariffUnit;
  readonly quantity: N;
  readonly costBefore: N;
  readonly costAfter: N;
  readonly tariffBefore: N;
  readonly tariffAfter: N;
  /** The change of the rounded tariff. */
  readonly change: N;
  readonly unroundedChange: N;
  /** Quantity × unrounded change: what those who use it pay more in the year. */
  readonly effect: N;
}

/** What moves of costs do to citizens who use the same packages; kr. a year by the unrounded tariffs. */
export interface GroupEffect<N = Decimal> {
  readonly id: string;
  readonly citizens: N;
  readonly packages: readonly string[];
  readonly perCitizen: N;
  readonly effect: N;
}

/** Costs moved between an offer's base and its packages, before and after. */
export interface MovedCosts<N = Decimal> {
  readonly offer: string;
  readonly year: number;
  readonly moves: readonly MadeMove<N>[];
  readonly before: PackageTariffs<N>;
  readonly after: PackageTariffs<N>;
  /** The base first, then the packages in the order they were given. */
  readonly changes: readonly ServiceChange<N>[];
  readonly groups: readonly GroupEffect<N>[];
  /** Σ quantity × unrounded change: exactly 0, since a move is neutral in total. */
  readonly total: N;
  /** Σ quantity × change of the rounded tariffs: what rounding alone makes. */
  readonly byRounding: N;
  readonly findings: readonly PackageFinding[];
  readonly explanation: Explanation;
}
