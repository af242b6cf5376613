import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { integer, numeric, year } from "../../given/shape.ts";
import { type CaseCosts, FINANCING, PROVISIONS, type RefundCase } from "./result.ts";

const MONTHS_IN_YEAR = 12;
const MOST_CHILDREN = 50;
const MOST_LIMITS = 3;

const byMonth = atFirstUse(() => z.array(numeric).max(MONTHS_IN_YEAR));
/** A month's number, or a number of months. */
const monthCount = atFirstUse(() => integer(1, MONTHS_IN_YEAR));

const costs = atFirstUse(() => ({
  monthly: byMonth().optional(),
  yearly: numeric.optional(),
  months: monthCount().optional(),
  firstMonth: monthCount().optional(),
  income: z.union([numeric, byMonth()]).optional(),
  oneOff: numeric.optional(),
  financing: z.enum(FINANCING).optional(),
}));

/** The fields of a case, to be spread into the shapes that hold one. */
export const caseFields = atFirstUse(() => ({
  ...costs(),
  year,
  household: z.array(objectOf<CaseCosts>()(costs())).max(MOST_CHILDREN).optional(),
  limits: z.array(numeric).max(MOST_LIMITS).optional(),
  provision: z.enum(PROVISIONS).optional(),
}));

/** The shape of a case from outside: every key known, every value of its kind. */
export const refundSchema: () => z.ZodType<RefundCase> = atFirstUse(() => objectOf<RefundCase>()(caseFields()));
