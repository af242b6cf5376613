import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { onDay } from "../../agreements/onDay.ts";
import { yearOf } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import { exactAsWritten, type Numeric } from "../../numbers/exact.ts";
import { type Fraction, plus } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import * as say from "./words.ts";

/** What a revised wage estimate is put on: the year's wage budget, and, if wanted, the indexation to the next year. */
export interface WageEstimate {
  /** The year's wage budget in kr., 0 or above, at the level of the original estimate. */
  readonly wageBudget: Numeric;
  /** The estimate that the budget was made by, a share of 1. It is not known in the sources, and never guessed. */
  readonly original: Numeric;
  /** The estimate now; without it, the change stated in the minutes of the agreement's forum is added to the original. */
  readonly revised?: Numeric;
  /** The rate that leads to the next year. */
  readonly nextRate?: Numeric;
}

/** A wage estimate that has been read. */
export interface ReadEstimate {
  readonly year: number;
  /** The rules of the year's 31 December. */
  readonly agreement: Agreement;
  readonly wageBudget: Fraction;
  readonly original: Fraction;
  readonly revised: Fraction;
  /** The change stated in the minutes, where the revised estimate rests on it. */
  readonly stated: KnownValue | undefined;
  readonly nextRate: Fraction | undefined;
}

/** The original estimate is asked for below, where it can be said that nothing else knows it. */
type GivenEstimate = Omit<WageEstimate, "original"> & Partial<Pick<WageEstimate, "original">>;

const schema = atFirstUse(() =>
  objectOf<GivenEstimate>()({
    wageBudget: numeric,
    original: numeric.optional(),
    revised: numeric.optional(),
    nextRate: numeric.optional(),
  }),
);

function refuseUnknownOriginal(year: number): never {
  return fail({ kind: "unknown-value", path: "original", ...say.noOriginal(year) });
}

function refuseUnknownChange(year: number): never {
  return fail({ kind: "unknown-value", path: "revised", ...say.noKnownChange(year) });
}

/** An estimate beyond these bounds is per cent written without their sign. */
function estimate(value: Numeric, path: string): Fraction {
  const rate = exactAsWritten(value, path);
  if (rate.n * 2n < rate.d && rate.n * 2n > -rate.d) return rate;
  return fail({ kind: "out-of-range", path, found: value, ...say.tooLargeRate });
}

function statedIn(agreement: Agreement, year: number): KnownValue {
  const stated = agreement.find(parameters.indexation.wageEstimateChange);
  return stated === undefined || stated.carriedFrom !== undefined ? refuseUnknownChange(year) : stated;
}

/** A wage estimate from outside: the year is that of the agreement's date, and nothing unknown is guessed. */
export function readEstimate(given: unknown, from: unknown): ReadEstimate {
  const asked = checkedAgreement(from, "2015-12-31");
  const year = yearOf(asked.date);
  const agreement = onDay(asked, `${year}-12-31`);
  const { wageBudget, original, revised, nextRate } = readGiven(schema(), given, "");
  if (original === undefined) return refuseUnknownOriginal(year);
  const before = estimate(original, "original");
  const stated = revised === undefined ? statedIn(agreement, year) : undefined;
  const after =
    stated === undefined ? estimate(revised as Numeric, "revised") : plus(before, exactAsWritten(stated.text));
  return {
    year,
    agreement,
    wageBudget: notNegative(wageBudget, "wageBudget"),
    original: before,
    revised: after,
    stated,
    nextRate: nextRate === undefined ? undefined : estimate(nextRate, "nextRate"),
  };
}
