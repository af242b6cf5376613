import { z } from "zod";
import { line, numeric, year } from "../given/shape.ts";
import { type CostMove, MOST_PACKAGES, type PackagesInput } from "./packagesInput.ts";
import { TARIFF_UNITS } from "./tariffUnit.ts";

const base = z.strictObject({
  cost: numeric,
  places: numeric,
  expectedCitizens: numeric,
  days: numeric.optional(),
});

const servicePackage = z.strictObject({
  id: line,
  name: line.optional(),
  cost: numeric,
  citizens: numeric.optional(),
  days: numeric.optional(),
  quantity: numeric.optional(),
  unit: z.enum(TARIFF_UNITS).optional(),
});

const group = z.strictObject({ id: line, citizens: numeric, packages: z.array(line).max(MOST_PACKAGES) });

const packages = z.strictObject({
  offer: line,
  year,
  base,
  packages: z.array(servicePackage).max(MOST_PACKAGES),
  groups: z.array(group).max(MOST_PACKAGES).optional(),
});

const moves = z
  .array(z.strictObject({ from: line, to: line, amount: numeric, what: line.optional() }))
  .max(MOST_PACKAGES);

/** The shape of an offer's base and packages from outside. */
export const packagesSchema: z.ZodType<PackagesInput> = packages as z.ZodType<PackagesInput>;

/** The shape of moves of costs from outside. */
export const movesSchema: z.ZodType<CostMove[]> = moves as z.ZodType<CostMove[]>;
