import { fail } from "../../errors.ts";
import { priceLevel } from "../../indexation/amount.ts";
import { checkedSeries } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { isPlain } from "../../isRecord.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { exactText } from "../../numbers/exactText.ts";
import { inBothLanguages } from "../../words.ts";
import type { TariffInput } from "../calculation/input.ts";
import {
  atPlace,
  type ReadAxis,
  refuseTwice,
  shareText,
  type TariffCase,
  type Variation,
  valuesAt,
} from "./variation.ts";
import * as say from "./words.ts";

/** The rates and their year; a list alone is of the tariff year. */
function ratesGiven(
  given: unknown,
  year: number,
): { readonly year: number; readonly values: unknown; readonly path: string } {
  if (!isPlain(given)) return { year, values: given, path: "axes.rate" };
  const { year: own, values, ...rest } = given as { readonly year?: unknown; readonly values?: unknown };
  const [extra] = Object.keys(rest);
  if (extra !== undefined) {
    const allowed = inBothLanguages("year, values");
    return fail({ kind: "unknown-key", path: "axes.rate", found: extra, allowed, remedy: say.axesAsObject.remedy });
  }
  return { year: priceLevel(own, "axes.rate.year"), values, path: "axes.rate.values" };
}

/** The one series that all costs are indexed along: with several it would not be clear whose rate is tried. */
function commonSeries({ series: given, seriesByKind }: TariffInput): IndexSeries {
  const series = given === undefined ? undefined : checkedSeries(given);
  if (series !== undefined && seriesByKind === undefined && typeof series.with === "function") return series;
  return fail({ kind: "missing", path: "series", found: seriesByKind, ...say.noCommonSeries });
}

/** The rate of indexation to a year. */
export function rateAxis(given: unknown, { input }: TariffCase): ReadAxis {
  const { year, values, path } = ratesGiven(given, input.year);
  const series = commonSeries(input);
  const known = series.find(year);
  const base = known === undefined ? undefined : exactText(known.exact);
  const variations = valuesAt(values, path).map((each, i): Variation => {
    const place = { path: `${path}[${i}]`, refusedAt: `${year}` };
    const own = atPlace([place], () => series.with({ [year]: each as Numeric }));
    const value = exactText(own.rate(year).exact);
    const tried = (before: TariffCase) => ({ ...before, input: { ...before.input, series: own } });
    return { value, title: shareText(value), ...place, tried };
  });
  const baseTitle = base === undefined ? undefined : shareText(base);
  return { key: "rate", title: say.rateTo(year), year, base, baseTitle, variations: refuseTwice(variations) };
}
