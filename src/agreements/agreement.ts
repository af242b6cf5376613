import type { IsoDate } from "../dates.ts";
import type { RegionId } from "../registers/regions.ts";
import type { Provenance, RuleSet, Scenario } from "../rules/parameter.ts";

export const MODES = ["strict", "lenient"] as const;

/** Whether what is not known is refused, or the last known value is used and said. */
export type Mode = (typeof MODES)[number];

/**
 * A framework agreement as it is in force on a date: the rule set that rules and assessments ask.
 *
 * `known(parameter)` gives a value with its mark and source or throws `unknown-value`; `find(parameter)` gives nothing
 * instead; `with({ coverageThreshold: "0.08" })` gives a scenario whose values are marked `local`. A scenario holds on every
 * date, in years whose value is known too; `with({ band: { value: "0.05", from: "2018-01-01", to: "2018-12-31" } })` holds in that
 * period alone. A value outside the parameter's bounds is refused as `out-of-range`.
 */
export interface Agreement extends RuleSet, Provenance {
  readonly region: RegionId;
  /** The date asked for. */
  readonly date: IsoDate;
  /** First and last day of the agreement's period. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly mode: Mode;
  /** True when the agreement had ended on the date, and lenient mode uses it all the same. */
  readonly carriedForward: boolean;
  with(scenario: Scenario): Agreement;
  /** The agreement in force in the same region on another date, in the same mode and with the same own values. */
  on(date: IsoDate): Agreement;
}
