import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { periodSchema } from "../../given/period/givenPeriod.ts";
import { plainlyRead, plainReader, UNSURE } from "../../given/plainly.ts";
import { date, line, nameOrCode, numeric, year } from "../../given/shape.ts";
import { CLOSED_BY } from "../../settlement/closure/rule.ts";
import { stayCountGiven, staySchema } from "../../stays/givenStay.ts";
import {
  type GivenStays,
  type OccupancyOffer,
  type OccupancyOptions,
  type OfferClosure,
  type OfferService,
  type OpeningDays,
  type PlacesStretch,
  REST_OF_YEAR,
} from "./input.ts";

const MOST_OFFERS = 10_000;
const MOST_SERVICES = 200;
const MOST_STRETCHES = 400;
const MOST_STAYS = 100_000;
const MOST_INITIATIVES = 100;

/** The stretches of a service's places. */
export const stretchesSchema = atFirstUse(() =>
  z
    .array(
      objectOf<PlacesStretch>()({
        places: numeric,
        from: date.optional(),
        to: date.optional(),
        period: periodSchema().optional(),
      }),
    )
    .max(MOST_STRETCHES),
);

type OfPeriodAndYear = Extract<OpeningDays, { readonly period: unknown }>;

/** Opening days of both the period and the year. */
export const openingSchema = atFirstUse(() => objectOf<OfPeriodAndYear>()({ period: numeric, year: numeric }));

const stays = atFirstUse(() =>
  objectOf<GivenStays>()({ stays: z.array(staySchema()).max(MOST_STAYS), counting: stayCountGiven() }),
);

/** What comes in several shapes, such as places and opening days; which it is is seen when it is read. */
const several = <T>() => plainlyRead(z.custom<T>(), (value) => (value === undefined ? UNSURE : value));

const occupiedDays = atFirstUse(() =>
  plainlyRead(z.union([numeric, stays()]), (value) => plainReader(numeric)?.(value) ?? UNSURE),
);

const service = atFirstUse(() =>
  objectOf<OfferService>()({
    id: nameOrCode,
    name: line.optional(),
    places: several<OfferService["places"]>(),
    countsPlaces: z.boolean(),
    openingDays: several<OpeningDays>(),
    budgetedOccupancy: numeric,
    occupiedDays: occupiedDays(),
    tariff: numeric.optional(),
  }),
);

const closure = atFirstUse(() => objectOf<OfferClosure>()({ from: date, by: z.enum(CLOSED_BY) }));

/** The shape of one offer. */
export const offerSchema = atFirstUse(() =>
  objectOf<OccupancyOffer>()({
    id: nameOrCode,
    name: line,
    operator: line.optional(),
    budget: numeric,
    services: z.array(service()).max(MOST_SERVICES),
    carriedIn: numeric.optional(),
    backRegulationInTariff: numeric.optional(),
    result: numeric.optional(),
    closure: closure().optional(),
    initiatives: z.array(line).max(MOST_INITIATIVES).optional(),
    expectsBackRegulation: z.boolean().optional(),
  }),
);

/** The shape of a list of offers from outside: every key known, every value of its kind. */
export const offersSchema = atFirstUse(() => z.array(offerSchema()).max(MOST_OFFERS));

/** The shape of what a user may choose. */
export const optionsSchema = atFirstUse(() =>
  objectOf<OccupancyOptions>()({
    year,
    period: periodSchema().optional(),
    restOfYear: z.enum(REST_OF_YEAR).optional(),
  }),
);
