import * as z from "zod";
import type { Decimal } from "../../decimal.ts";
import { distribute } from "../../distribution/distribute.ts";
import type { Distribution } from "../../distribution/distribution.ts";
import type { Finding } from "../../findings/finding.ts";
import { frozen } from "../../frozen.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { exactlyOne } from "../../given/exactlyOne.ts";
import { aboveZero } from "../../given/figures.ts";
import { refuseMissing } from "../../given/missing.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, numeric, year } from "../../given/shape.ts";
import { GIVE_ONE } from "../../given/words.ts";
import { withExact } from "../../named.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { dividedBy, type Fraction, total } from "../../numbers/fraction.ts";
import { type InDecimals, inDecimals } from "../../numbers/inDecimals.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { oereFromZero } from "../../settlement/readAccounts.ts";
import { type BuyerUse, buyersSchema, type ReadBuyer, readBuyers } from "../closingAccounts/buyers.ts";
import * as say from "./words.ts";

/** A year that bears a part of the opening costs, by its use: either its days in all, or those of each buyer. */
export interface OpeningYear {
  /** The calendar year; each only once. */
  readonly year: number;
  /** Above 0; expected or actual. */
  readonly occupiedDays?: Numeric;
  /** The days of each buyer, in place of `occupiedDays`: the year's part is then divided between them. */
  readonly buyers?: readonly BuyerUse[];
}

/** What opening an offer costs, and the years of use that are to bear it. */
export interface GivenOpening {
  /** The offer's name, for titles; it changes no figure. */
  readonly offer?: string;
  /** Kr., 0 or more, whole øre. */
  readonly openingCosts: Numeric;
  /** 1 to 100 years. */
  readonly years: readonly OpeningYear[];
}

/** What one year bears, in kr. */
export interface OpeningShare<N = Decimal> {
  readonly year: number;
  readonly occupiedDays: N;
  readonly amount: N;
  /** Amount / days, unrounded. */
  readonly perDay: N;
  readonly byBuyers?: Distribution<N>;
}

/** What a finding on opening costs is about. */
export type OpeningCostsCode = "opening-costs-assumed";

/** Opening costs over years of use; the amounts add up exactly. */
export interface OpeningCosts<N = Decimal> {
  readonly offer?: string;
  readonly openingCosts: N;
  readonly years: readonly OpeningShare<N>[];
  readonly findings: readonly Finding<OpeningCostsCode>[];
  readonly explanation: Explanation;
}

/** Spreads opening costs over years of use; see {@link openingCosts}. */
interface SpreadOpeningCosts {
  (given: GivenOpening): OpeningCosts;
  /** The same as exact fractions. */
  exact(given: GivenOpening): OpeningCosts<Fraction>;
}

const yearSchema = atFirstUse(() =>
  objectOf<OpeningYear>()({ year, occupiedDays: numeric.optional(), buyers: buyersSchema().optional() }),
);

const schema = atFirstUse(() =>
  objectOf<GivenOpening>()({
    offer: line.optional(),
    openingCosts: numeric,
    years: z.array(yearSchema()).max(100),
  }),
);

const ASSUMED: Finding<OpeningCostsCode> = frozen({
  code: "opening-costs-assumed",
  severity: "warning",
  message: say.DIVIDED_BY_USE,
  figures: {},
  source: sources.ownReading,
  mark: "assumed",
  remedy: say.AGREE_WITH_BUYERS,
});

interface ReadOpeningYear {
  readonly year: number;
  readonly days: Fraction;
  readonly buyers: readonly ReadBuyer[] | undefined;
}

function readYear({ year, occupiedDays, buyers }: OpeningYear, path: string): ReadOpeningYear {
  exactlyOne({ occupiedDays, buyers }, { path: `${path}.occupiedDays`, allowed: say.DAYS_OF_YEAR, remedy: GIVE_ONE });
  if (occupiedDays !== undefined) {
    return { year, days: aboveZero(occupiedDays, `${path}.occupiedDays`, "count"), buyers: undefined };
  }
  const read = readBuyers(buyers ?? [], `${path}.buyers`);
  return { year, days: total(read.map(({ key }) => key)), buyers: read };
}

function exactly(given: GivenOpening): OpeningCosts<Fraction> {
  const { offer, openingCosts, years } = readGiven(schema(), given, "");
  if (years.length === 0) refuseMissing("years");
  const amount = oereFromZero(openingCosts, "openingCosts");
  const read = years.map((each, i) => readYear(each, `years[${i}]`));
  refuseTwice(
    read.map((each) => each.year),
    (i) => `years[${i}].year`,
  );
  const { shares } = distribute.exact(
    amount,
    read.map(({ year, days }) => ({ id: year, key: days })),
  );
  const borne = read.map(({ year, days, buyers }, i): OpeningShare<Fraction> => {
    const { share = amount } = shares[i] ?? {};
    const own = { year, occupiedDays: days, amount: share, perDay: dividedBy(share, days) };
    return buyers === undefined ? own : { ...own, byBuyers: distribute.exact(share, buyers) };
  });
  const says = [...borne.map(say.yearBears), ASSUMED.message];
  return {
    ...(offer !== undefined && { offer }),
    openingCosts: amount,
    years: borne,
    findings: [ASSUMED],
    explanation: account(say.openingTitle(offer), says, [], [{ mark: ASSUMED.mark, source: ASSUMED.source }]),
  };
}

function spread(given: GivenOpening): OpeningCosts {
  return inDecimals(exactly(given)) as InDecimals<OpeningCosts<Fraction>>;
}

/**
 * Opening costs divided by use over the years that the user states, in whole øre that add up exactly.
 *
 * Nothing is known of how opening costs are to be divided: that they follow the occupied days of some years is assumed,
 * and a finding says so. Days are expected or actual, in all or by buyer; with buyers each year's part is divided between
 * them too. Nominal kr., not indexed. Throws `RuleError`: `missing`, `malformed`, `unknown-key`, `duplicate` or
 * `out-of-range` for the input; `unknown-name` for a buyer.
 *
 * @example
 * ```ts
 * import { openingCosts } from "rammetakst";
 * const years = [
 *   { year: 2026, occupiedDays: 3_650 },
 *   { year: 2027, occupiedDays: 7_300 },
 * ];
 * const opening = openingCosts({ openingCosts: 1_000_000, years });
 * opening.years.map(({ amount }) => amount.toNumber()); // => [333333.33, 666666.67]
 * ```
 */
export const openingCosts: SpreadOpeningCosts = withExact("openingCosts", spread, exactly);
