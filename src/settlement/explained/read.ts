import * as z from "zod";
import { isLeapYear } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { aboveZero, notNegative, wholeOere } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, numeric, year } from "../../given/shape.ts";
import { type Fraction, fraction } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { COST_KINDS, type CostKind } from "../../tariffs/costKind.ts";
import { oereFromZero, oereIfGiven } from "../readAccounts.ts";
import type { CostOfKind, ResultYear, ServiceDays } from "./input.ts";
import * as say from "./words.ts";

/** More services and kinds than an offer has. */
const MOST = 1_000;

const service = atFirstUse(() =>
  objectOf<ServiceDays>()({
    name: line,
    tariff: numeric,
    budgetedDays: numeric,
    occupiedDays: numeric,
    daysOfTariff: numeric.optional(),
    daysOfYear: numeric.optional(),
  }),
);

const cost = atFirstUse(() =>
  objectOf<CostOfKind>()({ kind: z.enum(COST_KINDS), name: line.optional(), budget: numeric, accounts: numeric }),
);

const schema = atFirstUse(() =>
  objectOf<ResultYear>()({
    year,
    services: z.array(service()).max(MOST),
    costs: z.array(cost()).max(MOST),
    backRegulationInTariff: numeric.optional(),
    wageEstimate: numeric.optional(),
    revenue: numeric.optional(),
  }),
);

/** A service with its figures exact, as the rule of revenue takes them. */
export interface ReadService {
  readonly name: string;
  readonly days: Readonly<Record<"tariff" | "budgetedDays" | "occupiedDays" | "daysOfTariff" | "daysOfYear", Fraction>>;
}

/** A kind of costs with its figures exact. */
export interface ReadCost {
  readonly kind: CostKind;
  readonly name: string | undefined;
  readonly budget: Fraction;
  readonly accounts: Fraction;
}

/** A year's budget and accounts that have been checked: their figures exact. */
export interface ReadResultYear {
  readonly year: number;
  readonly services: readonly ReadService[];
  readonly costs: readonly ReadCost[];
  readonly backRegulation: Fraction | undefined;
  readonly wageEstimate: Fraction | undefined;
  readonly revenue: Fraction | undefined;
}

function readService(given: ServiceDays, path: string, of: number, set: RuleSet): ReadService {
  const { name, tariff, budgetedDays, occupiedDays } = given;
  const { daysInYear } = parameters.tariffs;
  const { daysOfTariff = exactParameter(daysInYear, set), daysOfYear = fraction(isLeapYear(of) ? 366n : 365n) } = given;
  return {
    name,
    days: {
      tariff: notNegative(tariff, `${path}.tariff`),
      budgetedDays: notNegative(budgetedDays, `${path}.budgetedDays`, "count"),
      occupiedDays: notNegative(occupiedDays, `${path}.occupiedDays`, "count"),
      daysOfYear: notNegative(daysOfYear, `${path}.daysOfYear`, "count"),
      daysOfTariff: aboveZero(daysOfTariff, `${path}.daysOfTariff`, "count"),
    },
  };
}

function readCost({ kind, name, budget, accounts }: CostOfKind, path: string): ReadCost {
  return { kind, name, budget: wholeOere(budget, `${path}.budget`), accounts: wholeOere(accounts, `${path}.accounts`) };
}

function refuseNothingGiven(): never {
  return fail({ kind: "missing", path: "services", ...say.noFigures });
}

function refuseNoWages(): never {
  return fail({ kind: "missing", path: "costs", ...say.noWages });
}

/** A year's budget and accounts from outside, checked in full. */
export function readResultYear(given: ResultYear, setOf: (year: number) => RuleSet): ReadResultYear {
  const read = readGiven(schema(), given, "");
  if (read.services.length === 0 && read.costs.length === 0) refuseNothingGiven();
  const set = setOf(read.year);
  refuseTwice(
    read.services.map(({ name }) => name),
    (i) => `services[${i}].name`,
  );
  refuseTwice(
    read.costs.map(({ kind, name }) => (name === undefined ? kind : `${kind}: ${name}`)),
    (i) => `costs[${i}].kind`,
  );
  if (read.wageEstimate !== undefined && read.costs.every(({ kind }) => kind !== "wages")) refuseNoWages();
  return {
    year: read.year,
    services: read.services.map((each, i) => readService(each, `services[${i}]`, read.year, set)),
    costs: read.costs.map((each, i) => readCost(each, `costs[${i}]`)),
    backRegulation: oereIfGiven(read.backRegulationInTariff, "backRegulationInTariff"),
    wageEstimate: oereIfGiven(read.wageEstimate, "wageEstimate"),
    revenue: read.revenue === undefined ? undefined : oereFromZero(read.revenue, "revenue"),
  };
}
