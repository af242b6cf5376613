/** The cells of a column in doubles, whole numbers of their unit unless it says kroner. */
export type Column = Float64Array;

/** One of the library's rules beside the two loops that a person would write for it. */
export interface Subject {
  readonly name: string;
  readonly kind: "short" | "branchy";
  /** What the same loop computes as well, where that has no row of its own. */
  readonly alsoOf?: string;
  /** How many of the results' unit a krone is: 100 unless they are whole kroner. */
  readonly perKrone?: 1;
  /** Writes every result by the columns reading. */
  readonly printed: () => Readonly<Record<string, Column | Uint8Array>>;
  readonly interpreted: () => Readonly<Record<string, Column | Uint8Array>>;
  /** Kroner as floats and `Math.round`; gives the columns in the order of the rule's results. */
  readonly careless: () => readonly (Column | Uint8Array)[];
  /** Whole øre, as tight as floats allow. */
  readonly tight: () => readonly (Column | Uint8Array)[];
}

export const at = (cells: Column, i: number): number => cells[i] as number;
export const empty = (rows: number) => new Float64Array(rows);
