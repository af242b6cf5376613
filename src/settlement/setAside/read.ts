import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, numeric, year } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { oereFromZero } from "../readAccounts.ts";

/** What the limit of 5 % is held against: what is set aside in a year, or all that stands set aside. */
export type SetAsideLimit = "per-year" | "of-balance";

/**
 * What becomes of a deficit.
 *
 * - `to-tariff`: it raises the tariff two years after;
 * - `set-asides-then-tariff`: amounts set aside cover it, the oldest first, and the rest raises the tariff;
 * - `set-asides-then-operator`: amounts set aside cover it, the oldest first, and the operator bears the rest.
 */
export type DeficitTreatment = "to-tariff" | "set-asides-then-tariff" | "set-asides-then-operator";

/** How a ledger with set-asides is read where the sources are silent: both readings must be chosen. */
export interface SetAsideOptions {
  readonly limitIs: SetAsideLimit;
  readonly deficits: DeficitTreatment;
  /** What stands set aside before the first year, by the year it was set aside in; in kr., in whole øre. */
  readonly opening?: readonly { readonly year: number; readonly amount: Numeric }[];
  /** The offer's name, for the explanation. */
  readonly offer?: string;
}

const schema: () => z.ZodType<SetAsideOptions> = atFirstUse(
  () =>
    z.strictObject({
      limitIs: z.enum(["per-year", "of-balance"]),
      deficits: z.enum(["to-tariff", "set-asides-then-tariff", "set-asides-then-operator"]),
      opening: z
        .array(z.strictObject({ year, amount: numeric }))
        .max(100)
        .optional(),
      offer: line.optional(),
    }) as z.ZodType<SetAsideOptions>,
);

/** Options that have been checked; what stands set aside oldest first, or nothing where it is not told. */
export interface ReadSetAsideOptions extends Pick<SetAsideOptions, "limitIs" | "deficits" | "offer"> {
  readonly opening: readonly { readonly year: number; readonly amount: Fraction }[] | undefined;
}

const EXPIRED = Object.freeze({
  da: "udelad beløb, hvis frist er udløbet; de er gået til taksten",
  en: "leave out amounts whose time is up; they have entered the tariff",
});

/** The options of a ledger that begins in a year; what is set aside may be used in so many years after its own. */
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
    const [from, to] = [firstYear - usable, firstYear - 1];
    return refuseOutOfRange(
      `${path}.year`,
      each.year,
      { da: `fra ${from} til ${to}`, en: `from ${from} to ${to}` },
      EXPIRED,
    );
  });
  return { ...chosen, opening: opening.toSorted((a, b) => a.year - b.year) };
}
