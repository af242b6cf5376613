import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Municipality } from "../../registers/municipalities.ts";

/** What a finding on cases per 1 000 children is about. */
export type CasesPerFindingCode = "region-incomplete";

/** The municipalities of a region that no row was given of; nothing where none lacks. */
export function incompleteRegion(region: string, missing: readonly Municipality[]): Finding<CasesPerFindingCode>[] {
  if (missing.length === 0) return [];
  const names = missing.map(({ name }) => name).join(", ");
  return [
    {
      code: "region-incomplete",
      severity: "info",
      message: {
        da: `${region} er kun summen af de kommuner, der er oplyst. Der mangler: ${names}.`,
        en: `${region} is the sum of the municipalities given only. Missing are: ${names}.`,
      },
      figures: { missing: String(missing.length) },
      source: sources.ownReading,
      mark: "derived",
      remedy: {
        da: "Giv alle regionens kommuner, også dem med 0 sager, eller regionen som én række.",
        en: "Give all municipalities of the region, those with 0 cases too, or the region as one row.",
      },
    },
  ];
}
