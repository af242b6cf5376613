import type { Decimal } from "../decimal.ts";
import { inBoth } from "../distribution/figures.ts";
import { toDecimal } from "../numbers/exact.ts";
import { kr } from "../numbers/krText.ts";
import type { FinancingFinding } from "./financing.ts";
import { finding } from "./financingFinding.ts";
import type { ReadFinance } from "./readFinance.ts";
import { knownInYear } from "./scheme.ts";

/** What is told of earlier results: those that come late, and those of which that cannot be told. */
export function ofResults({ scheme, year, earlierResults }: ReadFinance): FinancingFinding[] {
  const rests = knownInYear(scheme.settlementYears, year);
  return earlierResults.flatMap(({ year: of, result, deadline, isLate }) => {
    const figures: Record<string, Decimal | string> = { result: toDecimal(result), year: `${of}` };
    if (deadline === null) {
      const message = inBoth((language) =>
        language === "da"
          ? `Resultatet fra ${of} (${kr(result, "da")}) indregnes i ${year}; ordningens frist er ikke kendt, så det kan ikke ses, om det sker i tide`
          : `The result of ${of} (${kr(result, "en")}) enters ${year}; the scheme's deadline is not known, so it cannot be told whether that is in time`,
      );
      const remedy = { da: "find fristen i aftalen", en: "look the deadline up in the agreement" };
      return [
        finding("settlement-deadline-unknown", message, {
          figures,
          remedy,
          mark: "assumed",
          source: { da: "ordningens kilder tier", en: "the scheme's sources are silent" },
        }),
      ];
    }
    if (isLate !== true || rests === undefined) return [];
    const message = inBoth((language) =>
      language === "da"
        ? `Resultatet fra ${of} (${kr(result, "da")}) indregnes først i ${year}; det skulle være sket senest i ${deadline}`
        : `The result of ${of} (${kr(result, "en")}) enters only in ${year}; it was due in ${deadline} at the latest`,
    );
    const remedy = {
      da: "aftal med kommunerne, om det stadig skal indregnes",
      en: "agree with the municipalities whether it is still to enter",
    };
    return [
      finding("result-after-deadline", message, {
        severity: "warning",
        figures: { ...figures, deadline: `${deadline}` },
        remedy,
        mark: rests.mark,
        source: rests.source,
      }),
    ];
  });
}
