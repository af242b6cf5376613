import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, nameOrCode, numeric, year } from "../../given/shape.ts";
import { municipalities } from "../../registers/municipalities.ts";
import { OPERATOR_KINDS } from "../../registers/operatorKind.ts";
import type { SpendingData } from "../accounts/data.ts";
import { readPayer } from "../accounts/readCell.ts";
import { ACCOUNTS } from "../accounts/row.ts";
import { breaksField } from "../breaks/seriesBreak.ts";
import { functionName } from "../functionCode.ts";
import { REGION_IDS } from "../selectionSchema.ts";
import type { CompletenessOptions, NotAvailable } from "./result.ts";

const MOST = 10_000;

const schema = atFirstUse(() =>
  objectOf<CompletenessOptions>()({
    payers: z.union([z.enum({ country: "country", ...REGION_IDS }), z.array(nameOrCode).min(1).max(MOST)]).optional(),
    years: z.array(year).min(1).max(MOST).optional(),
    areas: z.array(line).min(1).max(MOST).optional(),
    functions: z.array(functionName()).min(1).max(MOST).optional(),
    operatorKinds: z.array(z.enum(OPERATOR_KINDS)).min(1).optional(),
    accounts: z.array(z.enum(ACCOUNTS)).min(1).optional(),
    ...breaksField(),
    notAvailable: z
      .array(objectOf<NotAvailable>()({ payer: nameOrCode, year, area: line, function: functionName().optional() }))
      .optional(),
    jumpAbove: numeric.optional(),
  }),
);

/** A payer by code and name. */
interface Named {
  readonly code: number;
  readonly name: string;
}

function expectedPayers(given: CompletenessOptions["payers"], { payers }: SpendingData): readonly Named[] {
  if (given === undefined) return payers;
  if (given === "country") return municipalities();
  if (typeof given === "string") return municipalities(given);
  const read = given.map((each, i) => readPayer(each, `options.payers[${i}]`));
  refuseTwice(
    read.map(({ code }) => code),
    (i) => `options.payers[${i}]`,
  );
  return read;
}

function fromFirstToLast(years: readonly number[]): readonly number[] {
  const first = years[0] ?? 0;
  return Array.from({ length: (years.at(-1) ?? first) - first + 1 }, (_, i) => first + i);
}

/** What is expected of a table, and what it has. */
export interface Expected extends Omit<CompletenessOptions, "payers" | "years" | "notAvailable"> {
  readonly payers: readonly Named[];
  readonly years: readonly number[];
  /** Rows that are there without an amount, by {@link gapKey}. */
  readonly notAvailable: ReadonlySet<string>;
}

/** What a row is known by where it is looked for. */
export const gapKey = (payerCode: number, year: number, area: string, name: string | null): string =>
  JSON.stringify([payerCode, year, area, name]);

const withoutAmount = (rows: CompletenessOptions["notAvailable"] = []): ReadonlySet<string> =>
  new Set(
    rows.map(({ payer, year: of, area, function: name }, i) =>
      gapKey(readPayer(payer, `options.notAvailable[${i}].payer`).code, of, area, name ?? null),
    ),
  );

export function readExpected(given: CompletenessOptions, data: SpendingData): Expected {
  const read = readGiven(schema(), given, "options");
  if (read.jumpAbove !== undefined) notNegative(read.jumpAbove, "options.jumpAbove", "as-written");
  const years = [...new Set(read.years ?? fromFirstToLast(data.years))].sort((a, b) => a - b);
  return { ...read, payers: expectedPayers(read.payers, data), years, notAvailable: withoutAmount(read.notAvailable) };
}
