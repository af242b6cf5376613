import type { Finding } from "../../findings/finding.ts";
import { calendarYear } from "../../given/period/readPeriod.ts";
import { groupsOf } from "../../groups.ts";
import { sources } from "../../parameters/parameters.ts";
import { countedSpan } from "../../stays/countedDays.ts";
import { overlapsOf, type UsedInPeriod } from "../../stays/overlaps.ts";
import type { ReadLine } from "./line.ts";
import type { ReadPlan } from "./read.ts";
import type { PlanFindingCode, PlanOptions } from "./result.ts";
import { isInForceAtEnd } from "./segments.ts";
import * as say from "./words.ts";

type PlanFinding = Finding<PlanFindingCode>;
type Counted = Pick<PlanOptions, "year" | "counting">;

const OWN = Object.freeze({ source: sources.ownReading, mark: "derived" } as const);

/** A plan's service and the days of the year that count; what is bought once is in no one's way. */
function running({ service, every, dates }: ReadPlan, { year, counting }: Counted): UsedInPeriod[] {
  if (every === "once") return [];
  const span = countedSpan(dates, counting, calendarYear(year));
  return span === undefined ? [] : [{ name: service, ...span }];
}

function sameServiceTwice(citizen: string, services: readonly string[]): PlanFinding {
  return {
    code: "same-service-twice",
    severity: "warning",
    message: say.sameServiceTwice(citizen, services),
    figures: { citizen, services: services.join(", ") },
    ...OWN,
    remedy: say.END_FIRST_PLAN,
  };
}

function severalServices(citizen: string, services: readonly string[]): PlanFinding {
  return {
    code: "several-services",
    severity: "info",
    message: say.severalServices(citizen, services),
    figures: { citizen, services: services.join(", ") },
    ...OWN,
    remedy: say.CHECK_BOTH_MEANT,
  };
}

/** Plans of one citizen that share days: of one service twice, or of several. */
function overlapFindings(plans: readonly ReadPlan[], counted: Counted): PlanFinding[] {
  return [...groupsOf(plans, ({ citizen }) => citizen)].flatMap(([citizen, own]) => {
    const { twice, several } = overlapsOf(own.flatMap((plan) => running(plan, counted)));
    return [
      ...(twice.length === 0 ? [] : [sameServiceTwice(citizen, twice)]),
      ...(several.length === 0 ? [] : [severalServices(citizen, several)]),
    ];
  });
}

function outsideYear(lines: readonly ReadLine[], year: number): PlanFinding[] {
  const none = lines.filter(({ line }) => line.days === 0);
  if (none.length === 0) return [];
  const names = none.map(({ line }) => `${line.citizen}, ${line.service}`);
  return [
    {
      code: "plan-outside-year",
      severity: "info",
      message: say.outsideYear(names, year),
      figures: { plans: names.join("; ") },
      ...OWN,
      remedy: say.CHECK_DATES,
    },
  ];
}

/** Plans that are in force on 31 December and no longer: whether a full year is to hold them is for the user to say. */
function endingWithYear(plans: readonly ReadPlan[], { year, counting }: Counted): PlanFinding[] {
  const next = calendarYear(year + 1);
  const ending = plans.filter((plan) => {
    return isInForceAtEnd(plan, year, counting) && countedSpan(plan.dates, counting, next) === undefined;
  });
  if (ending.length === 0) return [];
  const names = ending.map(({ citizen, service }) => `${citizen}, ${service}`);
  return [
    {
      code: "ends-with-year",
      severity: "info",
      message: say.endsWithYear(names),
      figures: { plans: names.join("; ") },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.TAKE_OFF_FULL_YEAR,
    },
  ];
}

/** A month that is only begun, of a tariff or an own payment per month. */
function partMonths(lines: readonly ReadLine[], plans: readonly ReadPlan[]): PlanFinding[] {
  const byMonth = lines.filter((_, i) => plans[i]?.every === "month" || (plans[i]?.ownPayment.n ?? 0n) > 0n);
  const isPart = byMonth.some(({ months }) => months.some(({ days, daysOfMonth }) => days > 0 && days < daysOfMonth));
  if (!isPart) return [];
  return [
    {
      code: "part-month-by-days",
      severity: "info",
      message: say.PART_MONTH_BY_DAYS,
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.SEE_AGREEMENT,
    },
  ];
}

function ownPaymentAbove(lines: readonly ReadLine[]): PlanFinding[] {
  return lines.flatMap(({ line: { citizen, service, months } }) => {
    if (months.every(({ n }) => n >= 0n)) return [];
    return {
      code: "own-payment-above-cost",
      severity: "warning",
      message: say.ownPaymentAbove(citizen, service),
      figures: { citizen, service },
      ...OWN,
      remedy: say.CHECK_OWN_PAYMENT,
    };
  });
}

/** What is doubtful in plans: those of one citizen that share days first. */
export function planFindings(
  plans: readonly ReadPlan[],
  lines: readonly ReadLine[],
  { rates, ...counted }: Counted & { readonly rates: readonly PlanFinding[] },
): PlanFinding[] {
  return [
    ...overlapFindings(plans, counted),
    ...ownPaymentAbove(lines),
    ...partMonths(lines, plans),
    ...endingWithYear(plans, counted),
    ...rates,
    ...outsideYear(lines, counted.year),
  ];
}
