import * as z from "zod";
import { atFirstUse } from "../given/atFirstUse.ts";
import { objectOf } from "../given/objectOf.ts";
import { line, nameOrCode, year } from "../given/shape.ts";
import { OPERATOR_KINDS } from "../registers/operatorKind.ts";
import type { Region } from "../registers/regions.ts";
import type { Text } from "../words.ts";
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

/** A text in both languages. */
export const text: () => z.ZodType<Text> = atFirstUse(() => objectOf<Text>()({ da: line, en: line }));

/** The regions by their ids, in the order that messages list them. */
export const REGION_IDS: { readonly [Id in Region["id"]]: Id } = {
  hovedstaden: "hovedstaden",
  sjaelland: "sjaelland",
  syddanmark: "syddanmark",
  midtjylland: "midtjylland",
  nordjylland: "nordjylland",
};

/** A value of which nothing is asked here, since the function that uses it checks it. */
export const readLater = <T>(): z.ZodType<T> => z.custom<T>();
