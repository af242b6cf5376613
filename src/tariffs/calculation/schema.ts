import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { levelYear, line, numeric, year } from "../../given/shape.ts";
import { COST_KINDS } from "../costKind.ts";
import { tariffUnitGiven } from "../tariffUnitGiven.ts";
import { MOST_COSTS, type TariffInput } from "./input.ts";

const cost = atFirstUse(() =>
  z.strictObject({
    kind: z.enum(COST_KINDS),
    name: line.optional(),
    amount: numeric.optional(),
    rate: numeric.optional(),
    priceLevel: levelYear.optional(),
  }),
);

/** Series are objects with functions; they are looked into where they are read. */
const seriesByKind = atFirstUse(() =>
  z.strictObject(Object.fromEntries(COST_KINDS.map((kind) => [kind, z.unknown().optional()]))),
);

const input = atFirstUse(() =>
  z.strictObject({
    name: line.optional(),
    year,
    unit: tariffUnitGiven(),
    costs: z.array(cost()).min(1).max(MOST_COSTS),
    series: z.unknown().optional(),
    seriesByKind: seriesByKind().optional(),
    backRegulation: numeric.optional(),
    places: numeric.optional(),
    occupancy: numeric.optional(),
    days: numeric.optional(),
    quantity: numeric.optional(),
    residentsPayment: z.enum(["outside", "inside"]).optional(),
    rounding: z.enum(["oere", "kroner"]).optional(),
  }),
);

/** The shape of a tariff's input: every key known, every value of its kind. */
export const tariffInputSchema: () => z.ZodType<TariffInput> = atFirstUse(
  () => input() as unknown as z.ZodType<TariffInput>,
);
