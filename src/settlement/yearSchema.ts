import * as z from "zod";
import { atFirstUse } from "../given/atFirstUse.ts";
import { objectOf } from "../given/objectOf.ts";
import { nameOrCode, numeric, year } from "../given/shape.ts";
import type { RevenueItem } from "./accounts.ts";
import { CLOSED_BY } from "./closure/rule.ts";
import type { AccountingYear, BuyerDays, Closure } from "./ledger/input.ts";
import type { SetAsideYear } from "./setAside/input.ts";

const MOST_ITEMS = 10_000;
/** More years than the library's calendar has. */
const MOST_YEARS = 400;

const accounts = atFirstUse(() => ({
  year,
  revenue: numeric.optional(),
  items: z
    .array(objectOf<RevenueItem>()({ occupiedDays: numeric, tariff: numeric }))
    .max(MOST_ITEMS)
    .optional(),
  costs: numeric,
  budget: numeric,
  backRegulationInTariff: numeric.optional(),
}));

const closure = atFirstUse(() =>
  objectOf<Closure>()({
    by: z.enum(CLOSED_BY),
    closingCosts: numeric.optional(),
    buyers: z
      .array(objectOf<BuyerDays>()({ id: nameOrCode, days: numeric }))
      .max(MOST_ITEMS)
      .optional(),
  }),
);

/** The shape of an accounting year from outside. */
export const accountingYearSchema = atFirstUse(() =>
  objectOf<AccountingYear>()({
    ...accounts(),
    carriedIn: numeric.optional(),
    carry: numeric.optional(),
    closure: closure().optional(),
  }),
);

const setAsideYear = atFirstUse(() =>
  objectOf<SetAsideYear>()({ ...accounts(), setAside: numeric.optional(), use: numeric.optional() }),
);

/** The shape of the years of a ledger. */
export const accountingYearsSchema = atFirstUse(() => z.array(accountingYearSchema()).max(MOST_YEARS));

/** The shape of the years of a ledger with set-asides. */
export const setAsideYearsSchema = atFirstUse(() => z.array(setAsideYear()).max(MOST_YEARS));
