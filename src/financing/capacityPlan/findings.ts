import { dateText } from "../../dates.ts";
import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { ReadPlan } from "./read.ts";
import type { CapacityFindingCode } from "./result.ts";

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

/** Judicial days that are cheaper than the tariff make what all municipalities share negative. */
function belowTariff({ additions, judicialShare }: ReadPlan, tariff: Fraction): CapacityFinding[] {
  if (judicialShare.n === 0n) return [];
  return additions
    .filter(({ dayPrice }) => compare(dayPrice, tariff) < 0)
    .map(({ name, dayPrice }) => ({
      code: "day-price-below-tariff",
      severity: "warning",
      message: {
        da: `Døgnprisen for „${name}“ på ${kr(dayPrice, "da")} er lavere end den kriminalpræventive takst på ${kr(tariff, "da")} pr. døgn, så pladsernes del af den fælles objektive finansiering bliver negativ.`,
        en: `The day price of "${name}", ${kr(dayPrice, "en")}, is below the crime-preventive tariff of ${kr(tariff, "en")} a day, so that the places' part of the shared objective financing becomes negative.`,
      },
      figures: { dayPrice: toDecimal(dayPrice), perDay: toDecimal(tariff) },
      source: sources.forum2025Item3,
      mark: "minutes",
      remedy: {
        da: "Kontrollér døgnprisen; på sikrede institutioner er den omkring 7.000-10.000 kr.",
        en: "Check the day price; in secure institutions it is about DKK 7,000-10,000.",
      },
    }));
}

/** What is worth knowing of a plan beside its amounts; `tariff` is the crime-preventive one a day. */
export function capacityFindings(plan: ReadPlan, tariff: Fraction): CapacityFinding[] {
  return [...fullOccupancy(plan), ...opensLater(plan), ...limitLeftOut(plan), ...belowTariff(plan, tariff)];
}
