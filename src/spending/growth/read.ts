import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric, year } from "../../given/shape.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { isSeries } from "../../indexation/isSeries.ts";
import { breaksField } from "../breaks/seriesBreak.ts";
import { readLater, selectionFields } from "../selectionSchema.ts";
import { SWAP_YEARS, yearAfter } from "../words.ts";
import { GROWTH_PARTS, type GrowthOptions, type GrowthPrices } from "./result.ts";
import * as say from "./words.ts";

/** Prices that are missing are refused where they are read, with the ways to give them. */
type GivenOptions = Omit<GrowthOptions, "prices"> & Partial<Pick<GrowthOptions, "prices">>;

const optionsSchema = atFirstUse(() =>
  objectOf<GivenOptions>()({
    ...selectionFields(),
    ...breaksField(),
    from: year,
    to: year,
    prices: readLater<GrowthPrices>().optional(),
    by: z.enum(GROWTH_PARTS).optional(),
    jumpAbove: numeric.optional(),
  }),
);

const withSeries = atFirstUse(() =>
  objectOf<Extract<GrowthPrices, { readonly series: unknown }>>()({
    series: readLater<IndexSeries>(),
    level: year.optional(),
  }),
);
const withLevel = atFirstUse(() => objectOf<Extract<GrowthPrices, { readonly level: number }>>()({ level: year }));

function refuseNonPrices(found: unknown): never {
  return fail({
    kind: found === undefined ? "missing" : "malformed",
    path: "options.prices",
    found,
    allowed: say.PRICES,
    remedy: say.WRITE_PRICES,
  });
}

/** A series is named under its key, next to which its level may stand. */
function refuseSeriesAlone(): never {
  return fail({ kind: "malformed", path: "options.prices", ...say.seriesAlone });
}

function readPrices(given: unknown): GrowthPrices {
  if (given === "nominal") return given;
  if (typeof given !== "object" || given === null) return refuseNonPrices(given);
  if (isSeries(given)) return refuseSeriesAlone();
  if ("series" in given) return readGiven(withSeries(), given, "options.prices");
  return readGiven(withLevel(), given, "options.prices");
}

/** The options with their years in order. */
export function readGrowth(given: GrowthOptions): GrowthOptions {
  const options = readGiven(optionsSchema(), given, "options");
  if (options.to <= options.from) {
    refuseOutOfRange("options.to", options.to, yearAfter(options.from), SWAP_YEARS);
  }
  if (options.jumpAbove !== undefined) notNegative(options.jumpAbove, "options.jumpAbove", "as-written");
  return { ...options, prices: readPrices(options.prices) };
}
