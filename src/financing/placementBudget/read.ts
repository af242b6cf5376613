import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { exactlyOne } from "../../given/exactlyOne.ts";
import { notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { oneOf } from "../../given/oneOf.ts";
import type { Period } from "../../given/period/readPeriod.ts";
import { readGiven } from "../../given/readGiven.ts";
import { levelYear, nameOrCode, numeric, year as yearSchema } from "../../given/shape.ts";
import { priceLevel } from "../../indexation/amount.ts";
import { exact, type Numeric } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction, ZERO } from "../../numbers/fraction.ts";
import { countedStaySchema } from "../../stays/givenStay.ts";
import { halfDaysWithin, spanWithin } from "../placements/days.ts";
import type { BudgetUnit, GivenBudgetTariff, GivenCitizen } from "./result.ts";
import * as say from "./words.ts";

/** A tariff with its figures exact. */
export interface ReadBudgetTariff {
  readonly id: string;
  /** Its place, for what is refused of it later. */
  readonly path: string;
  readonly per: BudgetUnit;
  readonly amount: Fraction;
  readonly priceLevel: number | undefined;
  readonly inTariff: Fraction;
  readonly inBudgetYear: Fraction;
  readonly statesBackRegulation: boolean;
}

/** A row of citizens with its days or months exact, and where a stay was given the days of the year that count. */
export interface ReadCitizen {
  readonly span: Period | undefined;
  readonly citizen: string;
  readonly tariff: string;
  readonly days: Fraction | null;
  readonly months: Fraction | null;
}

const MOST_CITIZENS = 100_000;
const MOST_TARIFFS = 10_000;

const citizensSchema = atFirstUse(() =>
  z
    .array(
      objectOf<GivenCitizen>()({
        citizen: nameOrCode,
        tariff: nameOrCode,
        days: z.union([numeric, countedStaySchema()]).optional(),
        months: numeric.optional(),
      }),
    )
    .min(1)
    .max(MOST_CITIZENS),
);

const backRegulation = atFirstUse(() =>
  objectOf<NonNullable<GivenBudgetTariff["backRegulation"]>>()({
    inTariff: numeric.optional(),
    inBudgetYear: numeric.optional(),
  }),
);

const tariffsSchema = atFirstUse(() =>
  z
    .array(
      objectOf<GivenBudgetTariff>()({
        id: nameOrCode,
        amount: numeric,
        per: oneOf(say.UNITS).optional(),
        priceLevel: levelYear.optional(),
        backRegulation: backRegulation().optional(),
      }),
    )
    .max(MOST_TARIFFS),
);

const orNone = (value: Numeric | undefined, path: string): Fraction =>
  value === undefined ? ZERO : exact(value, path);

/** What a tariff holds of earlier results, at most itself: more would make the days cost less than nothing. */
function heldBy(tariff: Fraction, given: Numeric | undefined, path: string): Fraction {
  const held = orNone(given, path);
  return compare(held, tariff) <= 0 ? held : refuseOutOfRange(path, given, say.AT_MOST_THE_TARIFF);
}

function readTariff(given: GivenBudgetTariff, path: string): ReadBudgetTariff {
  const { id, backRegulation } = given;
  const amount = notNegative(given.amount, `${path}.amount`);
  return {
    id: String(id),
    path,
    per: given.per ?? "day",
    amount,
    priceLevel: given.priceLevel === undefined ? undefined : priceLevel(given.priceLevel, `${path}.priceLevel`),
    inTariff: heldBy(amount, backRegulation?.inTariff, `${path}.backRegulation.inTariff`),
    inBudgetYear: orNone(backRegulation?.inBudgetYear, `${path}.backRegulation.inBudgetYear`),
    statesBackRegulation: backRegulation?.inTariff !== undefined && backRegulation.inBudgetYear !== undefined,
  };
}

/** The tariffs by id, each once. */
export function readBudgetTariffs(given: unknown): readonly ReadBudgetTariff[] {
  const tariffs = readGiven(tariffsSchema(), given, "tariffs").map((each, i) => readTariff(each, `tariffs[${i}]`));
  refuseTwice(
    tariffs.map(({ id }) => id),
    (i) => `tariffs[${i}].id`,
  );
  return tariffs;
}

const MONTHS_IN_YEAR = fraction(12n);

/** Months of the budget year, parts of them too. */
function monthsWithin(given: Numeric, path: string): Fraction {
  const months = notNegative(given, path, "count");
  return compare(months, MONTHS_IN_YEAR) <= 0 ? months : refuseOutOfRange(path, given, say.MONTHS_OF_YEAR);
}

function readCitizen({ citizen, tariff, days, months }: GivenCitizen, year: number, path: string): ReadCitizen {
  exactlyOne({ days, months }, { path, ...say.DAYS_OR_MONTHS });
  return {
    citizen: String(citizen),
    tariff: String(tariff),
    span: days === undefined ? undefined : spanWithin(year, days),
    days: days === undefined ? null : halfDaysWithin(year, days, `${path}.days`),
    months: months === undefined ? null : monthsWithin(months, `${path}.months`),
  };
}

/** The rows of citizens; one citizen may have a tariff in several. */
export function readCitizens(given: unknown, year: number): readonly ReadCitizen[] {
  return readGiven(citizensSchema(), given, "citizens").map((each, i) => readCitizen(each, year, `citizens[${i}]`));
}

/** Refuses days of a tariff per month, and months of one per day. */
export function checkUnits(rows: readonly ReadCitizen[], tariffs: ReadonlyMap<string, ReadBudgetTariff>): void {
  for (const [i, { tariff, days }] of rows.entries()) {
    const per = tariffs.get(tariff)?.per;
    const used: BudgetUnit = days === null ? "month" : "day";
    if (per === undefined || per === used) continue;
    fail({
      kind: "malformed",
      path: `citizens[${i}].${used === "day" ? "days" : "months"}`,
      ...say.otherUnit(tariff, per),
    });
  }
}

/** The budget year, checked. */
export const readBudgetYear = (given: unknown): number => readGiven(yearSchema, given, "year");
