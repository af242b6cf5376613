import * as z from "zod";
import type { Decimal } from "../../decimal.ts";
import { fail } from "../../errors.ts";
import { explainedWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, numeric, year as yearSchema } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { equal, type Fraction, minus } from "../../numbers/fraction.ts";
import { decimalsWhenRead } from "../../numbers/whenRead.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Provenance, RuleSet } from "../../rules/parameter.ts";
import { mayWait } from "../../rules/steadyRuleSet.ts";
import type { Text } from "../../words.ts";
import { daysWithin } from "./days.ts";
import { type GivenAlternative, knownRanges, ownRange, type PriceRange } from "./prices.ts";
import { socialPlacement } from "./rules.ts";
import { lawOfYear } from "./tariff.ts";
import * as say from "./words.ts";

/** A stay to compare alternatives for. */
export interface GivenPlacementComparison {
  /** Days of the stay in the year, a whole number. */
  readonly days: Numeric;
  /** The calendar year, which the prices of the sources are looked up for. */
  readonly year: number;
  /** Alternatives of the user's own, besides those known in the year. */
  readonly alternatives?: readonly GivenAlternative[];
}

/** One alternative and what the placing municipality pays for it; amounts in kr. */
export interface PlacementAlternative<N = Decimal> extends Provenance {
  readonly name: Text;
  readonly dayPrice: { readonly lowest: N; readonly highest: N };
  readonly cost: { readonly lowest: N; readonly highest: N };
  /** The least and the most that it may cost more than a social placement in a secure institution; below 0 is less. */
  readonly againstSecure?: { readonly least: N; readonly most: N };
}

/** Alternatives to each other, each as a range. */
export interface PlacementComparison<N = Decimal> {
  readonly year: number;
  readonly days: N;
  readonly alternatives: readonly PlacementAlternative<N>[];
  readonly explanation: Explanation;
}

const MOST_ALTERNATIVES = 100;

const schema = atFirstUse(() =>
  objectOf<GivenPlacementComparison>()({
    days: numeric,
    year: yearSchema,
    alternatives: z
      .array(objectOf<GivenAlternative>()({ name: line, lowest: numeric, highest: numeric }))
      .max(MOST_ALTERNATIVES)
      .optional(),
  }),
);

function costOf({ name, lowest, highest, isSecure: _, ...rests }: PriceRange, days: Fraction, set: RuleSet) {
  const paid = (dayPrice: Fraction) => socialPlacement.exact({ dayPrice, days }, set).placer;
  return { name, dayPrice: { lowest, highest }, cost: { lowest: paid(lowest), highest: paid(highest) }, ...rests };
}

/** Where a range comes from: the call's list, or the alternatives that are known. */
const placeOf = (known: readonly PriceRange[], i: number): string =>
  i < known.length ? `"${known[i]?.name.da}"` : `alternatives[${i - known.length}].name`;

function rangeExplained(range: PriceRange, days: Fraction, set: RuleSet): Explanation {
  const { name, lowest, highest, isSecure: _, ...rests } = range;
  const prices = equal(lowest, highest) ? [lowest] : [lowest, highest];
  return account(
    { ...name },
    [],
    prices.map((dayPrice) => socialPlacement.explain({ dayPrice, days }, set)),
    [rests],
  );
}

function whyOf(year: number, ranges: readonly PriceRange[], days: Fraction, set: RuleSet): Explanation {
  return account(
    say.alternativesTitle(year),
    [say.ALL_PAID_BY_PLACER, say.DIFFERENCE_OF_RANGES],
    ranges.map((range) => rangeExplained(range, days, set)),
  );
}

/**
 * What alternatives to a social placement in a secure institution cost the placing municipality, each as a range.
 *
 * The day prices of 2024 are those that the minutes give: secure institution about 7 000-10 000 kr., single-person project
 * 7 500-20 000, open institution with support 4 900; `alternatives` adds the user's own. Costs are days × day price in
 * nominal kr., rounded once to whole øre. `againstSecure` is left out where no secure institution's price is known.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key`, `out-of-range` or `duplicate` for what was given;
 * `unknown-value` where no price is known in the year and none is given.
 * Source: the forum of Syddanmark, 24 January 2025, item 3 and its annex.
 *
 * @example
 * ```ts
 * import { comparePlacements } from "rammetakst";
 * const { alternatives } = comparePlacements({ days: 365, year: 2024 });
 * alternatives.map(({ cost }) => cost.lowest); // => [2555000, 2737500, 1788500]
 * alternatives.map(({ cost }) => cost.highest); // => [3650000, 7300000, 1788500]
 * alternatives[2]?.againstSecure; // => { least: -1861500, most: -766500 }
 * ```
 */
export function comparePlacements(given: GivenPlacementComparison, law?: RuleSet): PlacementComparison {
  const { year, ...read } = readGiven(schema(), given, "");
  const set = lawOfYear(law, year);
  const days = daysWithin(year, read.days, "days");
  const known = knownRanges(set);
  const ranges = [...known, ...(read.alternatives ?? []).map(ownRange)];
  if (ranges.length === 0) fail({ kind: "unknown-value", path: "alternatives", ...say.nothingKnown(year) });
  refuseTwice(
    ranges.map(({ name }) => name.da),
    (i) => placeOf(known, i),
  );
  const reference = known.find(({ isSecure }) => isSecure);
  const secure = reference && costOf(reference, days, set);
  const alternatives = ranges.map((range) => {
    const each = costOf(range, days, set);
    if (secure === undefined || range === reference) return each;
    const least = minus(each.cost.lowest, secure.cost.highest);
    return { ...each, againstSecure: { least, most: minus(each.cost.highest, secure.cost.lowest) } };
  });
  const explain = () => whyOf(year, ranges, days, set);
  return decimalsWhenRead(
    explainedWhenRead({ year, days, alternatives }, explain, mayWait(law)),
  ) as PlacementComparison;
}
