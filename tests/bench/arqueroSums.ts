import { table } from "./packages.mjs";
import { emptySums, placeOf, type Services } from "./sums.ts";

/** Tariffs and their sums by arquero's derive and rollup, in kroner. */
export function arqueroSums(floats: Services): () => Float64Array {
  const loaded = table(floats);
  const tariff = "d => op.round(d.costBasis / (d.places * d.occupancy * 365) * 1.0551 * 100) / 100";
  return () => {
    const rolled = loaded.derive({ tariff }).groupby("municipality", "year").rollup({ sum: "d => op.sum(d.tariff)" });
    const sums = emptySums();
    for (let i = 0; i < rolled.numRows(); i++) {
      const cell = (name: string) => rolled.get(name, i) as number;
      sums[placeOf(cell("municipality"), cell("year"))] = cell("sum");
    }
    return sums;
  };
}
