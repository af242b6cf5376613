import type { RuleError } from "../../errors.ts";
import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import type { FinancingScheme } from "../schemes/scheme.ts";
import type { BillFindingCode } from "./result.ts";

type BillFinding = Finding<BillFindingCode>;

const OWN = Object.freeze({ source: sources.ownReading, mark: "derived" } as const);

/** A scheme that the municipality takes part in, but whose budget is not given. */
export function budgetMissing({ id, title, direction }: FinancingScheme, year: number): BillFinding {
  const what =
    direction === "grant"
      ? { da: "det tildelte beløb", en: "the amount granted" }
      : { da: "regningen", en: "the bill" };
  return {
    code: "budget-missing",
    severity: "warning",
    message: {
      da: `${title.da}: budgettet for ${year} er ikke oplyst, så ${what.da} mangler i summen.`,
      en: `${title.en}: the budget of ${year} is not given, so ${what.en} is not in the sum.`,
    },
    figures: { scheme: id },
    ...OWN,
    remedy: {
      da: `Giv { scheme: "${id}", budget: … }, når budgettet kendes.`,
      en: `Give { scheme: "${id}", budget: … } once the budget is known.`,
    },
  };
}

/** A value that a bill needs and that is neither given nor known: its own error says which, and what to do. */
export function valueMissing({ id, title }: FinancingScheme, { failure }: RuleError): BillFinding {
  const { found, remedy } = failure;
  return {
    code: "value-missing",
    severity: "error",
    message: {
      da: `${title.da}: regningen kan ikke regnes ud og mangler i summen. Mangler: ${found.da}.`,
      en: `${title.en}: the bill cannot be computed and is not in the sum. Missing: ${found.en}.`,
    },
    figures: { scheme: id },
    ...OWN,
    remedy,
  };
}

/** A budget of a scheme that the municipality does not take part in. */
export function outsideArea({ id, title }: FinancingScheme, municipality: string): BillFinding {
  return {
    code: "outside-area",
    severity: "info",
    message: {
      da: `${title.da}: ${municipality} er ikke med i området og betaler intet.`,
      en: `${title.en}: ${municipality} is not in the area and pays nothing.`,
    },
    figures: { scheme: id },
    ...OWN,
    remedy: { da: "Udelad ordningen, eller ret dens område.", en: "Leave the scheme out, or mend its area." },
  };
}
