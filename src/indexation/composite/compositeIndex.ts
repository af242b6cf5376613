import type { Decimal } from "../../decimal.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line } from "../../given/shape.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, times } from "../../numbers/fraction.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { provenanceText } from "../../rules/explanationText.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { both, type Text } from "../../words.ts";
import { priceLevel } from "../amount.ts";
import type { IndexSeries } from "../indexSeries.ts";
import { type CompositePart, type ReadPart, readParts } from "./parts.ts";
import { compositeRate } from "./rule.ts";
import { seriesOfYear } from "./series.ts";
import * as say from "./words.ts";

export type { CompositePart };

/** How a composite index is called. */
export interface CompositeOptions {
  /** What the series is called where it is used; by default `composite`. */
  readonly id?: string;
}

/** One part of a composite index as it was weighed. */
export interface WeighedPart {
  readonly kind: string;
  readonly weight: Decimal;
  readonly rate: Decimal;
  /** Weight × rate; the contributions sum to the composite rate. */
  readonly contribution: Decimal;
  /** What the part's rate rests on. */
  readonly rests: Provenance;
}

/** A mean of rates by weights: a series with the rate of one year, usable wherever a series is, and how it came about. */
export interface CompositeIndex extends IndexSeries {
  readonly year: number;
  readonly parts: readonly WeighedPart[];
  readonly explanation: Explanation;
}

const optionsSchema = atFirstUse(() => objectOf<CompositeOptions>()({ id: line.optional() }));

const percent = (share: Fraction): Text => both(formatRate, share, { decimals: "exact" });

function weighed({ kind, weight, step }: ReadPart): WeighedPart {
  const { mark, source, note } = step;
  return {
    kind,
    weight: toDecimal(weight),
    rate: step.rate,
    contribution: toDecimal(times(weight, step.exact)),
    rests: { mark, source, ...(note && { note }) },
  };
}

const shown = ({ kind, weight, step }: ReadPart) => ({ kind, weight: percent(weight), rate: percent(step.exact) });

function partText(part: ReadPart): Text {
  const { weight, step, series } = part;
  return say.partSays(shown(part), percent(times(weight, step.exact)), series, both(provenanceText, step));
}

/** The user weighs, and answers for the weights; the parts say what each rate rests on. */
function restsOf(parts: readonly ReadPart[]): Provenance {
  return { mark: "local", source: say.OWN_WEIGHTS, note: say.sumOfParts(parts.map(shown)) };
}

function explained(title: Text, parts: readonly ReadPart[]): Explanation {
  const given = { weights: parts.map(({ weight }) => weight), rates: parts.map(({ step }) => step.exact) };
  return account(title, parts.map(partText), [compositeRate.explain(given)]);
}

/**
 * A composite P/L of a year: the mean of a wage rate and price rates by weights, as a series usable everywhere.
 *
 * Each part has a `kind` (a name), a `weight` as a share of 1 above 0, and either a `rate` that leads to `year` or a
 * `series` that is asked for it. The rate is exact; its mark is `local`, since the user answers for the weights.
 * Other years are added by `.with({ 2027: … })`.
 *
 * Throws `RuleError`: `out-of-range` where the weights do not sum to exactly 1, or a rate is 0.5 or more; `duplicate`
 * for two parts of one kind; `unknown-value` where the year is missing in a series; `malformed`, `missing` or `unknown-key` for
 * the rest. Source: assumed.
 *
 * @example
 * ```ts
 * import { amount, compositeIndex, index, indexSeries } from "rammetakst";
 * const prices = indexSeries("kl-general");
 * const own = compositeIndex([{ kind: "løn", weight: "0.8", rate: "0.05" }, { kind: "priser", weight: "0.2", series: prices }], 2025);
 * own.rate(2025).rate; // => 0.0478
 * index(amount(1000, 2024), 2025, own).amount; // => 1047.8
 * ```
 */
export function compositeIndex(
  parts: readonly CompositePart[],
  year: number,
  given: CompositeOptions = {},
): CompositeIndex {
  const { id = "composite" } = readGiven(optionsSchema(), given, "options");
  const level = priceLevel(year, "year");
  const read = readParts(parts, level);
  const { compositeRate: rate } = compositeRate.exact({
    weights: read.map(({ weight }) => weight),
    rates: read.map(({ step }) => step.exact),
  });
  const series = seriesOfYear(id, say.compositeRateTo(level), level, rate, restsOf(read));
  const explanation = explained(say.howCompositeRateTo(level), read);
  return { ...series, year: level, parts: read.map(weighed), explanation };
}
