import * as z from "zod";
import { lawOn } from "../agreements/lawOn.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { aboveZero } from "../given/figures.ts";
import { line, numeric } from "../given/shape.ts";
import { exactAsWritten, type Numeric } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { parameters } from "../parameters/parameters.ts";
import type { Text } from "../words.ts";
import type { HiddenWhy } from "./maskHidden.ts";

/** The limit of an analysis' options. */
export const maskFields = atFirstUse(() => ({ below: numeric.optional(), columns: z.array(line).min(1).optional() }));

/** No year is asked about: a count is masked when it is shown. */
const ANY_DAY = "2024-12-31";

/** The limit given, above 0, or the parameter's. */
export function limitOf(below: Numeric | undefined): Fraction {
  if (below !== undefined) return aboveZero(below, "options.below", "count");
  return exactAsWritten(lawOn(ANY_DAY).known(parameters.spending.smallCount).text);
}

function counted(why: readonly HiddenWhy[], which: HiddenWhy): number {
  return why.filter((each) => each === which).length;
}

/** What is said under figures of which some are hidden. */
export function hiddenNote(why: readonly HiddenWhy[], below: Fraction, totals: number): Text {
  const [small, secondary] = [counted(why, "small"), counted(why, "secondary")];
  const of = (language: "da" | "en") => formatNumber(below, language);
  const ofTotals = {
    da: totals > 0 ? ` og ${totals} i summer, der ellers ville røbe dem` : "",
    en: totals > 0 ? ` and ${totals} in totals that would else give them away` : "",
  };
  return {
    da: `Antal over 0 og under ${of("da")} er skjult: ${small} små, ${secondary} andre, for at de små ikke skal kunne regnes ud${ofTotals.da}. En skjult celle er tom; 0 vises.`,
    en: `Counts above 0 and below ${of("en")} are masked: ${small} small ones, ${secondary} others so that the small ones cannot be worked out${ofTotals.en}. A masked cell is empty; 0 is shown.`,
  };
}
