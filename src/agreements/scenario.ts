import { type IsoDate, isoDate, isWithin } from "../dates.ts";
import { fail, nearest } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import { frozen } from "../frozen.ts";
import { isPlain } from "../isRecord.ts";
import { parameterCalled, parameterKeys, parameterOfId } from "../parameters/parameters.ts";
import type { KnownValue, Parameter, ScenarioPeriod } from "../rules/parameter.ts";
import { ownValue } from "./ownValue.ts";
import * as say from "./words.ts";

/** The values of scenarios by parameter id, in the order they were given. */
export type OwnScenario = ReadonlyMap<string, readonly KnownValue[]>;

function refuseUnknownName(name: string): never {
  const near = nearest(name, parameterKeys());
  const remedy = near === undefined ? say.LOOK_UP_NAME : didYouMean(near);
  return fail({ kind: "unknown-key", path: "with", found: name, allowed: say.PARAMETER_NAME, remedy });
}

function refuseTwice(parameter: Parameter): never {
  return fail({ kind: "duplicate", path: `with.${parameter.name}`, ...say.givenTwice(parameter) });
}

const PERIOD_KEYS = ["value", "from", "to"];

/** A value for a period; a key that is not one of its three would be ignored in silence. */
function periodOf(given: object, path: string): ScenarioPeriod & { readonly from?: IsoDate; readonly to?: IsoDate } {
  const extra = Object.keys(given).find((key) => !PERIOD_KEYS.includes(key));
  if (extra !== undefined) return fail({ kind: "unknown-key", path, found: extra, ...say.notPeriodKey });
  const { value, from, to } = given as ScenarioPeriod;
  const [first, last] = [
    from === undefined ? undefined : isoDate(from, `${path}.from`),
    to === undefined ? undefined : isoDate(to, `${path}.to`),
  ];
  if (first !== undefined && last !== undefined && last < first) {
    const [allowed, remedy] = [say.orLater(first), say.SWAP_DATES];
    return fail({ kind: "out-of-range", path: `${path}.to`, found: last, allowed, remedy });
  }
  return { value, ...(first && { from: first }), ...(last && { to: last }) };
}

function isPeriod(given: unknown): given is object {
  return typeof given === "object" && given !== null && PERIOD_KEYS.some((key) => Object.hasOwn(given, key));
}

function known(parameter: Parameter, given: unknown): KnownValue {
  const path = `with.${parameter.name}`;
  const { value, from = null, to = null } = isPeriod(given) ? periodOf(given, path) : { value: given };
  return frozen({ parameter, text: ownValue(parameter, value, path), from, to, mark: "local", source: say.OWN_VALUE });
}

/** The scenario with further values on top, checked; they are the user's own, whatever they replace. */
export function withScenario(before: OwnScenario, scenario: unknown): OwnScenario {
  if (!isPlain(scenario)) {
    return fail({ kind: "malformed", path: "with", found: scenario, ...say.notScenario });
  }
  const values = new Map(before);
  const seen = new Set<Parameter>();
  for (const [key, given] of Object.entries(scenario)) {
    const parameter = parameterCalled(key) ?? refuseUnknownName(key);
    if (seen.has(parameter)) refuseTwice(parameter);
    seen.add(parameter);
    values.set(parameter.id, [...(values.get(parameter.id) ?? []), known(parameter, given)]);
  }
  return values;
}

/**
 * Whether a scenario may answer otherwise of a parameter than what it is built on: it has a value of it, or of the one that it
 * follows. One of a user's own may change itself, and is asked anew.
 */
export function isChangedBy(own: OwnScenario, parameter: Parameter): boolean {
  const { id, follows } = parameter;
  if (own.has(id) || parameterCalled(id) !== parameter) return true;
  return follows !== undefined && isChangedBy(own, parameterOfId(follows));
}

/** What a scenario says of a parameter on a date: the value given last for it. */
export function triedOn(own: OwnScenario, parameter: Parameter, date: IsoDate): KnownValue | undefined {
  return own.get(parameter.id)?.findLast(({ from, to }) => isWithin(date, from, to));
}
