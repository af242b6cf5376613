import { type IsoDate, isoDate, isWithin } from "../dates.ts";
import { fail, nearest } from "../errors.ts";
import { frozen } from "../frozen.ts";
import { parameterCalled, parameterKeys } from "../parameters/parameters.ts";
import type { KnownValue, Parameter, ScenarioPeriod } from "../rules/parameter.ts";
import type { Text } from "../words.ts";
import { ownValue } from "./ownValue.ts";

/** The values of scenarios by parameter id, in the order they were given. */
export type OwnScenario = ReadonlyMap<string, readonly KnownValue[]>;

const SOURCE: Text = Object.freeze({ da: "brugerens egen værdi", en: "the user's own value" });

function refuseUnknownName(name: string): never {
  const near = nearest(name, parameterKeys());
  return fail({
    kind: "unknown-key",
    path: "with",
    found: name,
    allowed: {
      da: "navnet på en parameter, fx band eller settlement.band; allParameters() har dem alle",
      en: "the name of a parameter, such as band or settlement.band; allParameters() has them all",
    },
    remedy: near
      ? { da: `mente du ${near}?`, en: `did you mean ${near}?` }
      : { da: "slå navnet op i allParameters()", en: "look the name up in allParameters()" },
  });
}

function refuseNonScenario(found: unknown): never {
  return fail({
    kind: "malformed",
    path: "with",
    found,
    allowed: {
      da: "et objekt med værdier efter parametrenes navne",
      en: "an object with values by the parameters' names",
    },
    remedy: { da: 'skriv with({ coverageThreshold: "0.08" })', en: 'write with({ coverageThreshold: "0.08" })' },
  });
}

function refuseTwice({ name, id }: Parameter): never {
  return fail({
    kind: "duplicate",
    path: `with.${name}`,
    foundAs: { da: `både ${name} og ${id}`, en: `both ${name} and ${id}` },
    allowed: { da: "en parameter én gang", en: "a parameter once" },
    remedy: { da: "fjern den ene", en: "remove one of them" },
  });
}

const PERIOD_KEYS = ["value", "from", "to"];

/** A value for a period; a key that is not one of its three would be ignored in silence. */
function periodOf(given: object, path: string): ScenarioPeriod & { readonly from?: IsoDate; readonly to?: IsoDate } {
  const extra = Object.keys(given).find((key) => !PERIOD_KEYS.includes(key));
  const allowed = { da: "{ value, from, to }", en: "{ value, from, to }" };
  if (extra !== undefined) {
    const remedy = {
      da: 'skriv { value: "0.05", from: "2018-01-01", to: "2018-12-31" }',
      en: 'write { value: "0.05", from: "2018-01-01", to: "2018-12-31" }',
    };
    return fail({ kind: "unknown-key", path, found: extra, allowed, remedy });
  }
  const { value, from, to } = given as ScenarioPeriod;
  const [first, last] = [
    from === undefined ? undefined : isoDate(from, `${path}.from`),
    to === undefined ? undefined : isoDate(to, `${path}.to`),
  ];
  if (first !== undefined && last !== undefined && last < first) {
    return fail({
      kind: "out-of-range",
      path: `${path}.to`,
      found: last,
      allowed: { da: `${first} eller senere`, en: `${first} or later` },
      remedy: { da: "byt datoerne om", en: "swap the dates" },
    });
  }
  return { value, ...(first && { from: first }), ...(last && { to: last }) };
}

function isPeriod(given: unknown): given is object {
  return typeof given === "object" && given !== null && PERIOD_KEYS.some((key) => Object.hasOwn(given, key));
}

function known(parameter: Parameter, given: unknown): KnownValue {
  const path = `with.${parameter.name}`;
  const { value, from = null, to = null } = isPeriod(given) ? periodOf(given, path) : { value: given };
  return frozen({ parameter, text: ownValue(parameter, value, path), from, to, mark: "local", source: SOURCE });
}

/** The scenario with further values on top, checked; they are the user's own, whatever they replace. */
export function withScenario(before: OwnScenario, scenario: unknown): OwnScenario {
  if (typeof scenario !== "object" || scenario === null || Array.isArray(scenario)) return refuseNonScenario(scenario);
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

/** What a scenario says of a parameter on a date: the value given last for it. */
export function triedOn(own: OwnScenario, parameter: Parameter, date: IsoDate): KnownValue | undefined {
  return own.get(parameter.id)?.findLast(({ from, to }) => isWithin(date, from, to));
}
