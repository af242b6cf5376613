/** A judicial and a social placement in a secure institution over 2024, the alternatives, and new places month by month. */
import {
  type CapacityPlan,
  capacityPlan,
  capacityPlanSheet,
  comparePlacements,
  comparePlacementsSheet,
  fullYearPlacementCost,
  type PlacementCost,
  placementCost,
  placementCostSheet,
  type Report,
} from "rammetakst";
import { run } from "./support/run.ts";

/** Constructed: a day price within the 7 000-10 000 kr. that the minutes give; 2024 is a leap year. */
const stay = { dayPrice: 9_000, days: 366, year: 2024 } as const;

export const placements: readonly PlacementCost[] = [
  placementCost({ ...stay, decidedBy: "judge" }),
  placementCost({ ...stay, decidedBy: "children-committee" }),
];

const alternatives = comparePlacements({ days: stay.days, year: stay.year });

/** Constructed: as if the possibilities that were found late in 2024 had been begun on 1 January of that year. */
export const plan: CapacityPlan = capacityPlan({
  year: 2024,
  additions: [
    { name: "Sikrede, 1-2 måneder", places: 3, from: 3 },
    { name: "Sikrede, 4-6 måneder", places: 4, from: 7 },
    { name: "Særligt sikrede, 6 måneder", places: 5, from: 7 },
    { name: "Sikrede, 9-12 måneder", places: 2, from: 12 },
  ],
  dayPrice: 9_000,
  occupancy: "0.95",
  judicialShare: "0.5",
});

const average = fullYearPlacementCost({ placementCost: 341_000_000, placements: 104 }).costPerPlacement;
const inMillions = average.dividedBy(1_000_000).toFixed(2);

export const report: Report = {
  title: { da: "Et år på en sikret institution", en: "A year in a secure institution" },
  parts: [
    {
      da: "Den samme plads et helt år: en dommers afgørelse og børne- og ungeudvalgets. Døgnprisen på 9.000 kr. er konstrueret; taksterne er dem, Socialdirektørforum Syddanmark fik oplyst den 24. januar 2025 (pkt. 3).",
      en: "The same place for a full year: decided by a judge and by the children and youth committee. The day price of DKK 9,000 is constructed; the tariffs are those presented to the forum of Syddanmark on 24 January 2025 (item 3).",
    },
    placementCostSheet(placements),
    {
      da: `Til sammenligning kostede 104 helårsanbringelser 341 mio. kr. i 2023, i gennemsnit ${inMillions.replace(".", ",")} mio. kr. Summen er referatets: 247 mio. kr. i 2024-niveau og ca. 94 mio. kr. uden oplyst prisniveau.`,
      en: `For comparison, 104 full-year placements cost DKK 341 million in 2023, on average ${inMillions} million. The sum is that of the minutes: DKK 247 million at the 2024 level and about 94 million whose level is not stated.`,
    },
    comparePlacementsSheet(alternatives),
    {
      da: "Nye pladser, som om mulighederne var sat i gang den 1. januar 2024; døgnpris, belægning og andelen af retlige døgn er konstruerede.",
      en: "New places, as if the possibilities had been begun on 1 January 2024; day price, occupancy and the share of judicial days are constructed.",
    },
    capacityPlanSheet(plan),
  ],
};

run(import.meta.url, report);
