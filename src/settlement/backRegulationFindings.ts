import { toDecimal } from "../numbers/exact.ts";
import { equal, type Fraction, minus } from "../numbers/fraction.ts";
import { sources } from "../parameters/parameters.ts";
import type { SettlementFinding } from "./settlementFinding.ts";
import * as say from "./words.ts";

/** What is said of the back-regulation in a year's tariff: as it was stated, and as the ledger itself put it there. */
export function backRegulationFindings(
  year: number,
  stated: Fraction | undefined,
  own: Fraction | undefined,
): SettlementFinding[] {
  if (stated === undefined && own === undefined) {
    return [
      {
        code: "back-regulation-not-stated",
        year,
        severity: "info",
        message: say.backRegulationNotStated.message,
        figures: {},
        source: sources.ownReading,
        mark: "assumed",
        remedy: say.backRegulationNotStated.remedy,
      },
    ];
  }
  if (stated === undefined || own === undefined || equal(stated, own)) return [];
  const difference = minus(stated, own);
  return [
    {
      code: "back-regulation-differs",
      year,
      severity: "warning",
      message: say.backRegulationDiffers(stated, own, difference),
      figures: { stated: toDecimal(stated), settled: toDecimal(own), difference: toDecimal(difference) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.FIND_WHY_BUILT_IN,
    },
  ];
}
