import { type IsoDate, isoDate, isWithin } from "../dates.ts";
import { type FailureKind, fail } from "../errors.ts";
import { frozen } from "../frozen.ts";
import { AGREEMENTS } from "../generated/agreements.ts";
import { isPlain } from "../isRecord.ts";
import { inForceOn, type LookUp, lookUp } from "../parameters/lookUp.ts";
import { parameterCalled, parameterOfId } from "../parameters/parameters.ts";
import { findRegion, type Region } from "../registers/regions.ts";
import type { KnownValue, Parameter, Provenance, Scenario } from "../rules/parameter.ts";
import { steady } from "../rules/steadyRuleSet.ts";
import type { Text } from "../words.ts";
import { type Agreement, MODES, type Mode } from "./agreement.ts";
import { followed } from "./followed.ts";
import { isChecked, type LocalValues, noteUse } from "./localValues.ts";
import { onDay } from "./onDay.ts";
import { isChangedBy, type OwnScenario, triedOn, withScenario } from "./scenario.ts";
import { refuseUnknownValue } from "./unknownValue.ts";
import * as say from "./words.ts";

/** One agreement's period as it is kept, whatever date is asked for. */
export interface AgreementPeriod extends Provenance {
  readonly id: string;
  readonly region: string;
  readonly title: Text;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Every agreement whose period is known, by region and date; of some nothing but the period is known. */
export const agreementPeriods: readonly AgreementPeriod[] = frozen(AGREEMENTS);

/** How an agreement is asked. */
export interface AgreementOptions {
  /** By default `strict`. */
  readonly mode?: Mode;
  /** A working group's own values, read by {@link readLocalValues}. */
  readonly local?: LocalValues;
}

/** What an agreement answers from, besides its period. */
interface Asked {
  readonly date: IsoDate;
  readonly mode: Mode;
  readonly local: LocalValues | undefined;
  /** The values of scenarios. */
  readonly own: OwnScenario;
}

/** `plain` is, for a scenario, the same agreement without it. */
function make(period: AgreementPeriod, asked: Asked, plain?: Agreement): Agreement {
  const { date, mode, local, own } = asked;
  const { id, title, from, to, mark, source, note } = period;
  const agreement: Agreement & { note?: Text } = {
    id,
    region: period.region as Agreement["region"],
    title,
    from,
    to,
    mark,
    source,
    date,
    mode,
    carriedForward: date > period.to,
    find: remembered,
    known: (parameter) => agreement.find(parameter) ?? refuseUnknownValue(parameter, agreement, lookFurther(parameter)),
    with: (scenario: Scenario) =>
      make(period, { date, mode, local, own: withScenario(own, scenario) }, plain ?? agreement),
    on: (other) => onDate(agreement.region, { ...asked, date: isoDate(other, "date") }, plain),
  };
  if (note !== undefined) agreement.note = note;
  const answers = new Map<Parameter, KnownValue | undefined>();

  /** What is asked of each of many notices is looked up once; a parameter of a user's own may change, and is asked anew. */
  function remembered(parameter: Parameter): KnownValue | undefined {
    const before = answers.get(parameter);
    if (before !== undefined || answers.has(parameter)) return before;
    if (plain !== undefined && !isChangedBy(own, parameter)) {
      const answer = plain.find(parameter);
      answers.set(parameter, answer);
      return answer;
    }
    const answer = triedOn(own, parameter, date) ?? found(parameter) ?? followed(parameter, agreement);
    if (parameterCalled(parameter.id) === parameter) answers.set(parameter, frozen(answer));
    return answer;
  }

  function look(parameter: Parameter): LookUp {
    return lookUp(parameter, period.region, date, local?.values);
  }

  /** As lenient mode would look: where no earlier value is known, that of the parameter that it follows. */
  function lookFurther(parameter: Parameter): LookUp {
    const own = look(parameter);
    if (parameter.follows === undefined || own.lastKnown !== undefined || own.ended !== undefined) return own;
    return { ...own, lastKnown: look(parameterOfId(parameter.follows)).lastKnown };
  }

  function found(parameter: Parameter): KnownValue | undefined {
    const inForce = inForceOn(parameter, period.region, date, local?.values);
    if (local !== undefined) noteUse(local, parameter, period.region, date);
    if (inForce !== undefined || mode === "strict") return inForce;
    const { lastKnown } = look(parameter);
    return lastKnown === undefined ? undefined : carriedOn(lastKnown);
  }
  if (plain === undefined) return steady(agreement);
  return steady(agreement, { set: plain, isChanged: (parameter) => isChangedBy(own, parameter) });
}

/** A value used beyond its period: it is assumed that it still holds, and it comes from where it was last stated. */
function carriedOn(value: KnownValue): KnownValue {
  const carriedFrom = value.carriedFrom ?? value.to;
  return { ...value, mark: "assumed", ...(carriedFrom !== null && { carriedFrom }) };
}

/** How an agreement is asked, as it was given at a path; what is no such thing is refused there. */
export function checkedOptions(options: unknown, path = "options"): Pick<Asked, "mode" | "local"> {
  if (options === undefined) return { mode: "strict", local: undefined };
  if (!isPlain(options)) {
    return refuseOption("malformed", path, options);
  }
  const { mode: asked = "strict", local, ...unknown } = options as { mode?: unknown; local?: unknown };
  const [extra] = Object.keys(unknown);
  if (extra !== undefined) return refuseOption("unknown-key", path, extra);
  const mode = MODES.find((each) => each === asked) ?? refuseOption("malformed", `${path}.mode`, asked);
  return { mode, local: local === undefined ? undefined : checkedLocal(local, `${path}.local`) };
}

/** Values that were not read by {@link readLocalValues} have not been checked, and are not taken. */
function checkedLocal(local: unknown, path: string): LocalValues {
  if (isChecked(local)) return local;
  return fail({ kind: "malformed", path, found: local, ...say.notRead });
}

function refuseOption(kind: FailureKind, path: string, found: unknown): never {
  return fail({ kind, path, found, ...say.notOptions });
}

function refuseMissingAgreement(region: Region, date: IsoDate, periods: readonly AgreementPeriod[]): never {
  const last = periods.at(-1);
  const known = periods.map(say.withPeriod);
  const lenient = last !== undefined && date > last.to ? last : undefined;
  return fail({
    kind: "outside-validity",
    path: "agreement",
    foundAs: say.regionOn(region.name, date),
    allowed: {
      da: known.map(({ da }) => da).join("; "),
      en: known.map(({ en }) => en).join("; "),
    },
    remedy: lenient === undefined ? say.CHOOSE_KNOWN : say.useLenient(lenient.title),
  });
}

const byRegion = new Map<string, readonly AgreementPeriod[]>();

/** The periods of a region, oldest first; looked up once, for a scenario asks for other days again. */
function periodsOf(region: string): readonly AgreementPeriod[] {
  const before = byRegion.get(region);
  if (before !== undefined) return before;
  const periods = agreementPeriods.filter((period) => period.region === region);
  byRegion.set(region, periods);
  return periods;
}

function onDate(region: string, asked: Asked, plain?: Agreement): Agreement {
  const { date, mode } = asked;
  const periods = periodsOf(region);
  const inForce = periods.find(({ from, to }) => isWithin(date, from, to));
  const last = periods.at(-1);
  const carried = mode === "lenient" && last !== undefined && date > last.to ? last : undefined;
  const period = inForce ?? carried ?? refuseMissingAgreement(findRegion(region), date, periods);
  return make(period, asked, plain && onDay(plain, date));
}

/**
 * The framework agreement that is in force in a region on a date.
 *
 * `region` by id, name or code; `date` as `YYYY-MM-DD`, both ends of a period belonging to it. Strict mode, the default,
 * refuses what is not known; lenient mode uses the last known value, and after the last agreement has ended that
 * agreement, and says so (`carriedFrom`, `carriedForward`). A rule that has ended is carried in neither. Rates of indexation are never carried from year to year.
 * A working group's own values, read by {@link readLocalValues} and given as `local`, take precedence over the embedded ones.
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
 * agreementInForce("syddanmark", "2099-01-01", { mode: "lenient" }).carriedForward; // => true
 * ```
 */
export function agreementInForce(region: string | number, date: string, options?: AgreementOptions): Agreement {
  const { id } = findRegion(region, "region");
  return onDate(id, { date: isoDate(date, "date"), ...checkedOptions(options), own: new Map() });
}
