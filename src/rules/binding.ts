import { fail, refuseKey } from "../errors.ts";
import { NOTHING, objectWith, TRUE_OR_FALSE } from "../failureWords.ts";
import { isRecord } from "../isRecord.ts";
import { exact, exactAsWritten, isFraction, type Numeric } from "../numbers/exact.ts";
import { copied } from "../numbers/fraction.ts";
import { checkBounds } from "./bounds.ts";
import { knownIn } from "./knownIn.ts";
import {
  bindAmount,
  bindIndex,
  exactOf,
  type IndexFactor,
  isIndexFactor,
  isLevelled,
  type Levelled,
  type Levels,
} from "./levels.ts";
import { numberKindOf } from "./numberKind.ts";
import { type BoundParameter, isRounding, type KnownValue, type Parameter, type RuleSet } from "./parameter.ts";
import { noLaw, noRuleSet, ROUNDING_UNIT_ABOVE_ZERO, RULE_SET } from "./parameterWords.ts";
import { isSteady } from "./steadyRuleSet.ts";
import type { Value } from "./value.ts";
import * as say from "./words.ts";

/** The unit of an input: a unit, a list of one (`["kr"]`), or `flag`. */
export type InputUnit = string | readonly [string];

/** What a number may be given as to a rule: plain, an amount with its price level, or an index. */
export type Given = Numeric | Levelled | IndexFactor;

/** What one call gave, checked: values by step name, the length of each list, the years of the price levels. */
export interface Binding {
  readonly values: Map<string, Value>;
  readonly lengths: ReadonlyMap<string, number>;
  readonly levels: Levels;
}

export const MOST_IN_LIST = 10_000;

/** Checks what was given against a rule's declared inputs; nothing unknown is ignored, nothing missing is guessed. */
export function bindInputs(given: unknown, inputs: Readonly<Record<string, InputUnit>>): Binding {
  const names = Object.keys(inputs);
  const record = asRecord(given, names);
  for (const key of Object.keys(record)) if (!Object.hasOwn(inputs, key)) refuseUnknownInput(key, names);
  const values = new Map<string, Value>();
  const lengths = new Map<string, number>();
  const levels: Levels = new Map();
  for (const name of names) {
    const unit = inputs[name] as InputUnit;
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (value === undefined) refuseMissingInput(name, unit);
    if (typeof unit === "string") values.set(name, givenValue(value, unit, levels, name));
    else lengths.set(name, bindList(value, unit[0], name, values, levels));
  }
  return { values, lengths, levels };
}

type InputList = readonly (readonly [name: string, unit: InputUnit])[];

/**
 * What was given for each input in order, after the first ones that have been read, so that each is read once; nothing
 * where the keys are not just those of the inputs.
 */
export function readRest(
  given: unknown,
  names: readonly string[],
  read: unknown[] = [],
): readonly unknown[] | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  if (Object.keys(given).length !== names.length) return undefined;
  if (!names.every((name) => Object.hasOwn(given, name))) return undefined;
  for (const name of names.slice(read.length)) read.push((given as Readonly<Record<string, unknown>>)[name]);
  return read;
}

/** The values of inputs that are all plain numbers or yes and no, as most calls give; nothing where one is more than that. */
export function plainValues(read: readonly unknown[], inputs: InputList): Value[] | undefined {
  const values: Value[] = [];
  for (const [name, unit] of inputs) {
    const value = plainValue(read[values.length], name, unit);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function plainValue(value: unknown, name: string, unit: InputUnit): Value | undefined {
  if (unit === "flag") return typeof value === "boolean" ? value : undefined;
  if (typeof unit !== "string") return undefined;
  if (typeof value === "number") return exact(value, name);
  if (typeof value === "string") return exact(value, name, numberKindOf(unit));
  return isFraction(value) ? copied(value) : undefined;
}

export function asRecord(given: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (isRecord(given)) return given;
  return fail({ kind: "malformed", path: "", found: given, allowed: objectWith(names), remedy: say.GIVE_BY_NAME });
}

function bindList(value: unknown, unit: string, name: string, values: Map<string, Value>, levels: Levels): number {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_IN_LIST) {
    return fail({
      kind: Array.isArray(value) ? "out-of-range" : "malformed",
      path: name,
      found: value,
      ...say.listOfNumbers(MOST_IN_LIST, unit),
    });
  }
  for (const [i, each] of value.entries()) values.set(`${name}.${i}`, givenValue(each, unit, levels, `${name}[${i}]`));
  return value.length;
}

/** One given value as the formula's number or condition; an amount or index binds its price levels. */
export function givenValue(value: unknown, unit: string, levels: Levels, path: string): Value {
  if (unit === "flag") return typeof value === "boolean" ? value : refuseNonFlag(value, path);
  if (isFraction(value)) return copied(value);
  if (typeof value !== "object") return exact(value as Numeric, path, numberKindOf(unit));
  if (isLevelled(value)) {
    bindAmount(value, unit, levels, path);
    return exactOf(value.amount, value.exact, `${path}.amount`, "amount");
  }
  if (isIndexFactor(value)) {
    bindIndex(value, unit, levels, path);
    return exactOf(value.factor, value.exact, `${path}.factor`, "as-written");
  }
  return exact(value as Numeric, path);
}

function refuseNonFlag(value: unknown, path: string): never {
  return fail({ kind: "malformed", path, found: value, allowed: TRUE_OR_FALSE, remedy: say.ANSWER_YES_OR_NO });
}

export function refuseUnknownInput(key: string, names: readonly string[]): never {
  return refuseKey(key, names, "");
}

export function refuseMissingInput(name: string, unit: InputUnit): never {
  const wanted = typeof unit === "string" ? unit : `[${unit[0]}]`;
  return fail({ kind: "missing", path: name, foundAs: NOTHING, ...say.missingInput(name, wanted) });
}

/** The value of each of a rule's parameters in a rule set; without a set only values that are always in force are known. */
export function bindParameters(
  parameters: Readonly<Record<string, Parameter>>,
  set: RuleSet | undefined,
): Map<string, BoundParameter> {
  const bound = new Map<string, BoundParameter>();
  if (set !== undefined && !isRuleSet(set)) return refuseNonRuleSet(set);
  for (const [name, parameter] of Object.entries(parameters)) {
    const known = set === undefined ? alwaysKnown(parameter) : knownIn(set, parameter);
    bound.set(name, set !== undefined && isSteady(set) ? boundOnce(parameter, known) : boundTo(parameter, known));
  }
  return bound;
}

function boundTo(parameter: Parameter, known: KnownValue): BoundParameter {
  const value = exactAsWritten(known.text, parameter.id);
  checkBounds(parameter, value, parameter.id);
  if (isRounding(parameter) && value.n <= 0n) refuseNotAboveZero(parameter, known.text);
  return { known, exact: value };
}

const BOUND = new WeakMap<KnownValue, BoundParameter>();

/** Binds a value of an agreement once for all rules, and for all its scenarios, which have it from the agreement. */
function boundOnce(parameter: Parameter, known: KnownValue): BoundParameter {
  const before = BOUND.get(known);
  if (before?.known.parameter === parameter) return before;
  const bound = boundTo(parameter, known);
  Object.freeze(bound.exact);
  if (Object.isFrozen(known)) BOUND.set(known, bound);
  return bound;
}

/** Binds a rule's parameters, and remembers them by rule set where a set answers the same as long as it lives. */
export function parameterBinder(
  parameters: Readonly<Record<string, Parameter>>,
): (set: RuleSet | undefined) => ReadonlyMap<string, BoundParameter> {
  let bySet: WeakMap<RuleSet, ReadonlyMap<string, BoundParameter>> | undefined;
  let always: ReadonlyMap<string, BoundParameter> | undefined;
  return (set) => {
    if (set !== undefined && !isRuleSet(set)) return refuseNonRuleSet(set);
    const before = set === undefined ? always : bySet?.get(set);
    if (before !== undefined) return before;
    const bound = bindParameters(parameters, set);
    if (set === undefined) {
      always = bound;
    } else if (isSteady(set)) {
      bySet ??= new WeakMap();
      bySet.set(set, bound);
    }
    return bound;
  };
}

function isRuleSet(set: unknown): set is RuleSet {
  return typeof set === "object" && set !== null && typeof (set as Partial<RuleSet>).known === "function";
}

function refuseNonRuleSet(found: unknown): never {
  return fail({ kind: "malformed", path: "set", found, ...RULE_SET });
}

/** The one value that the whole country has on every day; refused where there is none, for then it depends on agreement or date. */
export function alwaysKnown(parameter: Parameter): KnownValue {
  const [only, ...more] = parameter.values.filter(({ scope }) => scope === null);
  if (only?.value != null && only.from === null && only.to === null && more.length === 0) {
    return { ...only, parameter, text: only.value };
  }
  const isOfAll = parameter.values.every(({ scope }) => scope === null);
  return fail({ kind: "missing", path: parameter.id, ...(isOfAll ? noLaw : noRuleSet)(parameter.title) });
}

function refuseNotAboveZero(parameter: Parameter, found: string): never {
  return fail({ kind: "out-of-range", path: parameter.id, found, ...ROUNDING_UNIT_ABOVE_ZERO });
}
