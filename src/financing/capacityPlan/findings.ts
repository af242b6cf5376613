import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import * as shared from "../words.ts";
import type { ReadPlan } from "./read.ts";
import type { CapacityFindingCode } from "./result.ts";
import * as say from "./words.ts";

type CapacityFinding = Finding<CapacityFindingCode>;

const OWN = Object.freeze({ source: sources.ownReading, mark: "assumed" } as const);

function fullOccupancy({ isOccupancyGiven }: ReadPlan): CapacityFinding[] {
  if (isOccupancyGiven) return [];
  return [
    {
      code: "full-occupancy-assumed",
      severity: "info",
      message: say.FULL_OCCUPANCY,
      figures: {},
      ...OWN,
      remedy: say.GIVE_OCCUPANCY,
    },
  ];
}

function opensLater({ year, additions }: ReadPlan): CapacityFinding[] {
  return additions
    .filter(({ from }) => from > `${year}-12-31`)
    .map(({ name, from }) => ({
      code: "opens-after-the-year",
      severity: "info",
      message: say.opensLater(name, from, year),
      figures: { from },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.PLAN_THAT_YEAR,
    }));
}

function limitLeftOut({ judicialShare }: ReadPlan): CapacityFinding[] {
  if (judicialShare.n === 0n) return [];
  return [
    {
      code: "yearly-limit-left-out",
      severity: "info",
      message: say.YEARLY_LIMIT_LEFT_OUT,
      figures: {},
      ...OWN,
      remedy: say.COMPUTE_FULL_YEAR_STAYS,
    },
  ];
}

/** Judicial days that are cheaper than the tariff make what all municipalities share negative. */
function belowTariff({ additions, judicialShare }: ReadPlan, tariff: Fraction): CapacityFinding[] {
  if (judicialShare.n === 0n) return [];
  return additions
    .filter(({ dayPrice }) => compare(dayPrice, tariff) < 0)
    .map(({ name, dayPrice }) => ({
      code: "day-price-below-tariff",
      severity: "warning",
      message: say.belowTariff(name, dayPrice, tariff),
      figures: { dayPrice: toDecimal(dayPrice), perDay: toDecimal(tariff) },
      source: sources.forum2025Item3,
      mark: "minutes",
      remedy: shared.CHECK_DAY_PRICE,
    }));
}

/** What is worth knowing about a plan besides its amounts; `tariff` is the crime-preventive one a day. */
export function capacityFindings(plan: ReadPlan, tariff: Fraction): CapacityFinding[] {
  return [...fullOccupancy(plan), ...opensLater(plan), ...limitLeftOut(plan), ...belowTariff(plan, tariff)];
}
