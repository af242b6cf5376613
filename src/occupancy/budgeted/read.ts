import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { numeric, year } from "../../given/shape.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { wholeValue } from "../../parameters/wholeValue.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { plausibleShare } from "../plausibleShare.ts";
import { type OccupancyHistory, PLACE_KINDS, type YearOccupancy } from "./result.ts";

const MOST_YEARS = 100;

/** The shape of a history from outside. */
export const historySchema: () => z.ZodType<OccupancyHistory> = atFirstUse(
  () =>
    z.strictObject({
      year,
      actual: z.array(z.strictObject({ year, occupancy: numeric })).max(MOST_YEARS),
      kind: z.enum(PLACE_KINDS).optional(),
      applied: numeric.optional(),
    }) as unknown as z.ZodType<OccupancyHistory>,
);

function refuseMissingYear(wanted: number, tariffYear: number): never {
  return fail({
    kind: "missing",
    path: "history.actual",
    foundAs: { da: `intet for ${wanted}`, en: `nothing for ${wanted}` },
    allowed: {
      da: `den faktiske belægning i ${wanted}, som belægningen i ${tariffYear} bygger på`,
      en: `the actual occupancy of ${wanted}, which that of ${tariffYear} rests on`,
    },
    remedy: { da: "tilføj året; det gættes ikke", en: "add the year; it is not guessed" },
  });
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
