import type { Decimal } from "../../decimal.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { SpendingRow } from "../accounts/row.ts";
import type { SpendingFinding } from "../finding.ts";
import type { KeyDay } from "../keyDay.ts";

/** What is found where figures per inhabitant become kroner. */
export type PerInhabitantFindingCode = "known-to-rounding" | "national-figure-disagrees" | "cell-missing";

/** How a table of figures per inhabitant is turned into kroner. */
export interface PerInhabitantOptions {
  /** The day its inhabitants were counted on; by default 1 July of each year. */
  readonly date?: KeyDay;
  /** Half a unit of the table's last digit, kr. per inhabitant; by default half a krone. */
  readonly halfUnit?: Numeric;
}

/** The inhabitants a municipality's figures of a year were multiplied by, and how far off each amount may be. */
export interface CountedInhabitants<N = Decimal> {
  readonly municipality: string;
  readonly code: number;
  readonly year: number;
  readonly inhabitants: N;
  /** Kr. by which one amount of the year may be too large or too small: half a unit for each inhabitant. */
  readonly uncertainty: N;
}

/** The table's national figure next to the mean of its municipalities, weighted by inhabitants. */
export interface NationalControl<N = Decimal> {
  readonly function: string;
  readonly year: number;
  readonly stated: N;
  readonly computed: N;
  /** Whether the mean, rounded as the table is, is the figure that it states. */
  readonly agrees: boolean;
}

/** A table per inhabitant as rows of kroner, and how surely they are known. */
export interface PerInhabitantRows<N = Decimal> {
  /** Rows in kr., nominal, for every analysis of spending. */
  readonly rows: readonly SpendingRow[];
  /** Half a unit of the table, kr. per inhabitant. */
  readonly halfUnit: N;
  readonly inhabitants: readonly CountedInhabitants<N>[];
  /** A line for each function and year whose national figure is stated. */
  readonly control: readonly NationalControl<N>[];
  readonly findings: readonly SpendingFinding<PerInhabitantFindingCode>[];
  readonly explanation: Explanation;
}
