import * as z from "zod";
import { type IsoDate, yearOf } from "../../dates.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { exactlyOne } from "../../given/exactlyOne.ts";
import { notNegative, refuseOutOfRange, shareOfOne, wholeOere } from "../../given/figures.ts";
import { refuseMissing } from "../../given/missing.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date, line, numeric, year } from "../../given/shape.ts";
import { GIVE_ONE } from "../../given/words.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { OPERATOR_KINDS } from "../../registers/operatorKind.ts";
import { oereFromZero } from "../../settlement/readAccounts.ts";
import { buyersSchema, type ReadBuyer, readBuyers } from "./buyers.ts";
import { CLOSED_BY, CLOSING_KINDS, type ClosingYear, type GivenClosing } from "./result.ts";
import * as say from "./words.ts";

const accountsSchema = atFirstUse(() =>
  objectOf<ClosingYear>()({ revenue: numeric, costs: numeric, backRegulationInTariff: numeric.optional() }),
);

const schema = atFirstUse(() =>
  objectOf<GivenClosing>()({
    offer: line.optional(),
    year,
    closedOn: date,
    kind: z.enum(CLOSING_KINDS),
    closedBy: z.enum(CLOSED_BY).optional(),
    operator: z.enum(OPERATOR_KINDS).optional(),
    result: numeric.optional(),
    accounts: accountsSchema().optional(),
    carriedIn: numeric,
    onItsWay: numeric.optional(),
    closingCosts: numeric,
    closingCostsShare: numeric.optional(),
    fullYearBudget: numeric,
    buyers: buyersSchema().optional(),
  }),
);

/** The accounts of a year with their figures exact. */
interface ReadAccounts {
  readonly revenue: Fraction;
  readonly costs: Fraction;
  readonly backRegulation: Fraction;
}

/** Closing accounts that have been checked: their figures exact, their buyers found. */
export interface ReadClosing {
  readonly given: GivenClosing;
  readonly outcome: { readonly result: Fraction } | { readonly accounts: ReadAccounts };
  readonly carriedIn: Fraction;
  readonly onItsWay: Fraction | undefined;
  readonly closingCosts: Fraction;
  readonly closingCostsShare: Fraction | undefined;
  readonly fullYearBudget: Fraction;
  readonly buyers: readonly ReadBuyer[] | undefined;
}

function outcomeOf({ result, accounts }: GivenClosing): ReadClosing["outcome"] {
  exactlyOne({ result, accounts }, { path: "result", allowed: say.RESULT_OR_ACCOUNTS, remedy: GIVE_ONE });
  if (result !== undefined) return { result: wholeOere(result, "result") };
  const { revenue = 0, costs = 0, backRegulationInTariff = 0 } = accounts ?? {};
  return {
    accounts: {
      revenue: oereFromZero(revenue, "accounts.revenue"),
      costs: oereFromZero(costs, "accounts.costs"),
      backRegulation: wholeOere(backRegulationInTariff, "accounts.backRegulationInTariff"),
    },
  };
}

/** What has no meaning for this kind of closing would else be ignored. */
function refuseIdle(given: GivenClosing): void {
  const refuse = (keys: readonly (keyof GivenClosing)[], { allowed, remedy }: typeof say.onlyAtClosure) => {
    for (const key of keys) if (given[key] !== undefined) refuseOutOfRange(key, given[key], allowed, remedy);
  };
  if (given.kind !== "closure") {
    refuse(["closedBy", "onItsWay", "closingCostsShare", "buyers"], say.onlyAtClosure);
  } else if (given.closedBy === "authority") {
    refuse(["closingCostsShare", "buyers"], say.onlyByOperator);
  } else if (given.closedBy === undefined) refuseMissing("closedBy");
}

function checkDay(closedOn: IsoDate, year: number): void {
  if (yearOf(closedOn) === year) return;
  refuseOutOfRange("closedOn", closedOn, say.dayOfYear(year), say.CORRECT_DATE_OR_YEAR);
}

/** Closing accounts from outside, checked in full. */
export function readClosing(given: unknown): ReadClosing {
  const closing = readGiven(schema(), given, "");
  const { closingCosts, fullYearBudget, onItsWay = 0, closingCostsShare: share, buyers } = closing;
  checkDay(closing.closedOn, closing.year);
  refuseIdle(closing);
  return {
    given: closing,
    outcome: outcomeOf(closing),
    carriedIn: wholeOere(closing.carriedIn, "carriedIn"),
    onItsWay: closing.onItsWay === undefined ? undefined : wholeOere(onItsWay, "onItsWay"),
    closingCosts: oereFromZero(closingCosts, "closingCosts"),
    closingCostsShare: share === undefined ? undefined : shareOfOne(share, "closingCostsShare"),
    fullYearBudget: notNegative(fullYearBudget, "fullYearBudget"),
    buyers: buyers === undefined ? undefined : readBuyers(buyers, "buyers"),
  };
}
