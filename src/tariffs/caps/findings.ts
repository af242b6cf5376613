import type { Decimal } from "../../decimal.ts";
import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { CapFinding } from "./finding.ts";
import type { CapCheck } from "./input.ts";
import * as say from "./words.ts";

type Checked = Omit<CapCheck<Fraction>, "findings" | "explanation">;

/** What led a cap to another price level: the series by its name, and its factor. */
export interface CapIndex {
  readonly title: Text;
  readonly factor: Decimal;
}

function aboveCap(check: Checked, { mark, source }: KnownValue): CapFinding[] {
  const { tariff, limit, excess, isAbove } = check;
  if (!isAbove) return [];
  return [
    {
      code: "above-cap",
      severity: "warning",
      mark,
      source,
      message: say.aboveCap(check),
      figures: { tariff: toDecimal(tariff), limit: toDecimal(limit), excess: toDecimal(excess) },
      remedy: say.ASK_OPERATOR,
    },
  ];
}

function dateNotKnown(check: Checked, { mark, source }: KnownValue): CapFinding {
  return {
    code: "cap-date-not-known",
    severity: "info",
    mark,
    source,
    message: say.capDateNotKnown(check),
    figures: { cap: toDecimal(check.cap) },
    remedy: say.FIND_CAPS_DATE,
  };
}

function indexed(check: Checked, index: CapIndex | undefined): CapFinding[] {
  if (index === undefined) return [];
  return [
    {
      code: "cap-indexed",
      severity: "info",
      mark: "assumed",
      source: sources.ownReading,
      message: say.capIndexed(check, index.title),
      figures: { limit: toDecimal(check.limit), factor: index.factor },
      remedy: say.USE_YEARS_CAP,
    },
  ];
}

function furtherCap({ kind }: Checked, { mark, source }: KnownValue): CapFinding {
  return {
    code: "further-cap-not-known",
    severity: "info",
    mark,
    source,
    message: say.FURTHER_CAPS[kind],
    figures: {},
    remedy: say.NOT_UNDER_THIS_CAP,
  };
}

/** The verdict of a tariff that is within its cap; what is above has a finding. */
export function withinCap(check: Checked): Text[] {
  return check.isAbove ? [] : [say.withinCap(check)];
}

/** What is found on a tariff that was compared with a cap, the most urgent first. */
export function capFindings(check: Checked, known: KnownValue, index: CapIndex | undefined): CapFinding[] {
  return [...aboveCap(check, known), dateNotKnown(check, known), ...indexed(check, index), furtherCap(check, known)];
}
