import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { date, nameOrCode, numeric, year } from "../../given/shape.ts";
import type { UnreadScheme } from "../schemes/scheme.ts";
import type { GivenKey } from "./keys.ts";
import type { EarlierResult, FinanceInput, MunicipalityCases } from "./result.ts";

const MOST = 98;
const MOST_RESULTS = 50;

/** What a key is made of: the scheme, which is looked up later so that its own error says what is wrong, and its year, area and counts. */
export const keyFields = atFirstUse(() => ({
  scheme: z.unknown().optional(),
  year,
  area: z.union([nameOrCode, z.array(nameOrCode).min(1).max(MOST)]).optional(),
  keys: z
    .array(objectOf<GivenKey>()({ municipality: nameOrCode, key: numeric }))
    .max(2 * MOST)
    .optional(),
  keyDate: date.optional(),
}));

/** The shape of what is to be financed: every key known, every value of its kind; the scheme is looked up by itself. */
export const financeSchema = atFirstUse(() =>
  objectOf<UnreadScheme<FinanceInput>>()({
    ...keyFields(),
    budget: numeric.optional(),
    expectedCases: numeric.optional(),
    cases: z
      .array(objectOf<MunicipalityCases>()({ municipality: nameOrCode, cases: numeric }))
      .max(MOST)
      .optional(),
    earlierResults: z
      .array(objectOf<EarlierResult>()({ year, result: numeric }))
      .max(MOST_RESULTS)
      .optional(),
    splitOfYear: year.optional(),
    objectiveShare: numeric.optional(),
  }),
);
