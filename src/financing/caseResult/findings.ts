import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import type { CaseOutcome, CaseResultFindingCode } from "./result.ts";
import * as say from "./words.ts";

/** Something found on the way to the result of cases. */
export type ResultFinding = Finding<CaseResultFindingCode>;

/** Two outcomes are bounds: neither the year's costs nor the cost of an extra case was given. */
export function boundsFinding(outcomes: readonly CaseOutcome<Fraction>[]): ResultFinding[] {
  const [low, high] = outcomes.toSorted((a, b) => compare(a.result, b.result));
  if (low === undefined || high === undefined) return [];
  return [
    {
      code: "bounds-only",
      severity: "warning",
      message: say.boundsOnly(low, high),
      figures: { lowest: toDecimal(low.result), highest: toDecimal(high.result) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.GIVE_COSTS,
    },
  ];
}

/** Where the scheme's sources do not say in which budget a result must be at the latest. */
export function deadlineFinding(scheme: Text): ResultFinding {
  return {
    code: "settlement-deadline-unknown",
    severity: "info",
    message: say.deadlineNotKnown(scheme),
    figures: {},
    source: sources.ownReading,
    mark: "assumed",
    remedy: say.GIVE_DEADLINE,
  };
}
