import { type IsoDate, isoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import { allParameters } from "../parameters/parameters.ts";
import { findRegion } from "../registers/regions.ts";
import type { KnownValue, Parameter } from "../rules/parameter.ts";
import { inOneForm } from "../sameText.ts";
import type { Text } from "../words.ts";
import type { Agreement } from "./agreement.ts";
import { type AgreementOptions, agreementInForce, agreementPeriods } from "./agreementInForce.ts";
import * as say from "./words.ts";

/** One agreement that is compared. */
export interface ComparedAgreement {
  readonly id: string;
  readonly title: Text;
  readonly date: IsoDate;
}

/** What one agreement says of a rule. */
export interface ComparedValue {
  readonly status: "known" | "carried-forward" | "unknown";
  /** Absent where it is unknown. */
  readonly known?: KnownValue;
}

/** One rule in all agreements, in the order they were asked in. */
export interface ComparedRule {
  readonly parameter: Parameter;
  readonly values: readonly ComparedValue[];
  /** `not-comparable` where one of them is unknown, which is neither the same nor another. */
  readonly outcome: "same" | "differs" | "not-comparable";
  /** Where the values differ: the day from which the last of them holds. */
  readonly since?: IsoDate;
}

/** Agreements side by side. */
export interface AgreementComparison {
  readonly agreements: readonly ComparedAgreement[];
  readonly rules: readonly ComparedRule[];
}

function valueIn(agreement: Agreement, parameter: Parameter): ComparedValue {
  const known = agreement.find(parameter);
  if (known === undefined) return { status: "unknown" };
  return { status: known.carriedFrom === undefined ? "known" : "carried-forward", known };
}

function ruleOf(parameter: Parameter, agreements: readonly Agreement[]): ComparedRule {
  const values = agreements.map((agreement) => valueIn(agreement, parameter));
  const texts = new Set(values.map(({ known }) => known?.text));
  if (texts.has(undefined)) return { parameter, values, outcome: "not-comparable" };
  if (texts.size === 1) return { parameter, values, outcome: "same" };
  const since = values.findLast(({ known }) => known?.text !== values[0]?.known?.text)?.known?.from ?? undefined;
  return { parameter, values, outcome: "differs", ...(since && { since }) };
}

/** Rules of agreements, and rules of the whole country that have changed; what never changes is left out. */
function isListed({ parameter, outcome }: ComparedRule): boolean {
  return outcome === "differs" || parameter.values.some(({ scope }) => scope !== null);
}

function byId(id: string, path: string, options: AgreementOptions): Agreement {
  const period = agreementPeriods.find((each) => typeof id === "string" && each.id === inOneForm(id));
  if (period !== undefined) return agreementInForce(period.region, period.from, options);
  const ids = agreementPeriods.map((each) => each.id).join(", ");
  return fail({ kind: "unknown-name", path, found: id, ...say.notAgreementId(ids) });
}

function asked(
  which: string | number | readonly string[],
  dates: readonly string[],
  options: AgreementOptions,
): Agreement[] {
  if (Array.isArray(which)) return which.map((id, i) => byId(id, `agreements[${i}]`, options));
  const region = findRegion(which as string | number, "region");
  return datesGiven(dates).map((date, i) => agreementInForce(region.id, isoDate(date, `dates[${i}]`), options));
}

/** One date where two are compared is the most likely mistake. */
function datesGiven(dates: unknown): readonly unknown[] {
  if (Array.isArray(dates)) return dates;
  return fail({ kind: "malformed", path: "dates", found: dates, ...say.notDates });
}

/**
 * Agreements side by side: every rule, what each says of it, what differs and since when.
 *
 * Give a region and two dates or more, or the ids of agreements, which are then asked on their first day. Unknown stays
 * unknown: a rule that one of them does not state is `not-comparable`. Rules of the whole country are there only where
 * they have changed. Throws `missing` for fewer than two, and as {@link agreementInForce} does. Source: each value
 * carries its own.
 *
 * @example
 * ```ts
 * import { compareAgreements } from "rammetakst";
 * const { rules } = compareAgreements("syddanmark", ["2019-01-01", "2025-01-01"]);
 * rules.find(({ parameter }) => parameter.id === "settlement.band")?.outcome; // => "same"
 * rules.find(({ parameter }) => parameter.id === "occupancy.listingThreshold")?.outcome; // => "not-comparable"
 * compareAgreements(["syddanmark-2025-26", "nordjylland-2025-26"]).agreements.length; // => 2
 * ```
 */
export function compareAgreements(
  which: string | number | readonly string[],
  dates: readonly string[] = [],
  options: AgreementOptions = {},
): AgreementComparison {
  const agreements = asked(which, dates, options);
  if (agreements.length < 2) fail({ kind: "missing", path: "agreements", ...say.tooFewAgreements(agreements.length) });
  const rules = allParameters().map((parameter) => ruleOf(parameter, agreements));
  return { agreements: agreements.map(({ id, title, date }) => ({ id, title, date })), rules: rules.filter(isListed) };
}
