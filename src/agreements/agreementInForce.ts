import { type IsoDate, isoDate, isWithin } from "../dates.ts";
import { type FailureKind, fail } from "../errors.ts";
import { AGREEMENTS } from "../generated/agreements.ts";
import { lookUp } from "../parameters/lookUp.ts";
import { findRegion, type Region } from "../registers/regions.ts";
import type { KnownValue, Parameter, Provenance, Scenario } from "../rules/parameter.ts";
import type { Text } from "../words.ts";
import type { Agreement, Mode } from "./agreement.ts";
import { scenarioValues } from "./scenario.ts";
import { unknownValue } from "./unknownValue.ts";

/** One agreement's period as it is kept, whatever date is asked for. */
export interface AgreementPeriod extends Provenance {
  readonly id: string;
  readonly region: string;
  readonly title: Text;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Every agreement whose period is known, by region and date; of some nothing but the period is known. */
export const agreementPeriods: readonly AgreementPeriod[] = AGREEMENTS;

function make(period: AgreementPeriod, date: IsoDate, mode: Mode, own: ReadonlyMap<string, KnownValue>): Agreement {
  const agreement: Agreement = {
    ...period,
    region: period.region as Agreement["region"],
    date,
    mode,
    carriedForward: date > period.to,
    find: (parameter) => tried(parameter) ?? found(parameter),
    known: (parameter) =>
      agreement.find(parameter) ?? unknownValue(parameter, agreement, lookUp(parameter, period.region, date)),
    with: (scenario: Scenario) => make(period, date, mode, new Map([...own, ...scenarioValues(scenario)])),
  };

  function tried(parameter: Parameter): KnownValue | undefined {
    const value = own.get(parameter.name);
    return value?.parameter.id === parameter.id ? value : undefined;
  }

  function found(parameter: Parameter): KnownValue | undefined {
    const { inForce, lastKnown } = lookUp(parameter, period.region, date);
    return inForce !== undefined || mode === "strict" || lastKnown === undefined ? inForce : carriedOn(lastKnown);
  }
  return agreement;
}

/** A value used beyond its period: it is assumed that it still holds, and it comes from where it was last stated. */
function carriedOn(value: KnownValue): KnownValue {
  const carriedFrom = value.carriedFrom ?? value.to;
  return { ...value, mark: "assumed", ...(carriedFrom !== null && { carriedFrom }) };
}

function checkedMode(options: unknown): Mode {
  if (options === undefined) return "strict";
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    return refuseOption("malformed", "options", options);
  }
  const { mode = "strict", ...unknown } = options as { mode?: unknown };
  const [extra] = Object.keys(unknown);
  if (extra !== undefined) return refuseOption("unknown-key", "options", extra);
  return mode === "strict" || mode === "lenient" ? mode : refuseOption("malformed", "options.mode", mode);
}

function refuseOption(kind: FailureKind, path: string, found: unknown): never {
  return fail({
    kind,
    path,
    found,
    allowed: { da: '{ mode: "strict" | "lenient" }', en: '{ mode: "strict" | "lenient" }' },
    remedy: { da: 'skriv { mode: "lenient" }, eller udelad det', en: 'write { mode: "lenient" }, or leave it out' },
  });
}

function noAgreement(region: Region, date: IsoDate, periods: readonly AgreementPeriod[]): never {
  const last = periods.at(-1);
  const known = periods.map(({ title, from, to }) => ({
    da: `${title.da} (${from} – ${to})`,
    en: `${title.en} (${from} – ${to})`,
  }));
  const lenient = last !== undefined && date > last.to ? last : undefined;
  return fail({
    kind: "outside-validity",
    path: "agreement",
    foundAs: { da: `${region.name} den ${date}`, en: `${region.name} on ${date}` },
    allowed: {
      da: known.map(({ da }) => da).join("; "),
      en: known.map(({ en }) => en).join("; "),
    },
    remedy: {
      da: lenient
        ? `brug mode: "lenient", som ville bruge ${lenient.title.da}, eller vælg en dato i en kendt periode`
        : "vælg en region og en dato i en kendt periode",
      en: lenient
        ? `use mode: "lenient", which would use ${lenient.title.en}, or choose a date in a known period`
        : "choose a region and a date in a known period",
    },
  });
}

/**
 * The framework agreement that is in force in a region on a date.
 *
 * `region` by id, name or code; `date` as `YYYY-MM-DD`, both ends of a period belonging to it. Strict mode, the default,
 * refuses what is not known; lenient mode uses the last known value, and after the last agreement has ended that
 * agreement, and says so (`carriedFrom`, `carriedForward`). Rates of indexation are never carried from year to year.
 *
 * Throws `RuleError`: `unknown-name` for the region, `malformed` for the date or the mode, `outside-validity` where no
 * agreement is known, naming those that are. Source: each period and value carries its own.
 *
 * @example
 * ```ts
 * import { agreementInForce, parameters } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2025-03-01");
 * agreement.id; // => "syddanmark-2025-26"
 * agreement.known(parameters.capacity.coverageThreshold).text; // => "0.1"
 * agreementInForce("syddanmark", "2027-01-01", { mode: "lenient" }).carriedForward; // => true
 * ```
 */
export function agreementInForce(region: string | number, date: string, options?: { readonly mode?: Mode }): Agreement {
  const place = findRegion(region, "region");
  const day = isoDate(date, "date");
  const mode = checkedMode(options);
  const periods = agreementPeriods.filter((period) => period.region === place.id);
  const inForce = periods.find(({ from, to }) => isWithin(day, from, to));
  const last = periods.at(-1);
  const carried = mode === "lenient" && last !== undefined && day > last.to ? last : undefined;
  return make(inForce ?? carried ?? noAgreement(place, day, periods), day, mode, new Map());
}
