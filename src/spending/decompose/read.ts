import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import { nameOrCode, numeric, year } from "../../given/shape.ts";
import { breaksField } from "../breaks/seriesBreak.ts";
import { dateField } from "../perInhabitant/keyDay.ts";
import { selectionFields } from "../selectionSchema.ts";
import type { DecomposeOptions } from "./result.ts";

const MOST = 100_000;

const schema = atFirstUse(
  () =>
    z.strictObject({
      ...selectionFields(),
      ...dateField(),
      ...breaksField(),
      from: year,
      to: year,
      users: z.enum(["users", "fullYearUsers"]).optional(),
      population: z
        .array(z.strictObject({ payer: nameOrCode, year, count: numeric }))
        .max(MOST)
        .optional(),
    }) as unknown as z.ZodType<DecomposeOptions>,
);

/** The options with their years in order. */
export function readDecompose(given: DecomposeOptions): DecomposeOptions {
  const options = readGiven(schema(), given, "options");
  if (options.to <= options.from) {
    const after = { da: `et år efter ${options.from}`, en: `a year after ${options.from}` };
    refuseOutOfRange("options.to", options.to, after, { da: "byt årene om", en: "swap the years" });
  }
  const own = options.population ?? [];
  refuseTwice(
    own.map(({ payer, year: of }) => `${payer}, ${of}`),
    (i) => `options.population[${i}]`,
  );
  return options;
}
