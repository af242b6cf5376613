import type { RuleError } from "../../errors.ts";
import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import type { FinancingScheme } from "../schemes/scheme.ts";
import type { BillFindingCode } from "./result.ts";
import * as say from "./words.ts";

type BillFinding = Finding<BillFindingCode>;

const OWN = Object.freeze({ source: sources.ownReading, mark: "derived" } as const);

/** A scheme that the municipality takes part in, but whose budget is not given. */
export function budgetMissing({ id, title, direction }: FinancingScheme, year: number): BillFinding {
  return {
    code: "budget-missing",
    severity: "warning",
    message: say.budgetMissing(title, direction, year),
    figures: { scheme: id },
    ...OWN,
    remedy: say.STATE_BUDGET,
  };
}

/** A value that a bill needs and that is neither given nor known: its own error says which. */
export function valueMissing({ id, title }: FinancingScheme, { failure: { found } }: RuleError): BillFinding {
  return {
    code: "value-missing",
    severity: "error",
    message: say.valueMissing(title, found),
    figures: { scheme: id },
    ...OWN,
    remedy: say.STATE_VALUE,
  };
}

/** A budget of a scheme that the municipality does not take part in. */
export function outsideArea({ id, title }: FinancingScheme, municipality: string): BillFinding {
  return {
    code: "outside-area",
    severity: "info",
    message: say.outsideArea(title, municipality),
    figures: { scheme: id },
    ...OWN,
    remedy: say.LEAVE_SCHEME_OUT,
  };
}
