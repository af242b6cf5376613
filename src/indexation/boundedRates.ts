import type { Finding } from "../findings/finding.ts";
import type { IndexSeries, IndexStep } from "./indexSeries.ts";
import * as say from "./words.ts";

type BoundedStep = IndexStep & Required<Pick<IndexStep, "bounds">>;

const isBounded = (step: IndexStep): step is BoundedStep => step.bounds !== undefined;

/** Rates that are derived from rounded amounts, each once and in order of year. */
function boundedOf(steps: readonly IndexStep[]): BoundedStep[] {
  const byYears = new Map(steps.map((step) => [`${step.from ?? ""}-${step.year}`, step]));
  return [...byYears.values()].filter(isBounded).sort((a, b) => a.year - b.year);
}

/** That amounts are indexed by rates that are known between two bounds only: one finding, which names them all. */
export function boundedRates(
  steps: readonly IndexStep[],
  { title, id }: IndexSeries,
): Finding<"rate-known-within-bounds">[] {
  const bounded = boundedOf(steps);
  const [first] = bounded;
  if (first === undefined) return [];
  const figures = bounded.flatMap(({ year, bounds: { least, most } }) => [
    [`leastRate${year}`, least] as const,
    [`mostRate${year}`, most] as const,
  ]);
  return [
    {
      code: "rate-known-within-bounds",
      severity: "info",
      message: say.ratesWithinBounds(title, bounded),
      figures: { series: id, ...Object.fromEntries(figures) },
      source: first.source,
      mark: first.mark,
      remedy: say.STATE_AGREED_RATE,
    },
  ];
}
