import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { year } from "../../given/shape.ts";
import { PERSON_ACTIVITIES } from "../accounts/row.ts";
import { breaksField } from "../breaks/seriesBreak.ts";
import { dateField } from "../keyDay.ts";
import { populationField, refuseCountTwice } from "../perCitizen/ownPopulation.ts";
import { selectionFields } from "../selectionSchema.ts";
import { SWAP_YEARS, yearAfter } from "../words.ts";
import type { DecomposeOptions } from "./result.ts";

const schema = atFirstUse(() =>
  objectOf<DecomposeOptions>()({
    ...selectionFields(),
    ...dateField(),
    ...breaksField(),
    from: year,
    to: year,
    users: z.enum(PERSON_ACTIVITIES).optional(),
    ...populationField(),
  }),
);

/** The options with their years in order. */
export function readDecompose(given: DecomposeOptions): DecomposeOptions {
  const options = readGiven(schema(), given, "options");
  if (options.to <= options.from) {
    refuseOutOfRange("options.to", options.to, yearAfter(options.from), SWAP_YEARS);
  }
  refuseCountTwice(options.population ?? []);
  return options;
}
