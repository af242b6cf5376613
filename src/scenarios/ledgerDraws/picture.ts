import { oneOf } from "../../reports/given.ts";
import { linePicture } from "../../reports/pictures/linePicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import { resultOf } from "../../reports/resultOf.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { LedgerSimulation } from "./result.ts";
import * as say from "./words.ts";

const MEASURES = ["carriedOut", "result", "toTariff", "tariff"] as const;

/** An amount of a simulation that is drawn over its years. */
export type DrawnMeasure = (typeof MEASURES)[number];

/**
 * A simulation as a fan: a line over the years for each quantile, of what is carried over unless another amount is asked for.
 * Throws `RuleError`: `missing` or `malformed` for what is no result of {@link simulateLedger}, `missing` where it has one
 * year only, `out-of-range` or `malformed` for another amount.
 *
 * @example
 * ```ts
 * import { agreementInForce, simulateLedger, simulateLedgerPicture } from "rammetakst";
 * const costs = { kind: "uniform", least: 11_000_000, most: 11_500_000 } as const;
 * const year = { tariff: 1_400, budgetedDays: 8_000, budget: 11_200_000, occupiedDays: 8_000, costs };
 * const years = [{ ...year, year: 2025 }, { ...year, year: 2026 }];
 * const simulation = simulateLedger({ years }, agreementInForce("syddanmark", "2025-12-31"), { draws: 100 });
 * simulateLedgerPicture(simulation, "result").title.en; // => "Risk of the settlement 2025–2026: result of the year"
 * ```
 */
export function simulateLedgerPicture(simulation: LedgerSimulation, measure: DrawnMeasure = "carriedOut"): Picture {
  const { draws, years, quantiles, explanation } = resultOf("simulateLedger", simulation, [
    "draws",
    "quantiles",
    "anyBeyond",
  ]);
  const of = oneOf(measure, MEASURES, "measure");
  const rows = quantiles.map((share, place) => ({ share, place })).reverse();
  const sheet = tableOf(say.pictureTitle(explanation.title, say.MEASURES[of]), rows, [
    { word: "quantile", unit: "text", cell: ({ share }) => say.quantileName(share) },
    ...years.map((year) => ({
      word: "amount" as const,
      unit: "kr" as const,
      qualifier: year.year,
      cell: ({ place }: { readonly place: number }) => year[of].quantiles[place] ?? null,
    })),
  ]);
  return linePicture(sheet, { names: "quantile", values: "amount", subtitle: say.drawsInPicture(draws) });
}
