import * as z from "zod";
import { atFirstUse } from "../given/atFirstUse.ts";
import { nameOrCode, numeric, year } from "../given/shape.ts";
import type { AccountingYear } from "./ledger/input.ts";
import type { SetAsideYear } from "./setAside/input.ts";

const MOST_ITEMS = 10_000;
/** More years than the library's calendar has. */
const MOST_YEARS = 400;

const accounts = atFirstUse(() => ({
  year,
  revenue: numeric.optional(),
  items: z
    .array(z.strictObject({ occupiedDays: numeric, tariff: numeric }))
    .max(MOST_ITEMS)
    .optional(),
  costs: numeric,
  budget: numeric,
  backRegulationInTariff: numeric.optional(),
}));

const closure = atFirstUse(() =>
  z.strictObject({
    by: z.enum(["authority", "operator"]),
    closingCosts: numeric.optional(),
    buyers: z
      .array(z.strictObject({ id: nameOrCode, days: numeric }))
      .max(MOST_ITEMS)
      .optional(),
  }),
);

const accountingYear = atFirstUse(() =>
  z.strictObject({
    ...accounts(),
    carriedIn: numeric.optional(),
    carry: numeric.optional(),
    closure: closure().optional(),
  }),
);

const setAsideYear = atFirstUse(() =>
  z.strictObject({ ...accounts(), setAside: numeric.optional(), use: numeric.optional() }),
);

/** The shape of an accounting year from outside. */
export const accountingYearSchema: () => z.ZodType<AccountingYear> = atFirstUse(
  () => accountingYear() as z.ZodType<AccountingYear>,
);

/** The shape of the years of a ledger. */
export const accountingYearsSchema: () => z.ZodType<readonly AccountingYear[]> = atFirstUse(() =>
  z.array(accountingYearSchema()).max(MOST_YEARS),
);

/** The shape of the years of a ledger with set-asides. */
export const setAsideYearsSchema: () => z.ZodType<readonly SetAsideYear[]> = atFirstUse(() =>
  z.array(setAsideYear() as z.ZodType<SetAsideYear>).max(MOST_YEARS),
);
