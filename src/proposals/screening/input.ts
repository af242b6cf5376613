import type { GivenColumn } from "../../rules/columns/kinds.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import type { AssessOptions } from "../assessOptions.ts";

/** Notified tariffs as columns, a place for each notice: amounts in whole øre per unit, years and codes as whole numbers. */
export interface NoticeColumns {
  /** The tariffs in force, in whole øre per unit with back-regulation; above 0. */
  readonly current: GivenColumn;
  /** The notified tariffs, in whole øre per unit with back-regulation; 0 or more. */
  readonly proposed: GivenColumn;
  /** What the current tariffs hold of earlier years' results, in whole øre; left out where no notice states it. */
  readonly currentBackRegulation?: GivenColumn;
  /** What the notified tariffs hold of it, in whole øre; left out where no notice states it. */
  readonly proposedBackRegulation?: GivenColumn;
  /** The tariff years, which begin on 1 January; one for all, or a column. */
  readonly year: number | GivenColumn;
  /** The price levels of the current tariffs; by default the year before the tariff year. */
  readonly currentLevel?: number | GivenColumn;
  /** The price levels of the notified tariffs; by default the tariff year. */
  readonly proposedLevel?: number | GivenColumn;
  /** Who runs each offer: the code of a municipality (461) or a region (1083), and 0 for a private operator. */
  readonly operator: number | GivenColumn;
  /** The code of the municipality where each offer lies; 0, the default, where the operator is. */
  readonly location?: number | GivenColumn;
  /** What computed and documented reasons say together, in whole øre; 0, the default, for none. It is taken before `explained`. */
  readonly substantiated?: GivenColumn;
  /** What stated reasons say together, in whole øre; 0, the default, for none. */
  readonly explained?: GivenColumn;
}

/** How notices are screened. */
export interface ScreenOptions extends Omit<AssessOptions, "wheel"> {
  /** A name for each notice, by which its assessment and its failure are called; by default its place from 0. */
  readonly ids?: ArrayLike<string | number | bigint>;
  /** What the tariffs are per, for the assessments that are asked for; by default `day`. */
  readonly unit?: TariffUnit;
}
