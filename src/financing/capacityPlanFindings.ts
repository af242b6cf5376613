import { dateText } from "../dates.ts";
import type { Finding } from "../findings/finding.ts";
import { sources } from "../parameters/parameters.ts";
import type { ReadPlan } from "./capacityPlanRead.ts";
import type { CapacityFindingCode } from "./capacityPlanTypes.ts";

type CapacityFinding = Finding<CapacityFindingCode>;

const OWN = Object.freeze({ source: sources.ownReading, mark: "assumed" } as const);

function fullOccupancy({ isOccupancyGiven }: ReadPlan): CapacityFinding[] {
  if (isOccupancyGiven) return [];
  return [
    {
      code: "full-occupancy-assumed",
      severity: "info",
      message: {
        da: "Belægningen er ikke oplyst; der er regnet med, at pladserne er fuldt belagt.",
        en: "No occupancy is told; the places are taken to be fully occupied.",
      },
      figures: {},
      ...OWN,
      remedy: { da: "Giv belægningen i occupancy.", en: "Give the occupancy in occupancy." },
    },
  ];
}

function opensLater({ year, additions }: ReadPlan): CapacityFinding[] {
  return additions
    .filter(({ from }) => from > `${year}-12-31`)
    .map(({ name, from }) => ({
      code: "opens-after-the-year",
      severity: "info",
      message: {
        da: `Pladserne „${name}“ åbner den ${dateText(from, "da")} og koster først noget efter ${year}; de er med i helårsvirkningen.`,
        en: `The places "${name}" open on ${dateText(from, "en")} and cost nothing until after ${year}; they are in the full-year cost.`,
      },
      figures: { from },
      source: sources.ownReading,
      mark: "derived",
      remedy: { da: "Lav en plan for det år også.", en: "Make a plan of that year too." },
    }));
}

function limitLeftOut({ judicialShare }: ReadPlan): CapacityFinding[] {
  if (judicialShare.n === 0n) return [];
  return [
    {
      code: "yearly-limit-left-out",
      severity: "info",
      message: {
        da: "Retlige døgn er regnet med døgntaksten, som den opkræves. At et helårsophold højst koster årsbeløbet, er ikke indregnet, for det afhænger af de enkelte ophold.",
        en: "Judicial days are counted at the daily tariff as charged. That a full-year stay costs the yearly amount at most is left out, since it depends on single stays.",
      },
      figures: {},
      ...OWN,
      remedy: {
        da: "Regn kendte helårsophold ud med placementCost.",
        en: "Compute known full-year stays with placementCost.",
      },
    },
  ];
}

/** What is worth knowing of a plan beside its amounts. */
export function capacityFindings(plan: ReadPlan): CapacityFinding[] {
  return [...fullOccupancy(plan), ...opensLater(plan), ...limitLeftOut(plan)];
}
