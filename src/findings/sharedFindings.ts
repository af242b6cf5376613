import type { Agreement } from "../agreements/agreement.ts";
import type { IsoDate } from "../dates.ts";
import type { KnownValue } from "../rules/parameter.ts";
import type { Text } from "../words.ts";
import type { Finding, Severity } from "./finding.ts";
import * as say from "./words.ts";

// What any room may find has one code and one text: `carried-forward` for an agreement used beyond its last day,
// `rule-carried-forward` for one rule of it, `local-value` for a value or series of the user's own.

/** That the agreement has ended and is carried forward. */
export function carriedAgreement({ carriedForward, title, to, source }: Agreement): Finding<"carried-forward">[] {
  if (!carriedForward) return [];
  return [
    {
      code: "carried-forward",
      severity: "warning",
      message: say.agreementCarried(title, to),
      figures: { endedOn: to },
      source,
      mark: "assumed",
      remedy: say.USE_NEW_AGREEMENT,
    },
  ];
}

/** A rule that may be carried forward: what is said of it before that, if anything, and where it is looked up. */
export interface CarriedRule {
  readonly carriedFrom?: IsoDate | undefined;
  readonly source: Text;
  readonly says?: Text;
  readonly remedy?: Text;
  /** By default `info`; `warning` where a verdict rests on it. */
  readonly severity?: Severity;
}

/** That one rule is used beyond the period that it was stated for. */
export function carriedRule({
  carriedFrom,
  source,
  says,
  remedy = say.LOOK_IT_UP,
  severity = "info",
}: CarriedRule): Finding<"rule-carried-forward">[] {
  if (carriedFrom === undefined) return [];
  const carried = say.ruleCarried(carriedFrom);
  return [
    {
      code: "rule-carried-forward",
      severity,
      message: says === undefined ? carried : say.followedBy(says, carried),
      figures: { carriedFrom },
      source,
      mark: "assumed",
      remedy,
    },
  ];
}

/** Whether a value is the user's own; one that only follows another is so by that one. */
export function isOwnValue(value: KnownValue | undefined): value is KnownValue {
  return value?.mark === "local" && value.follows === undefined;
}

/** That values or series of the user's own are used: what they are called, and the values by their parameters' names. */
export function ownValues(names: readonly Text[], values: readonly KnownValue[] = []): Finding<"local-value">[] {
  if (names.length === 0) return [];
  return [
    {
      code: "local-value",
      severity: "info",
      message: say.ownValues(names),
      figures: Object.fromEntries(values.map(({ parameter, text }) => [parameter.name, text])),
      source: say.OWN_VALUE,
      mark: "local",
      remedy: say.SAY_SO,
    },
  ];
}
