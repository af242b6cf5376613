import { toDecimal } from "../numbers/exact.ts";
import { equal, type Fraction, minus } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import { sources } from "../parameters/parameters.ts";
import { inBoth } from "../words.ts";
import { size } from "./inWords.ts";
import type { SettlementFinding } from "./settlementFinding.ts";

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
        message: {
          da: "Efterreguleringen i årets takst er ikke oplyst, og regnskabet rækker ikke langt nok tilbage til at kende den; den er regnet som 0.",
          en: "The back-regulation in the year's tariff is not told, and the ledger does not reach back far enough to know it; it is taken as 0.",
        },
        figures: {},
        source: sources.ownReading,
        mark: "assumed",
        remedy: {
          da: "Giv den i backRegulationInTariff, om så den er 0.",
          en: "Give it in backRegulationInTariff, even if it is 0.",
        },
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
      message: inBoth((language) =>
        language === "da"
          ? `Taksten indeholdt efter det oplyste en efterregulering på ${kr(stated, "da")}; efter de tidligere års afregning skulle den have været ${kr(own, "da")}. Det oplyste er brugt; forskellen på ${size(difference, "da")} indgår ikke i senere års afregning.`
          : `By what is told the tariff held back-regulation of ${kr(stated, "en")}; by the settlement of earlier years it should have been ${kr(own, "en")}. What is told is used; the difference of ${size(difference, "en")} is no part of later settlements.`,
      ),
      figures: { stated: toDecimal(stated), settled: toDecimal(own), difference: toDecimal(difference) },
      source: sources.ownReading,
      mark: "derived",
      remedy: {
        da: "Find ud af, hvorfor der blev indregnet et andet beløb end det afregnede; skal forskellen stadig indregnes, så læg den til den takst, den skal i.",
        en: "Find out why another amount was built in than the one settled; if the difference is still to be built in, add it to the tariff it belongs in.",
      },
    },
  ];
}
