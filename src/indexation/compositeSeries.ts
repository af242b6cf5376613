import { fail } from "../errors.ts";
import type { Numeric } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Provenance } from "../rules/parameter.ts";
import type { Text } from "../words.ts";
import { priceLevel, withExact } from "./amount.ts";
import { type IndexSeries, type IndexStep, indexSeries } from "./indexSeries.ts";

function unknownRate({ id, title, steps }: IndexSeries, year: number): never {
  const known = steps.map((step) => step.year).join(", ");
  return fail({
    kind: "unknown-value",
    path: id,
    foundAs: {
      da: `ingen sats fra ${year - 1} til ${year} i ${title.da}`,
      en: `no rate from ${year - 1} to ${year} in ${title.en}`,
    },
    allowed: { da: `et kendt år: ${known}`, en: `a known year: ${known}` },
    remedy: {
      da: `sammenvej satserne for ${year} med compositeIndex(dele, ${year}), og føj dem til med .with({ ${year}: … })`,
      en: `weigh the rates of ${year} by compositeIndex(parts, ${year}), and add it with .with({ ${year}: … })`,
    },
  });
}

/** Rates of the user's own, read and bounded as every series reads them. */
export function ownSteps(rates: Readonly<Record<number, Numeric>>): readonly IndexStep[] {
  const read = indexSeries("kl-general").with(rates);
  return Object.keys(rates).map((year) => read.rate(Number(year)));
}

function seriesOf(id: string, title: Text, steps: readonly IndexStep[]): IndexSeries {
  const byYear = new Map(steps.map((step) => [step.year, step]));
  const series: IndexSeries = {
    id,
    title,
    steps,
    find: (year) => byYear.get(year),
    rate: (year) => byYear.get(year) ?? unknownRate(series, priceLevel(year, "year")),
    with: (rates) => {
      const all = new Map([...byYear, ...ownSteps(rates).map((step) => [step.year, step] as const)]);
      return seriesOf(
        id,
        title,
        [...all.values()].sort((a, b) => a.year - b.year),
      );
    },
  };
  return series;
}

/** A series with the rate of one year, which rests on what the weights and rates rest on. */
export function seriesOfYear(id: string, title: Text, year: number, rate: Fraction, rests: Provenance): IndexSeries {
  const [{ rate: shown }] = ownSteps({ [year]: rate }) as readonly [IndexStep];
  return seriesOf(id, title, [withExact({ year, rate: shown, ...rests }, rate)]);
}
