import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Municipality } from "../../registers/municipalities.ts";
import * as say from "./words.ts";

/** What a finding on cases per 1 000 children is about. */
export type CasesPerFindingCode = "region-incomplete";

/** The municipalities of a region for which no row was given; nothing where none is missing. */
export function incompleteRegion(region: string, missing: readonly Municipality[]): Finding<CasesPerFindingCode>[] {
  if (missing.length === 0) return [];
  const names = missing.map(({ name }) => name).join(", ");
  return [
    {
      code: "region-incomplete",
      severity: "info",
      message: say.regionIncomplete(region, names),
      figures: { missing: String(missing.length) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.GIVE_WHOLE_REGION,
    },
  ];
}
