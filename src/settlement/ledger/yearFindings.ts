import { toDecimal } from "../../numbers/exact.ts";
import { sources } from "../../parameters/parameters.ts";
import { backRegulationFindings } from "../backRegulationFindings.ts";
import { bandFor } from "../bandFor.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import { DEFICIT_MAY_BE_CARRIED } from "../words.ts";
import { closureFindings } from "./closureFindings.ts";
import * as say from "./findingWords.ts";
import { setFindings } from "./setFindings.ts";
import type { Settled } from "./settle.ts";

function openingFinding({ opened, figures: { year } }: Settled): SettlementFinding[] {
  if (opened) return [];
  return [
    {
      code: "opening-not-stated",
      year,
      severity: "info",
      message: say.openingNotStated(year - 1),
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.GIVE_CARRIED_IN,
    },
  ];
}

/** What the operator could have chosen otherwise, and what is not settled about deficits. */
function carryFindings({ read, figures: { year, available, carriedOut } }: Settled): SettlementFinding[] {
  if (read.closure !== undefined || available.n === 0n) return [];
  const findings: SettlementFinding[] = [];
  if (read.carry === undefined) {
    findings.push({
      code: "most-carried",
      year,
      severity: "info",
      message: say.MOST_IS_CARRIED,
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.GIVE_CARRY,
    });
  }
  if (carriedOut.n < 0n) {
    findings.push({
      code: "deficit-carried",
      year,
      severity: "info",
      message: DEFICIT_MAY_BE_CARRIED,
      figures: { carriedOut: toDecimal(carriedOut) },
      source: sources.forum2015Item3,
      mark: "proposed",
      remedy: say.CARRY_NO_DEFICIT,
    });
  }
  return findings;
}

/** Everything found on a settled year. */
export function yearFindings(settled: Settled): readonly SettlementFinding[] {
  const { read, set, ownBackRegulation, figures } = settled;
  return [
    ...backRegulationFindings(figures.year, read.backRegulation, ownBackRegulation),
    ...closureFindings(settled),
    ...openingFinding(settled),
    ...carryFindings(settled),
    ...setFindings(set, figures.year, bandFor(figures.available)),
  ];
}
