import type { IndexSeries } from "./indexSeries.ts";

/** Whether a value can be computed with as a series, and named in texts. */
export function isSeries(value: unknown): value is IndexSeries {
  if (typeof value !== "object" || value === null) return false;
  const { id, rate, find, findSpan, steps, title } = value as Partial<IndexSeries>;
  const texts = [id, title?.da, title?.en];
  return (
    typeof rate === "function" &&
    typeof find === "function" &&
    typeof findSpan === "function" &&
    Array.isArray(steps) &&
    texts.every((text) => typeof text === "string")
  );
}
