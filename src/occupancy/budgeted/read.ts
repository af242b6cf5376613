import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { objectOf } from "../../given/objectOf.ts";
import { numeric, year } from "../../given/shape.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { wholeValue } from "../../parameters/wholeValue.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { plausibleShare } from "../plausibleShare.ts";
import { type OccupancyHistory, PLACE_KINDS, type YearOccupancy } from "./result.ts";
import * as say from "./words.ts";

const MOST_YEARS = 100;

/** The shape of a history from outside. */
export const historySchema = atFirstUse(() =>
  objectOf<OccupancyHistory>()({
    year,
    actual: z.array(objectOf<YearOccupancy>()({ year, occupancy: numeric })).max(MOST_YEARS),
    kind: z.enum(PLACE_KINDS).optional(),
    applied: numeric.optional(),
  }),
);

function refuseMissingYear(wanted: number, tariffYear: number): never {
  return fail({ kind: "missing", path: "history.actual", ...say.yearMissing(wanted, tariffYear) });
}

/** The preceding years that the agreement takes the mean of, the latest first. */
export function basisOf({ year: tariffYear, actual }: OccupancyHistory, rules: RuleSet): YearOccupancy<Fraction>[] {
  refuseTwice(
    actual.map((each) => each.year),
    (at) => `history.actual[${at}].year`,
  );
  return Array.from({ length: wholeValue(parameters.occupancy.yearsOfMeanOccupancy, rules) }, (_, i) => {
    const wanted = tariffYear - 1 - i;
    const at = actual.findIndex((each) => each.year === wanted);
    const found = actual[at] ?? refuseMissingYear(wanted, tariffYear);
    return { year: wanted, occupancy: plausibleShare(found.occupancy, rules, `history.actual[${at}].occupancy`) };
  });
}
