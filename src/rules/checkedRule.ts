import { fail } from "../errors.ts";
import { NOTHING } from "../failureWords.ts";
import { isRecord } from "../isRecord.ts";
import { isText, type Text } from "../words.ts";
import { MARKS } from "./explanationWords.ts";
import type { PlainRule } from "./form.ts";
import * as say from "./words.ts";

type Check = (value: unknown) => boolean;

/** An object each of whose values is of a kind; with at least so many. */
const recordOf =
  (each: Check, least: number): Check =>
  (value) => {
    if (!isRecord(value)) return false;
    const values = Object.values(value);
    return values.length >= least && values.every(each);
  };
const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isUnit: Check = (unit) => typeof unit === "string";
const isInput: Check = (unit) => isUnit(unit) || (Array.isArray(unit) && unit.length === 1 && isUnit(unit[0]));

function isParameter(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, title, unit, values } = value as Partial<NonNullable<PlainRule["parameters"]>[string]>;
  return [id, name, unit].every(isUnit) && isText(title) && Array.isArray(values) && values.every(isRecord);
}

const BOUNDS = new Set(["least", "above", "most", "below"]);
const isNumberText: Check = (value) => typeof value === "string" && /^-?\d{1,15}(?:\.\d{1,12})?$/.test(value);
const isBounds: Check = (value) =>
  recordOf(isNumberText, 1)(value) && isRecord(value) && Object.keys(value).every((key) => BOUNDS.has(key));

const PARTS: readonly (readonly [key: keyof PlainRule, check: Check, allowed: Text])[] = [
  ["name", orAbsent((name) => typeof name === "string" && /^[\p{L}_$][\p{L}\p{N}_$.]{0,99}$/u.test(name)), say.NAME],
  ["title", isText, say.TEXT_IN_BOTH],
  ["mark", (mark) => typeof mark === "string" && Object.hasOwn(MARKS, mark), say.oneOfMarks(Object.keys(MARKS))],
  ["source", isText, say.TEXT_IN_BOTH],
  ["inputs", recordOf(isInput, 1), say.INPUTS],
  ["bounds", orAbsent(recordOf(isBounds, 0)), say.BOUNDS],
  ["parameters", orAbsent(recordOf(isParameter, 0)), say.PARAMETERS],
  ["gives", recordOf(isUnit, 1), say.GIVES],
  ["words", orAbsent(recordOf(isText, 0)), say.OWN_WORDS],
  ["formula", (formula) => typeof formula === "function", say.FORMULA],
];

/** Checks the parts that a rule is made of; what its units and formula say is checked where the formula runs. */
export function checkRuleText(text: unknown): void {
  if (!isRecord(text)) refuse("rule", text, say.RULE);
  for (const [key, check, allowed] of PARTS) {
    const part = text[key];
    if (!check(part)) refuse(key, part, allowed);
  }
  refuseStrayBounds(text as unknown as PlainRule);
}

/** Bounds of what is no input, or no number, would be ignored. */
function refuseStrayBounds({ inputs, bounds = {} }: PlainRule): void {
  const isNumber = (name: string) => Object.hasOwn(inputs, name) && isUnit(inputs[name]) && inputs[name] !== "flag";
  const stray = Object.keys(bounds).find((name) => !isNumber(name));
  if (stray !== undefined) refuse("bounds", stray, say.BOUNDS);
}

function refuse(path: string, found: unknown, allowed: Text): never {
  if (found !== undefined) return fail({ kind: "malformed", path, found, allowed, remedy: say.CORRECT_IT });
  return fail({ kind: "missing", path, foundAs: NOTHING, allowed, remedy: say.WRITE_IT });
}
