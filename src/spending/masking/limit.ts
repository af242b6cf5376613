import { lawOn } from "../../agreements/lawOn.ts";
import { aboveZero, refuseOutOfRange } from "../../given/figures.ts";
import { exactAsWritten, type Numeric } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction, ONE } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { parameters } from "../../parameters/parameters.ts";
import { both, type Text } from "../../words.ts";
import * as say from "./words.ts";

/** No year is asked about: a count is masked when it is shown. */
const ANY_DAY = "2024-12-31";

const TWO = fraction(2n);

/** The limit given, or the parameter's. Of one above 1 and up to 2 only the count 1 is small, and hiding it would say so. */
export function limitOf(below: Numeric | undefined, path = "options.below"): Fraction {
  if (below === undefined) return exactAsWritten(lawOn(ANY_DAY).known(parameters.spending.smallCount).text);
  const limit = aboveZero(below, path, "count");
  if (compare(limit, ONE) <= 0 || compare(limit, TWO) > 0) return limit;
  return refuseOutOfRange(path, below, say.LIMITS, say.WRITE_LIMIT);
}

/** How much of a table is hidden. */
export interface HiddenNumbers {
  /** Rows with a hidden count, and totals. */
  readonly rows: number;
  readonly totals: number;
  /** Whether a row has several counts, of which a 0 is hidden with the others. */
  readonly hasSeveral?: boolean;
  /** Whether rows were moved since their order would give the counts away. */
  readonly isReordered?: boolean;
}

/**
 * What is said under figures of which some are hidden: in how many rows, and never how many of them are small or which are
 * empty anyway, since that and the sums can give them all away.
 */
export function hiddenNote(
  { rows, totals, hasSeveral = false, isReordered = false }: HiddenNumbers,
  below: Fraction,
): Text {
  return say.hidden(both(formatNumber, below), { rows, totals, hasSeveral, isReordered });
}
