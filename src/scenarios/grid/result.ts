import type { Decimal } from "../../decimal.ts";
import type { Text } from "../../words.ts";

/** An input of a grid with the values that are tried, in the order given. */
export interface GridInput {
  readonly input: string;
  /** As it is called. */
  readonly title: Text;
  /** The value of the base case. */
  readonly base: string;
  readonly values: readonly string[];
}

/** Two inputs tried together: `Decimal`s, or exact fractions from `sensitivityGrid.exact`; amounts in kr. */
export interface SensitivityGrid<N = Decimal> {
  readonly title?: string;
  /** The amount of the base case. */
  readonly base: N;
  /** The input whose values are in rows. */
  readonly rows: GridInput;
  /** The input whose values are in columns. */
  readonly columns: GridInput;
  /** The amount of each pair: a list for each value of the rows, with one for each of the columns. */
  readonly amounts: readonly (readonly N[])[];
  /** Each less the base case. */
  readonly effects: readonly (readonly N[])[];
}
