import { fail } from "../errors.ts";
import { isText, type Text } from "../words.ts";
import type { PlainRule } from "./form.ts";
import { MARKS } from "./marks.ts";

const TEXT: Text = { da: "en tekst på begge sprog: { da, en }", en: "a text in both languages: { da, en }" };
const MARK: Text = {
  da: `et grundlag: ${Object.keys(MARKS).join(", ")}`,
  en: `a mark: ${Object.keys(MARKS).join(", ")}`,
};
const INPUTS: Text = {
  da: 'hvert input med sin enhed, som { costs: ["kr"], months: "month" }',
  en: 'each input with its unit, as { costs: ["kr"], months: "month" }',
};
const GIVES: Text = {
  da: 'hvert resultat med sin enhed, som { total: "kr" }',
  en: 'each result with its unit, as { total: "kr" }',
};
const PARAMETERS: Text = {
  da: "parametre af parameters, som { tariffRounding: parameters.tariffs.tariffRounding }",
  en: "parameters of parameters, as { tariffRounding: parameters.tariffs.tariffRounding }",
};
const WORDS: Text = { da: "egne ord med tekst på begge sprog", en: "own words with a text in both languages" };
const NAME: Text = {
  da: "et navn af bogstaver og tal, som monthlyRent",
  en: "a name of letters and digits, as monthlyRent",
};
const FORMULA: Text = { da: "en funktion af input og parametre", en: "a function of inputs and parameters" };

type Check = (value: unknown) => boolean;

const isRecord: Check = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** An object each of whose values is of a kind; with at least so many. */
const recordOf =
  (each: Check, least: number): Check =>
  (value) => {
    if (!isRecord(value)) return false;
    const values = Object.values(value as object);
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

const PARTS: readonly (readonly [key: keyof PlainRule, check: Check, allowed: Text])[] = [
  ["name", orAbsent((name) => typeof name === "string" && /^[\p{L}_$][\p{L}\p{N}_$.]{0,99}$/u.test(name)), NAME],
  ["title", isText, TEXT],
  ["mark", (mark) => typeof mark === "string" && Object.hasOwn(MARKS, mark), MARK],
  ["source", isText, TEXT],
  ["inputs", recordOf(isInput, 1), INPUTS],
  ["parameters", orAbsent(recordOf(isParameter, 0)), PARAMETERS],
  ["gives", recordOf(isUnit, 1), GIVES],
  ["words", orAbsent(recordOf(isText, 0)), WORDS],
  ["formula", (formula) => typeof formula === "function", FORMULA],
];

const ALLOWED: Text = {
  da: "en regel med title, mark, source, inputs, gives og formula",
  en: "a rule with title, mark, source, inputs, gives and formula",
};

/** Checks the parts that a rule is made of; what its units and formula say is checked where the formula runs. */
export function checkRuleText(text: unknown): void {
  if (!isRecord(text)) refuse("rule", text, ALLOWED);
  for (const [key, check, allowed] of PARTS) {
    const part = (text as Readonly<Record<string, unknown>>)[key];
    if (!check(part)) refuse(key, part, allowed);
  }
}

function refuse(path: string, found: unknown, allowed: Text): never {
  const remedy =
    found === undefined
      ? { da: "skriv det", en: "write it" }
      : { da: "ret det, så det passer", en: "mend it so that it fits" };
  if (found !== undefined) return fail({ kind: "malformed", path, found, allowed, remedy });
  return fail({ kind: "missing", path, foundAs: { da: "intet", en: "nothing" }, allowed, remedy });
}
