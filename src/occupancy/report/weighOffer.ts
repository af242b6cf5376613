import { type Fraction, total } from "../../numbers/fraction.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { belowByClosure } from "./belowByClosure.ts";
import type { ReportContext } from "./context.ts";
import { occupancyDeviation, occupancyListing } from "./listing.ts";
import type { ReadOffer } from "./read.ts";
import type { ExpectedSettlement, ExpectedTariffChange, OccupancyDays, ProjectedYear } from "./result.ts";
import { type WeighedService, weighService } from "./serviceOccupancy.ts";
import { projectYear, settle, tariffChangeOf } from "./settlementExpected.ts";

/** An offer with all its figures, before it is reported. */
export interface WeighedOffer {
  readonly read: ReadOffer;
  readonly context: ReportContext;
  readonly services: readonly WeighedService[];
  readonly days: OccupancyDays<Fraction>;
  readonly rates: { readonly budgeted: Fraction; readonly actual: Fraction; readonly deviation: Fraction };
  readonly listed: boolean;
  readonly revenueEffect: Fraction | undefined;
  readonly projected: ProjectedYear<Fraction> | undefined;
  readonly settlement: ExpectedSettlement<Fraction> | undefined;
  /** By how much the revenue of an offer that closes lies below a budget that seems to be of the whole year. */
  readonly belowByClosure: Fraction | undefined;
  readonly tariffChange: ExpectedTariffChange<Fraction>;
  /** The rules that gave the figures, each with its calculation; made when it is asked for. */
  readonly because: () => readonly Explanation[];
}

/** Days of the services that count places: two places at 50 % and 18 at 100 % are 95 %, and a package counts nobody twice. */
function countedDays(services: readonly WeighedService[]): OccupancyDays<Fraction> {
  const counting = services.flatMap(({ service }) => (service.countsPlaces ? [service.days] : []));
  return {
    available: total(counting.map(({ available }) => available)),
    budgeted: total(counting.map(({ budgeted }) => budgeted)),
    occupied: total(counting.map(({ occupied }) => occupied)),
  };
}

function revenueEffectOf(services: readonly WeighedService[]): Fraction | undefined {
  const revenues = services.flatMap(({ service }) => service.revenue ?? []);
  return revenues.length < services.length ? undefined : total(revenues.map(({ effect }) => effect));
}

/** The year's result and what becomes of it; none is projected where the budget seems to be of days after the closure too. */
function expectedOf(read: ReadOffer, services: readonly WeighedService[], context: ReportContext) {
  const projected = projectYear(read, services, context);
  const settlement = settle(read, projected?.value, context);
  const below = belowByClosure(read, { projected: projected?.value, settlement: settlement?.value }, context);
  if (below === undefined) return { projected, settlement, below };
  return { projected: undefined, settlement: settle(read, undefined, context), below };
}

/** Computes an offer from its days to the tariff two years later. */
export function weighOffer(read: ReadOffer, context: ReportContext): WeighedOffer {
  const { agreement } = context;
  const services = read.services.map((each) => weighService(each, context));
  const days = countedDays(services);
  const given = { occupiedDays: days.occupied, budgetedDays: days.budgeted, availableDays: days.available };
  const { budgetedOccupancy, actualOccupancy, deviation } = occupancyDeviation.exact(given, agreement);
  const { projected, settlement, below } = expectedOf(read, services, context);
  const tariffChange = tariffChangeOf(read, services, settlement?.value, context);
  const later = () => [...(projected?.because() ?? []), ...(settlement?.because() ?? []), ...tariffChange.because()];
  return {
    read,
    context,
    services,
    days,
    rates: { budgeted: budgetedOccupancy, actual: actualOccupancy, deviation },
    listed: occupancyListing.exact(given, agreement).isListed,
    revenueEffect: revenueEffectOf(services),
    projected: projected?.value,
    settlement: settlement?.value,
    belowByClosure: below,
    tariffChange: tariffChange.value,
    because: () => [
      occupancyListing.explain(given, agreement),
      ...services.flatMap(({ because }) => because()),
      ...later(),
    ],
  };
}
