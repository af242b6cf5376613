import { toDecimal } from "../../numbers/exact.ts";
import { sources } from "../../parameters/parameters.ts";
import { backRegulationFindings } from "../backRegulationFindings.ts";
import { bandFor } from "../bandFor.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import { closureFindings } from "./closureFindings.ts";
import { setFindings } from "./setFindings.ts";
import type { Settled } from "./settle.ts";

function openingFinding({ opened, figures: { year } }: Settled): SettlementFinding[] {
  if (opened) return [];
  return [
    {
      code: "opening-not-stated",
      year,
      severity: "info",
      message: {
        da: `Hvad der var overført fra ${year - 1}, er ikke oplyst; det er regnet som 0.`,
        en: `What was carried in from ${year - 1} is not told; it is taken as 0.`,
      },
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: { da: "Giv beløbet i carriedIn, om så det er 0.", en: "Give the amount in carriedIn, even if it is 0." },
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
      message: {
        da: "Der er overført det mest mulige, fordi driftsherrens valg ikke er oplyst.",
        en: "The most possible is carried, since the operator's choice is not told.",
      },
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: { da: "Giv driftsherrens valg i carry.", en: "Give the operator's choice in carry." },
    });
  }
  if (carriedOut.n < 0n) {
    findings.push({
      code: "deficit-carried",
      year,
      severity: "info",
      message: {
        da: "At også et underskud kan overføres inden for grænsen, er antaget: det blev forelagt ministeriet i 2015, og svaret er ikke kendt.",
        en: "That a deficit may be carried within the limit too is assumed: it was put to the ministry in 2015, and the answer is not known.",
      },
      figures: { carriedOut: toDecimal(carriedOut) },
      source: sources.forum2015Item3,
      mark: "proposed",
      remedy: {
        da: "Skal underskud ikke overføres, så giv carry: 0.",
        en: "If deficits are not to be carried, give carry: 0.",
      },
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
