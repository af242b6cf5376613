import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric, year } from "../../given/shape.ts";
import { breaksField } from "../breaks/seriesBreak.ts";
import { selectionFields } from "../selectionSchema.ts";
import type { GrowthOptions, GrowthPrices } from "./result.ts";

const optionsSchema = atFirstUse(
  () =>
    z.strictObject({
      ...selectionFields(),
      ...breaksField(),
      from: year,
      to: year,
      prices: z.unknown().optional(),
      by: z.enum(["function", "operatorKind"]).optional(),
      jumpAbove: numeric.optional(),
    }) as unknown as z.ZodType<GrowthOptions>,
);

const withSeries = atFirstUse(() => z.strictObject({ series: z.unknown(), level: year.optional() }));
const withLevel = atFirstUse(() => z.strictObject({ level: year }));

function refuseNonPrices(found: unknown): never {
  return fail({
    kind: found === undefined ? "missing" : "malformed",
    path: "options.prices",
    found,
    allowed: {
      da: '"nominal", { series } med en P/L-serie, eller { level } med tabellens prisniveau',
      en: '"nominal", { series } with an index series, or { level } with the price level of the table',
    },
    remedy: {
      da: 'skriv "nominal" for løbende priser, eller { series: indexSeries("kl-general") } for faste',
      en: 'write "nominal" for nominal prices, or { series: indexSeries("kl-general") } for fixed ones',
    },
  });
}

function readPrices(given: unknown): GrowthPrices {
  if (given === "nominal") return given;
  if (typeof given !== "object" || given === null) return refuseNonPrices(given);
  if ("series" in given) return readGiven(withSeries(), given, "options.prices") as GrowthPrices;
  return readGiven(withLevel(), given, "options.prices");
}

/** The options with their years in order. */
export function readGrowth(given: GrowthOptions): GrowthOptions {
  const options = readGiven(optionsSchema(), given, "options");
  if (options.to <= options.from) {
    const after = { da: `et år efter ${options.from}`, en: `a year after ${options.from}` };
    refuseOutOfRange("options.to", options.to, after, { da: "byt årene om", en: "swap the years" });
  }
  if (options.jumpAbove !== undefined) notNegative(options.jumpAbove, "options.jumpAbove", "as-written");
  return { ...options, prices: readPrices(options.prices) };
}
