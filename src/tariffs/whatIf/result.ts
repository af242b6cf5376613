import type { Decimal } from "../../decimal.ts";
import type { Text } from "../../words.ts";
import type { TariffFinding } from "../calculation/finding.ts";
import type { TariffUnit } from "../tariffUnit.ts";

/** A value that is tried. */
export interface TriedValue {
  /** Decimal text, such as `0.95`, or the key of a parameter that holds one. */
  readonly value: string;
  /** The same as it is shown: `95 %`. */
  readonly title: Text;
  /** Whether it is the value of the input and the agreement as they were given. */
  readonly isBase: boolean;
}

/** What is varied. */
export interface WhatIfAxis {
  /** `occupancy`, `places`, `rate` or the name of a parameter. */
  readonly key: string;
  readonly title: Text;
  /** For `rate`: the year that it leads to. */
  readonly year?: number;
  /** The value as given, without anything tried; absent where there is none, such as a rate that is not known. */
  readonly base?: string;
  /** The same as it is shown. */
  readonly baseTitle?: Text;
  /** False where several values are tried, and the tariff is the same whichever. */
  readonly hasEffect: boolean;
}

/** The tariff with one value of each axis; the same as {@link calculateTariff} gives of that input. Kr. per unit. */
export interface WhatIfCell {
  readonly tariff: Decimal;
  /** On the base case, above 0 where the tariff is higher; nothing where there is no base case. */
  readonly difference: Decimal | null;
  readonly isBase: boolean;
}

/** A value of the first axis, with a cell for each value of the second, or one. */
export interface WhatIfRow extends TriedValue {
  readonly cells: readonly WhatIfCell[];
}

/** A tariff tried with other values of one or two of its assumptions. */
export interface WhatIf {
  readonly name?: string;
  readonly year: number;
  readonly unit: TariffUnit;
  /** One or two; the first is that of the rows. */
  readonly axes: readonly WhatIfAxis[];
  /** The tariff as given; absent where a value that is tried has none there. */
  readonly base?: Decimal;
  /** The values of the second axis in the order given; none where there is one axis. */
  readonly columns: readonly TriedValue[];
  /** In the order given. */
  readonly rows: readonly WhatIfRow[];
  /** What was found in any of the calculations, each once, in the order met. */
  readonly findings: readonly TariffFinding[];
}
