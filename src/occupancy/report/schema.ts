import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { date, line, nameOrCode, numeric, year } from "../../given/shape.ts";
import type { OccupancyOffer, OccupancyOptions, PlacesStretch } from "./input.ts";

const MOST_OFFERS = 10_000;
const MOST_SERVICES = 200;
const MOST_STRETCHES = 400;
const MOST_INITIATIVES = 100;

/** The stretches of a service's places. */
export const stretchesSchema: () => z.ZodType<readonly PlacesStretch[]> = atFirstUse(
  () =>
    z
      .array(z.strictObject({ places: numeric, from: date.optional(), to: date.optional() }))
      .max(MOST_STRETCHES) as unknown as z.ZodType<readonly PlacesStretch[]>,
);

/** Opening days of both the period and the year. */
export const openingSchema = atFirstUse(() => z.strictObject({ period: numeric, year: numeric }));

/** Places and opening days come in several shapes; which is seen when they are read. */
const service = atFirstUse(() =>
  z.strictObject({
    id: nameOrCode,
    name: line.optional(),
    places: z.unknown(),
    countsPlaces: z.boolean(),
    openingDays: z.unknown(),
    budgetedOccupancy: numeric,
    occupiedDays: numeric,
    tariff: numeric.optional(),
  }),
);

const offer = atFirstUse(() =>
  z.strictObject({
    id: nameOrCode,
    name: line,
    operator: line.optional(),
    budget: numeric,
    services: z.array(service()).max(MOST_SERVICES),
    carriedIn: numeric.optional(),
    backRegulationInTariff: numeric.optional(),
    result: numeric.optional(),
    closure: z.strictObject({ from: date, by: z.enum(["authority", "operator"]) }).optional(),
    initiatives: z.array(line).max(MOST_INITIATIVES).optional(),
    expectsBackRegulation: z.boolean().optional(),
  }),
);

const options = atFirstUse(() =>
  z.strictObject({
    year,
    period: z.strictObject({ from: date, to: date }).optional(),
    restOfYear: z.enum(["as-period", "as-budgeted"]).optional(),
  }),
);

/** The shape of a list of offers from outside: every key known, every value of its kind. */
export const offersSchema: () => z.ZodType<readonly OccupancyOffer[]> = atFirstUse(
  () => z.array(offer()).max(MOST_OFFERS) as unknown as z.ZodType<readonly OccupancyOffer[]>,
);

/** The shape of what a user may choose. */
export const optionsSchema: () => z.ZodType<OccupancyOptions> = atFirstUse(
  () => options() as z.ZodType<OccupancyOptions>,
);
