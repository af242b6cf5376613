import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { line, numeric, year } from "../../given/shape.ts";
import { tariffUnitGiven } from "../tariffUnitGiven.ts";
import {
  type BaseInput,
  type CitizenGroup,
  type CostMove,
  MOST_PACKAGES,
  type PackageInput,
  type PackagesInput,
} from "./input.ts";

const base = atFirstUse(() =>
  objectOf<BaseInput>()({
    cost: numeric,
    places: numeric,
    expectedCitizens: numeric,
    days: numeric.optional(),
  }),
);

const servicePackage = atFirstUse(() =>
  objectOf<PackageInput>()({
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
  objectOf<CitizenGroup>()({ id: line, citizens: numeric, packages: z.array(line).max(MOST_PACKAGES) }),
);

/** The shape of an offer's base and packages from outside. */
export const packagesSchema: () => z.ZodType<PackagesInput> = atFirstUse(() =>
  objectOf<PackagesInput>()({
    offer: line,
    year,
    base: base(),
    packages: z.array(servicePackage()).max(MOST_PACKAGES),
    groups: z.array(group()).max(MOST_PACKAGES).optional(),
  }),
);

/** The shape of moves of costs from outside. */
export const movesSchema: () => z.ZodType<CostMove[]> = atFirstUse(() =>
  z.array(objectOf<CostMove>()({ from: line, to: line, amount: numeric, what: line.optional() })).max(MOST_PACKAGES),
);
