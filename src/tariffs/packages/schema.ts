import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { line, numeric, year } from "../../given/shape.ts";
import { tariffUnitGiven } from "../tariffUnitGiven.ts";
import { type CostMove, MOST_PACKAGES, type PackagesInput } from "./input.ts";

const base = atFirstUse(() =>
  z.strictObject({
    cost: numeric,
    places: numeric,
    expectedCitizens: numeric,
    days: numeric.optional(),
  }),
);

const servicePackage = atFirstUse(() =>
  z.strictObject({
    id: line,
    name: line.optional(),
    cost: numeric,
    citizens: numeric.optional(),
    days: numeric.optional(),
    quantity: numeric.optional(),
    unit: tariffUnitGiven().optional(),
  }),
);

const group = atFirstUse(() =>
  z.strictObject({ id: line, citizens: numeric, packages: z.array(line).max(MOST_PACKAGES) }),
);

const packages = atFirstUse(() =>
  z.strictObject({
    offer: line,
    year,
    base: base(),
    packages: z.array(servicePackage()).max(MOST_PACKAGES),
    groups: z.array(group()).max(MOST_PACKAGES).optional(),
  }),
);

const moves = atFirstUse(() =>
  z.array(z.strictObject({ from: line, to: line, amount: numeric, what: line.optional() })).max(MOST_PACKAGES),
);

/** The shape of an offer's base and packages from outside. */
export const packagesSchema: () => z.ZodType<PackagesInput> = atFirstUse(() => packages() as z.ZodType<PackagesInput>);

/** The shape of moves of costs from outside. */
export const movesSchema: () => z.ZodType<CostMove[]> = atFirstUse(() => moves() as z.ZodType<CostMove[]>);
