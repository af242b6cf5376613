import * as z from "zod";
import type { IsoDate } from "../../dates.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { countFromOne, notNegative, refuseOutOfRange, shareOfOne } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date, integer, line, numeric, year as yearSchema } from "../../given/shape.ts";
import { type Fraction, ONE } from "../../numbers/fraction.ts";
import type { GivenAddition, GivenCapacityPlan } from "./result.ts";
import * as say from "./words.ts";

/** An addition with its figures exact. */
export interface ReadAddition {
  readonly name: string;
  readonly places: Fraction;
  readonly from: IsoDate;
  readonly dayPrice: Fraction;
}

/** A plan with its figures exact. */
export interface ReadPlan {
  readonly year: number;
  readonly occupancy: Fraction;
  readonly isOccupancyGiven: boolean;
  readonly judicialShare: Fraction;
  readonly additions: readonly ReadAddition[];
}

const MOST_ADDITIONS = 1_000;

const addition = atFirstUse(() =>
  objectOf<GivenAddition>()({
    name: line.optional(),
    places: numeric,
    from: z.union([date, integer()]),
    dayPrice: numeric.optional(),
  }),
);

const schema = atFirstUse(() =>
  objectOf<GivenCapacityPlan>()({
    year: yearSchema,
    additions: z.array(addition()).min(1).max(MOST_ADDITIONS),
    dayPrice: numeric,
    occupancy: numeric.optional(),
    judicialShare: numeric,
  }),
);

function opening(from: IsoDate | number, year: number, path: string): IsoDate {
  if (typeof from === "string") return from;
  if (from < 1 || from > 12) refuseOutOfRange(path, from, say.OPENING, say.writeLaterDate(year));
  return `${year}-${String(from).padStart(2, "0")}-01`;
}

function readAddition(given: GivenAddition, i: number, year: number, dayPrice: Fraction): ReadAddition {
  const path = `additions[${i}]`;
  const own = given.dayPrice;
  return {
    name: given.name ?? `${i + 1}`,
    places: countFromOne(given.places, `${path}.places`),
    from: opening(given.from, year, `${path}.from`),
    dayPrice: own === undefined ? dayPrice : notNegative(own, `${path}.dayPrice`),
  };
}

/** A capacity plan from outside, checked. */
export function readCapacityPlan(input: GivenCapacityPlan): ReadPlan {
  const given = readGiven(schema(), input, "");
  const { year, occupancy } = given;
  const dayPrice = notNegative(given.dayPrice, "dayPrice");
  return {
    year,
    occupancy: occupancy === undefined ? ONE : shareOfOne(occupancy, "occupancy"),
    isOccupancyGiven: occupancy !== undefined,
    judicialShare: shareOfOne(given.judicialShare, "judicialShare"),
    additions: given.additions.map((each, i) => readAddition(each, i, year, dayPrice)),
  };
}
