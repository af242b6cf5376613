import type { ParameterId, ParameterName } from "../generated/parameterNames.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { RoundingMode } from "../numbers/rounding.ts";
import type { Text } from "../words.ts";

/**
 * What a value rests on.
 *
 * - `law`: statute or regulation;
 * - `agreed`: a framework agreement or its annex;
 * - `minutes`: stated in the minutes of a meeting;
 * - `practice`: older guidance or a published page;
 * - `proposed`: put forward, outcome unknown;
 * - `assumed`: the library's reading where the sources are silent;
 * - `derived`: arithmetic on other figures;
 * - `local`: given by the user, who answers for it.
 */
export type Mark = "law" | "agreed" | "minutes" | "practice" | "proposed" | "assumed" | "derived" | "local";

/** Where a value comes from and what it rests on. */
export interface Provenance {
  /** How firm the source is: from `law` to `assumed`, or `local` for the user's own. */
  readonly mark: Mark;
  /** The law, minutes, agreement or reading that it rests on. */
  readonly source: Text;
  /** A reservation that is said wherever it is used. */
  readonly note?: Text;
}

/** One value of a parameter, in force from one date to another; both days belong to it, `null` is open. */
export interface DatedValue extends Provenance {
  /** The value as decimal text, or as a key for parameters that hold words; `null` is not known in the sources. */
  readonly value: string | null;
  /** The region whose agreement it belongs to; `null` is the whole country. */
  readonly scope: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Set where the value is not stated for this period but carried forward from one that ended on this date. */
  readonly carriedFrom?: string;
  /**
   * Only where `value` is `null` and one was known before: `true` for a rule that has ended, which nothing carries forward,
   * `false` for one that may still hold.
   */
  readonly ended?: boolean;
}

/** What a parameter's values may be; what is not stated is not bounded. Numbers are decimal text. */
export interface Bounds {
  /** The least value that is allowed. */
  readonly least?: string;
  /** Every value is above this one. */
  readonly above?: string;
  /** The greatest value that is allowed. */
  readonly most?: string;
  /** Whether only whole numbers are allowed. */
  readonly isWhole?: boolean;
  /** The keys that are allowed, for a parameter that holds a word. */
  readonly among?: readonly string[];
}

/** A rate, threshold, share, rounding or deadline: never a number in a formula, always a dated value with a source. */
export interface Parameter {
  /** Area and name, such as `settlement.band`. */
  readonly id: string;
  /** The name alone, as scenarios give it: `agreement.with({ band: "0.04" })`. */
  readonly name: string;
  readonly title: Text;
  /** A unit of formulas, or `word` or `series` for a parameter that holds a key instead of a number. */
  readonly unit: string;
  /** What its values may be; every number of the library's own has bounds. */
  readonly bounds?: Bounds;
  /** The id of the parameter whose value it takes where it has none of its own. */
  readonly follows?: string;
  readonly values: readonly DatedValue[];
}

/** A parameter that a quantity is rounded to: its value is the unit, such as 0.01 kr. */
export interface Rounding extends Parameter {
  readonly mode: RoundingMode;
}

/** A value that is known: what a rule set answers when it is asked for a parameter. */
export interface KnownValue extends Provenance {
  readonly parameter: Parameter;
  /** Decimal text or key, as in the data. */
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The value is carried forward from a period that ended on this date. */
  readonly carriedFrom?: string;
  /** The id of the parameter whose value this is, where the one asked for has none of its own. */
  readonly follows?: string;
}

/** A value to try from one day to another only; both days belong to it, and what is left out is open. */
export interface ScenarioPeriod {
  readonly value: string | number;
  readonly from?: string;
  readonly to?: string;
}

/**
 * Values to try in place of those in force, by the parameters' names (`band`) or ids (`settlement.band`): on every date,
 * or in a period alone, as `{ band: { value: "0.05", from: "2018-01-01", to: "2018-12-31" } }`.
 */
export type Scenario = Readonly<Partial<Record<ParameterName | ParameterId, string | number | ScenarioPeriod>>>;

/** The parameters in force somewhere on a date: an agreement, or a scenario built on one. */
export interface RuleSet {
  readonly id: string;
  readonly title: Text;
  /** The value in force; throws `unknown-value` or `outside-validity` where there is none. */
  known(parameter: Parameter): KnownValue;
  /** The value in force, or nothing where it is not known. */
  find(parameter: Parameter): KnownValue | undefined;
  /** The same set with other values for the parameters named, marked `local`. */
  with(scenario: Scenario): RuleSet;
}

/** A parameter's value bound for one calculation. */
export interface BoundParameter {
  readonly known: KnownValue;
  readonly exact: Fraction;
}

export function isRounding(parameter: Parameter): parameter is Rounding {
  return "mode" in parameter;
}
