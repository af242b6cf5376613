import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { levelYear, nameOrCode, numeric, year as yearSchema } from "../../given/shape.ts";
import { priceLevel } from "../../indexation/amount.ts";
import { exact, type Numeric } from "../../numbers/exact.ts";
import { type Fraction, ZERO } from "../../numbers/fraction.ts";
import { daysWithin } from "../placements/days.ts";
import type { GivenBudgetTariff, GivenCitizen } from "./result.ts";

/** A tariff with its figures exact. */
export interface ReadBudgetTariff {
  readonly id: string;
  readonly amount: Fraction;
  readonly priceLevel: number | undefined;
  readonly inTariff: Fraction;
  readonly inBudgetYear: Fraction;
  readonly statesBackRegulation: boolean;
}

/** A row of citizens with its days exact. */
export interface ReadCitizen {
  readonly citizen: string;
  readonly tariff: string;
  readonly days: Fraction;
}

const MOST_CITIZENS = 100_000;
const MOST_TARIFFS = 10_000;

const citizensSchema = atFirstUse(() =>
  z
    .array(objectOf<GivenCitizen>()({ citizen: nameOrCode, tariff: nameOrCode, days: numeric }))
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
        priceLevel: levelYear.optional(),
        backRegulation: backRegulation().optional(),
      }),
    )
    .max(MOST_TARIFFS),
);

const orNone = (value: Numeric | undefined, path: string): Fraction =>
  value === undefined ? ZERO : exact(value, path);

function readTariff(given: GivenBudgetTariff, path: string): ReadBudgetTariff {
  const { id, amount, backRegulation } = given;
  return {
    id: String(id),
    amount: notNegative(amount, `${path}.amount`),
    priceLevel: given.priceLevel === undefined ? undefined : priceLevel(given.priceLevel, `${path}.priceLevel`),
    inTariff: orNone(backRegulation?.inTariff, `${path}.backRegulation.inTariff`),
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

/** The rows of citizens; each citizen has a tariff once. */
export function readCitizens(given: unknown, year: number): readonly ReadCitizen[] {
  const rows = readGiven(citizensSchema(), given, "citizens").map(({ citizen, tariff, days }, i) => ({
    citizen: String(citizen),
    tariff: String(tariff),
    days: daysWithin(year, days, `citizens[${i}].days`),
  }));
  refuseTwice(
    rows.map(({ citizen, tariff }) => `${citizen} · ${tariff}`),
    (i) => `citizens[${i}]`,
  );
  return rows;
}

/** The budget year, checked. */
export const readBudgetYear = (given: unknown): number => readGiven(yearSchema, given, "year");
