import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { levelYear, line, numeric, year } from "../../given/shape.ts";
import { COST_KINDS } from "../costKind.ts";
import { seriesByKindSchema, seriesSchema } from "../seriesSchema.ts";
import { tariffUnitGiven } from "../tariffUnitGiven.ts";
import { type CostLine, MOST_COSTS, RESIDENTS_PAYMENTS, TARIFF_ROUNDINGS, type TariffInput } from "./input.ts";

const cost = atFirstUse(() =>
  objectOf<CostLine>()({
    kind: z.enum(COST_KINDS),
    name: line.optional(),
    amount: numeric.optional(),
    rate: numeric.optional(),
    priceLevel: levelYear.optional(),
  }),
);

/** The shape of a tariff's input: every key known, every value of its kind. */
export const tariffInputSchema: () => z.ZodType<TariffInput> = atFirstUse(() =>
  objectOf<TariffInput>()({
    name: line.optional(),
    year,
    unit: tariffUnitGiven(),
    costs: z.array(cost()).min(1).max(MOST_COSTS),
    series: seriesSchema().optional(),
    seriesByKind: seriesByKindSchema().optional(),
    backRegulation: numeric.optional(),
    places: numeric.optional(),
    occupancy: numeric.optional(),
    days: numeric.optional(),
    quantity: numeric.optional(),
    residentsPayment: z.enum(RESIDENTS_PAYMENTS).optional(),
    rounding: z.enum(TARIFF_ROUNDINGS).optional(),
  }),
);
