import * as z from "zod";
import { atFirstUse } from "../given/atFirstUse.ts";
import { line, nameOrCode, year } from "../given/shape.ts";
import { OPERATOR_KINDS } from "../registers/operatorKind.ts";
import { ACCOUNTS } from "./accounts/row.ts";
import { functionName } from "./functionCode.ts";

const MOST = 10_000;

/** The fields by which rows are chosen, to be spread into the options of an analysis. */
export const rowFields = atFirstUse(() => ({
  areas: z.array(line).min(1).max(MOST).optional(),
  functions: z.array(functionName()).min(1).max(MOST).optional(),
  operatorKinds: z.array(z.enum(OPERATOR_KINDS)).min(1).max(MOST).optional(),
  payers: z.array(nameOrCode).min(1).max(MOST).optional(),
}));

/** The same, with the account that is read. */
export const selectionFields = atFirstUse(() => ({ ...rowFields(), account: z.enum(ACCOUNTS).optional() }));

/** The years that are shown. */
export const yearsField = atFirstUse(() => ({ years: z.array(year).min(1).max(MOST).optional() }));
