import { fail } from "../../errors.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { Provenance } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import { withExact } from "../amount.ts";
import { type IndexSeries, type IndexStep, ownSteps, seriesOfSteps } from "../indexSeries.ts";
import { noRateTo } from "../words.ts";
import * as say from "./words.ts";

function refuseUnknownRate({ id, title, steps }: IndexSeries, year: number): never {
  const known = steps.map((step) => step.year).join(", ");
  return fail({
    kind: "unknown-value",
    path: id,
    lacksRateOf: year,
    foundAs: noRateTo(year, title),
    allowed: say.knownYears(known),
    remedy: say.weighRatesOf(year),
  });
}

/** A series with the rate of one year, which rests on what the weights and rates rest on. */
export function seriesOfYear(id: string, title: Text, year: number, rate: Fraction, rests: Provenance): IndexSeries {
  const [{ rate: shown }] = ownSteps({ [year]: rate }) as readonly [IndexStep];
  return seriesOfSteps(id, title, [withExact({ year, rate: shown, ...rests }, rate)], refuseUnknownRate);
}
