import * as z from "zod";
import { lawOn } from "../../agreements/lawOn.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { aboveZero, refuseOutOfRange } from "../../given/figures.ts";
import { line, numeric } from "../../given/shape.ts";
import { exactAsWritten, type Numeric } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction, ONE } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";

/** The limit of an analysis' options. */
export const maskFields = atFirstUse(() => ({ below: numeric.optional(), columns: z.array(line).min(1).optional() }));

/** No year is asked about: a count is masked when it is shown. */
const ANY_DAY = "2024-12-31";

const TWO = fraction(2n);

/** The limit given, or the parameter's. Of one above 1 and up to 2 only the count 1 is small, and hiding it would say so. */
export function limitOf(below: Numeric | undefined, path = "options.below"): Fraction {
  if (below === undefined) return exactAsWritten(lawOn(ANY_DAY).known(parameters.spending.smallCount).text);
  const limit = aboveZero(below, path, "count");
  if (compare(limit, ONE) <= 0 || compare(limit, TWO) > 0) return limit;
  return refuseOutOfRange(
    path,
    below,
    { da: "mere end 2, eller højst 1", en: "more than 2, or at most 1" },
    {
      da: "skriv 3 eller mere, da et skjult antal ellers kun kan være 1; skriv 1 for ikke at skjule hele antal",
      en: "write 3 or more, since a hidden count could else be 1 only; write 1 to hide no whole counts",
    },
  );
}

/** How much of a table is hidden. */
export interface HiddenNumbers {
  /** Rows with a hidden count, and totals. */
  readonly rows: number;
  readonly totals: number;
  /** Whether a row has several counts, of which a 0 is hidden with the others. */
  readonly hasSeveral?: boolean;
  /** Whether rows were moved since their order would tell. */
  readonly isReordered?: boolean;
}

/**
 * What is said under figures of which some are hidden: in how many rows, and never how many of them are small or which are
 * empty anyway, since that and the sums can tell them all.
 */
export function hiddenNote(
  { rows, totals, hasSeveral = false, isReordered = false }: HiddenNumbers,
  below: Fraction,
): Text {
  const [daSums, enSums] = totals > 0 ? [` og ${totals} summer`, ` and ${totals} totals`] : ["", ""];
  const [daZero, enZero] = hasSeveral
    ? [", hvor ingen af rækkens antal er skjult", " where none of the row's counts is masked"]
    : ["", ""];
  const [daOrder, enOrder] = isReordered
    ? [
        " Rækker med skjulte antal står sidst, efter navn, da rækkefølgen ellers ville røbe dem.",
        " Rows with masked counts stand last, by name, since their order would else tell them.",
      ]
    : ["", ""];
  return {
    da: `Antal over 0 og under ${formatNumber(below, "da")} er skjult, og så mange andre, at ingen af dem kan regnes ud: i ${rows} rækker${daSums}. En skjult celle er tom; 0 vises${daZero}.${daOrder}`,
    en: `Counts above 0 and below ${formatNumber(below, "en")} are masked, and so many others that none of them can be worked out: in ${rows} rows${enSums}. A masked cell is empty; 0 is shown${enZero}.${enOrder}`,
  };
}
