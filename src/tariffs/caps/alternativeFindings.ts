import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { CapFinding } from "./finding.ts";
import * as say from "./words.ts";

/** An alternative that was compared with the limit. */
interface Compared {
  readonly alternative: Fraction;
  readonly limit: Fraction;
  readonly excess: Fraction;
  readonly isAbove: boolean;
}

function above(compared: Compared, known: KnownValue): CapFinding[] {
  const { alternative, limit, excess, isAbove } = compared;
  if (!isAbove) return [];
  return [
    {
      code: "above-alternative-limit",
      severity: "warning",
      mark: known.mark,
      source: known.source,
      message: say.aboveLimit(compared, known.text),
      figures: { alternative: toDecimal(alternative), limit: toDecimal(limit), excess: toDecimal(excess) },
      remedy: say.CHECK_SAME_UNIT,
    },
  ];
}

function dateNotKnown({ mark, source, text }: KnownValue): CapFinding {
  return {
    code: "alternative-date-not-known",
    severity: "info",
    mark,
    source,
    message: say.limitDateNotKnown(text),
    figures: { share: text },
    remedy: say.FIND_LIMITS_DATE,
  };
}

/** What is said of a price within the limit. */
export function withinAlternative(compared: Compared): Text[] {
  return compared.isAbove ? [] : [say.withinLimit(compared)];
}

/** What was found: the limit may be exceeded, and its date is not known. */
export function alternativeFindings(compared: Compared, known: KnownValue): CapFinding[] {
  return [...above(compared, known), dateNotKnown(known)];
}
