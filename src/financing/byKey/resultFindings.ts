import type { Decimal } from "../../decimal.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { inBoth, type Language } from "../../words.ts";
import { knownInYear } from "../schemes/scheme.ts";
import { finding } from "./finding.ts";
import type { ReadFinance } from "./read.ts";
import type { FinancingFinding } from "./result.ts";

/** An earlier result by what it is: above 0 a surplus, below 0 a deficit. */
function resultText(year: number, result: Fraction, language: Language): string {
  const size = kr(absolute(result), language);
  if (language === "da") return `${result.n < 0n ? "Underskuddet" : "Overskuddet"} fra ${year} på ${size}`;
  return `The ${result.n < 0n ? "deficit" : "surplus"} of ${year}, ${size},`;
}

/** What is told of earlier results: those that come late, and those of which that cannot be told. */
export function ofResults({ scheme, year, earlierResults }: ReadFinance): FinancingFinding[] {
  const rests = knownInYear(scheme.settlementYears, year);
  return earlierResults.flatMap(({ year: of, result, deadline, isLate }) => {
    const figures: Record<string, Decimal | string> = { result: toDecimal(result), year: `${of}` };
    if (deadline === null) {
      const message = inBoth((language) =>
        language === "da"
          ? `${resultText(of, result, "da")} indregnes i ${year}; ordningens frist er ikke kendt, så det kan ikke ses, om det sker i tide`
          : `${resultText(of, result, "en")} enters ${year}; the scheme's deadline is not known, so it cannot be told whether that is in time`,
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
    const isRule = rests.mark !== "practice";
    const message = inBoth((language) => {
      const what = resultText(of, result, language);
      if (language === "da") {
        const due = isRule
          ? `det skulle være sket senest i ${deadline}`
          : `i den kendte praksis sker det senest i ${deadline}`;
        return `${what} indregnes først i ${year}; ${due}`;
      }
      const due = isRule
        ? `it was due in ${deadline} at the latest`
        : `by the practice known it is in ${deadline} at the latest`;
      return `${what} enters only in ${year}; ${due}`;
    });
    const remedy = {
      da: "aftal med kommunerne, om det stadig skal indregnes",
      en: "agree with the municipalities whether it is still to enter",
    };
    return [
      finding("result-after-deadline", message, {
        severity: isRule ? "warning" : "info",
        figures: { ...figures, deadline: `${deadline}` },
        remedy,
        mark: rests.mark,
        source: rests.source,
      }),
    ];
  });
}
