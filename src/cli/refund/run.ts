import type { Decimal } from "../../decimal.ts";
import { fail } from "../../errors.ts";
import { refundTables } from "../../files/refunds/refundTables.ts";
import type { Context } from "../command.ts";
import { libraryOptions } from "../library.ts";
import { amountOf } from "../optionValues.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";
import { LIMITS } from "./options.ts";
import * as say from "./words.ts";

/** A year with its limits: `2027=870.000/1.640.000/2.110.000`. */
const YEAR_WITH_LIMITS = /^\s*(\d{4})\s*=\s*(\S.*)$/s;

async function limitsIn({ options, language }: Context): Promise<Record<number, readonly Decimal[]> | undefined> {
  const path = `--${LIMITS.name}`;
  const limits: Record<number, readonly Decimal[]> = {};
  const given = options.all(LIMITS.name);
  for (const each of given) {
    const [, year = "", amounts = ""] = YEAR_WITH_LIMITS.exec(each) ?? [];
    if (year === "") fail({ kind: "malformed", path, found: each, ...say.YEAR_AND_LIMITS });
    if (Object.hasOwn(limits, year)) fail({ kind: "duplicate", path, found: each, ...say.ONCE_A_YEAR });
    const read = amounts.split("/").map((amount) => amountOf(amount, `${path} ${year}`, language, say.YEAR_AND_LIMITS));
    limits[Number(year)] = await Promise.all(read);
  }
  return given.length === 0 ? undefined : limits;
}

/** Computes the state refund of the cases of a file. */
export async function run(context: Context): Promise<Outcome> {
  const [options, limits] = [await libraryOptions(context), await limitsIn(context)];
  return tableJob(context, ["cases"], (tables) => refundTables(tables, { ...options, ...(limits && { limits }) }));
}
