import { dividedBy, type Fraction, plus, times } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import { occupancyRevenue } from "../occupancyRevenue.ts";
import type { ReportContext } from "./context.ts";
import { projectedDays } from "./projectedDays.ts";
import type { ReadService } from "./read.ts";
import type { OccupancyDays, OccupancyRevenue, ServiceOccupancy } from "./result.ts";
import { serviceCalled } from "./whyWords.ts";
import * as say from "./words.ts";

/** A service's figures and the rules they came from, made when they are asked for. */
export interface WeighedService {
  readonly read: ReadService;
  readonly service: ServiceOccupancy<Fraction>;
  readonly because: () => readonly Explanation[];
}

type Days = OccupancyDays<Fraction>;

interface Earned {
  readonly revenue: OccupancyRevenue<Fraction>;
  readonly because: () => Explanation;
}

/** Whether the rest of the year can go as the period did: something was open in it to go by. */
function goesAsPeriod({ days }: ReadService, { restOfYear }: ReportContext): boolean {
  return restOfYear === "as-period" && days.open.n > 0n;
}

/** A package of no places is projected by its opening days, everything else by its available days. */
function weights({ days: { available, open, rest } }: ReadService) {
  if (rest === undefined) return undefined;
  return available.n > 0n
    ? { availableDays: available, restDays: rest.available }
    : { availableDays: open, restDays: rest.open };
}

interface YearOfService {
  readonly days: Days;
  readonly because: () => readonly Explanation[];
}

const NO_RULE = (): readonly Explanation[] => [];

function yearOf(read: ReadService, period: Days, context: ReportContext): YearOfService | undefined {
  const { rest } = read.days;
  const by = weights(read);
  if (rest === undefined || by === undefined) return undefined;
  const available = plus(period.available, rest.available);
  const budgeted = times(available, read.budgetedOccupancy);
  if (!goesAsPeriod(read, context)) {
    const days = {
      available,
      budgeted,
      occupied: plus(period.occupied, times(rest.available, read.budgetedOccupancy)),
    };
    return { days, because: NO_RULE };
  }
  const given = { occupiedDays: period.occupied, ...by };
  const occupied = projectedDays.exact(given).projectedDays;
  return { days: { available, budgeted, occupied }, because: () => [projectedDays.explain(given)] };
}

function earned({ occupied, budgeted }: Days, tariff: Fraction, context: ReportContext): Earned {
  const given = { occupiedDays: occupied, budgetedDays: budgeted, tariff };
  const { revenue, budgetedRevenue, revenueEffect } = occupancyRevenue.exact(given, context.agreement);
  const because = () => occupancyRevenue.explain(given, context.agreement);
  return { revenue: { revenue, budgeted: budgetedRevenue, effect: revenueEffect }, because };
}

/** The same under a title that says for which time. */
function titled({ revenue, because }: Earned, of: (title: Text) => Text): Earned {
  const underTitle = () => {
    const explanation = because();
    return { ...explanation, title: of(explanation.title) };
  };
  return { revenue, because: underTitle };
}

/** A service in the period and, where that can be computed, in the year. */
export function weighService(read: ReadService, context: ReportContext): WeighedService {
  const { id, name, countsPlaces, days, budgetedOccupancy, occupiedDays, tariff } = read;
  const { available } = days;
  const inPeriod = { available, budgeted: times(available, budgetedOccupancy), occupied: occupiedDays };
  const year = yearOf(read, inPeriod, context);
  const revenue = tariff && titled(earned(inPeriod, tariff, context), say.inPeriod);
  const yearRevenue = tariff && year && titled(earned(year.days, tariff, context), say.inWholeYear);
  const because = () => {
    const rules = [revenue?.because(), ...(year?.because() ?? []), yearRevenue?.because()];
    const used = rules.filter((each) => each !== undefined);
    return used.length === 0 ? [] : [account(serviceCalled(name), [], used)];
  };
  const service: ServiceOccupancy<Fraction> = {
    id,
    name,
    countsPlaces,
    days: inPeriod,
    budgeted: budgetedOccupancy,
    ...(available.n > 0n && { actual: dividedBy(occupiedDays, available) }),
    ...(tariff && { tariff }),
    ...(revenue && { revenue: revenue.revenue }),
    ...(year && { year: year.days }),
    ...(yearRevenue && { yearRevenue: yearRevenue.revenue }),
  };
  return { read, service, because };
}
