import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, numeric, year } from "../../given/shape.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { oereFromZero } from "../readAccounts.ts";
import { DEFICIT_TREATMENTS, SET_ASIDE_LIMITS, type SetAsideOptions } from "./input.ts";
import * as say from "./words.ts";

type Opening = NonNullable<SetAsideOptions["opening"]>[number];

const schema = atFirstUse(() =>
  objectOf<SetAsideOptions>()({
    limitIs: z.enum(SET_ASIDE_LIMITS),
    deficits: z.enum(DEFICIT_TREATMENTS),
    opening: z
      .array(objectOf<Opening>()({ year, amount: numeric }))
      .max(100)
      .optional(),
    offer: line.optional(),
  }),
);

/** Options that have been checked; what is set aside oldest first, or nothing where it is not stated. */
export interface ReadSetAsideOptions extends Pick<SetAsideOptions, "limitIs" | "deficits" | "offer"> {
  readonly opening: readonly { readonly year: number; readonly amount: Fraction }[] | undefined;
}

/** The options of a ledger that begins in a year; what is set aside may be used in that many years after its own. */
export function readSetAsideOptions(options: SetAsideOptions, firstYear: number, usable: number): ReadSetAsideOptions {
  const { limitIs, deficits, offer, opening: given } = readGiven(schema(), options, "options");
  const chosen = { limitIs, deficits, ...(offer !== undefined && { offer }) };
  if (given === undefined) return { ...chosen, opening: undefined };
  refuseTwice(
    given.map((each) => each.year),
    (i) => `options.opening[${i}].year`,
  );
  const opening = given.map((each, i) => {
    const path = `options.opening[${i}]`;
    if (each.year < firstYear && each.year + usable >= firstYear) {
      return { year: each.year, amount: oereFromZero(each.amount, `${path}.amount`) };
    }
    const { allowed, remedy } = say.openingYear(firstYear - usable, firstYear - 1);
    return refuseOutOfRange(`${path}.year`, each.year, allowed, remedy);
  });
  return { ...chosen, opening: opening.toSorted((a, b) => a.year - b.year) };
}
