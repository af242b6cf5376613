import { toDecimal } from "../../numbers/exact.ts";
import { absolute, compare, type Fraction, total } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import * as say from "./findingWords.ts";
import type { RefundLaw } from "./law.ts";
import type { RefundCase, RefundFinding, StateRefund } from "./result.ts";
import { yearlyRefund } from "./yearlyRefund.ts";

/** A refund before its findings and its explanation. */
export type BareRefund = Omit<StateRefund<Fraction>, "findings" | "explanation">;

type Found = RefundFinding | undefined;

const ASSUMED = Object.freeze({ severity: "info", source: sources.refundLaw, mark: "assumed" } as const);

function spreadEvenly(given: RefundCase, { cost, refund }: BareRefund, { law, isByMonth }: RefundLaw): Found {
  const all = [given, ...(given.household ?? [])];
  if (!all.some(({ yearly }) => yearly !== undefined) || !isByMonth) return undefined;
  const againstYear = yearlyRefund.exact({ cost }, law).refund;
  const differs = compare(againstYear, refund) !== 0;
  return {
    ...ASSUMED,
    code: "spread-evenly",
    message: differs ? say.spreadEvenly(cost, againstYear) : say.SPREAD_EVENLY,
    figures: { cost: toDecimal(cost), againstYear: toDecimal(againstYear) },
    remedy: say.GIVE_MONTHS,
  };
}

function oneOffSpread(_: RefundCase, { months }: BareRefund): Found {
  const oneOff = total(months.map((month) => month.oneOff));
  if (oneOff.n === 0n) return undefined;
  return {
    ...ASSUMED,
    code: "one-off-spread",
    message: say.oneOffSpread(oneOff),
    figures: { oneOff: toDecimal(oneOff) },
    remedy: say.GIVE_AS_RUNNING,
  };
}

function incomeExceedsCost(_: RefundCase, { months }: BareRefund): Found {
  const below = months.filter(({ countedCost }) => countedCost.n < 0n);
  if (below.length === 0) return undefined;
  const excess = absolute(total(below.map(({ countedCost }) => countedCost)));
  return {
    ...ASSUMED,
    severity: "warning",
    code: "income-exceeds-cost",
    message: say.incomeExceedsCost(below.length, months.length, excess),
    figures: { months: String(below.length), excess: toDecimal(excess) },
    remedy: say.GIVE_INCOME_BY_MONTH,
  };
}

function householdSummed({ household = [] }: RefundCase): Found {
  if (household.length === 0) return undefined;
  return {
    ...ASSUMED,
    mark: "law",
    code: "household-summed",
    message: say.HOUSEHOLD_SUMMED,
    figures: { household: String(household.length) },
    remedy: say.CHECK_HOUSEHOLD,
  };
}

function before2021(_: RefundCase, __: BareRefund, { isByMonth }: RefundLaw): Found {
  if (isByMonth) return undefined;
  return {
    ...ASSUMED,
    source: sources.refundBefore2021,
    code: "rules-before-2021-assumed",
    message: say.RULES_BEFORE_2021,
    figures: {},
    remedy: say.CHECK_OLDER_RULES,
  };
}

function limitsGiven({ year }: RefundCase, { brackets }: BareRefund, law: RefundLaw): Found {
  if (!law.limitsGiven) return undefined;
  return {
    severity: "info",
    mark: "local",
    source: say.OWN_LIMITS,
    code: "limits-given",
    message: say.limitsGiven(
      year,
      brackets.map(({ yearlyLimit }) => yearlyLimit),
    ),
    figures: Object.fromEntries(
      brackets.map(({ bracket, yearlyLimit }) => [`limit${bracket}`, toDecimal(yearlyLimit)]),
    ),
    remedy: say.COMPARE_LIMITS,
  };
}

/** What the reader of a refund must know: what was spread, added up, assumed or given by the user. */
export function refundFindings(given: RefundCase, refund: BareRefund, law: RefundLaw): RefundFinding[] {
  const all = [incomeExceedsCost, spreadEvenly, oneOffSpread, householdSummed, before2021, limitsGiven];
  return all.map((find) => find(given, refund, law)).filter((found) => found !== undefined);
}
