import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { knownInYear } from "../schemes/scheme.ts";
import { finding } from "./finding.ts";
import * as say from "./findingWords.ts";
import type { ReadFinance } from "./read.ts";
import type { FinancingFinding, SettledResult } from "./result.ts";

function deadlineUnknown({ year: of, result }: SettledResult<Fraction>, year: number): FinancingFinding {
  return finding("settlement-deadline-unknown", say.deadlineNotKnown(of, result, year), {
    figures: { result: toDecimal(result), year: `${of}` },
    remedy: say.LOOK_UP_DEADLINE,
    mark: "assumed",
    source: say.SOURCES_SILENT,
  });
}

/** A result that enters after a deadline; one that is only practice binds nobody. */
function late(
  { year: of, result }: SettledResult<Fraction>,
  deadline: number,
  year: number,
  { mark, source }: Provenance,
): FinancingFinding {
  const isRule = mark !== "practice";
  const message = isRule ? say.afterDeadline : say.laterThanPractice;
  return finding("result-after-deadline", message(of, result, year, deadline), {
    severity: isRule ? "warning" : "info",
    figures: { result: toDecimal(result), year: `${of}`, deadline: `${deadline}` },
    remedy: say.AGREE_ON_LATE_RESULT,
    mark,
    source,
  });
}

/** Findings on earlier results: those that enter late, and those of which it is not known. */
export function ofResults({ scheme, year, earlierResults }: ReadFinance): FinancingFinding[] {
  const rests = knownInYear(scheme.settlementYears, year);
  return earlierResults.flatMap((earlier) => {
    if (earlier.deadline === null) return [deadlineUnknown(earlier, year)];
    return earlier.isLate === true && rests !== undefined ? [late(earlier, earlier.deadline, year, rests)] : [];
  });
}
