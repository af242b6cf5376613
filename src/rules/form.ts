import { fail } from "../errors.ts";
import { inBothLanguages, type Text, words } from "../words.ts";
import type { InputUnit } from "./binding.ts";
import { formulaAnswer } from "./formulaRun.ts";
import type { InputBounds } from "./inputBounds.ts";
import { type BoundParameter, isRounding, type Mark, type Parameter, type RuleSet } from "./parameter.ts";
import { type Step, Trace, Traced } from "./quantity.ts";
import { type Powers, parseUnit, sameUnit, unitsOf, unitText } from "./units.ts";
import * as say from "./words.ts";

export type Inputs = Readonly<Record<string, InputUnit>>;
export type Results = Readonly<Record<string, string>>;
export type Parameters = Readonly<Record<string, Parameter>>;

/** A rule's text without its types, as the readings see it. */
export interface PlainRule {
  readonly name?: string;
  readonly title: Text;
  readonly mark: Mark;
  readonly source: Text;
  readonly inputs: Inputs;
  readonly bounds?: Readonly<Record<string, InputBounds>>;
  readonly parameters?: Parameters;
  readonly gives: Results;
  readonly words?: Readonly<Record<string, Text>>;
  readonly formula: (given: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** A formula written down for lists of given lengths. */
export interface Form {
  readonly steps: readonly Step[];
  readonly results: readonly (readonly [name: string, step: number])[];
  readonly units: readonly string[];
}

/** A rule with what its readings need: its form, lists of two in it or of given lengths, and its parameters in a rule set. */
export interface WrittenRule {
  readonly text: PlainRule;
  readonly plain: () => Form;
  readonly formFor: (lengths: ReadonlyMap<string, number>) => Form;
  readonly boundIn: (set: RuleSet | undefined) => ReadonlyMap<string, BoundParameter>;
}

export function listNames(inputs: Inputs): string[] {
  return Object.keys(inputs).filter((name) => typeof inputs[name] !== "string");
}

export function refuseSharedNames(inputs: Inputs, parameters: Parameters, path: string): void {
  for (const name of Object.keys(parameters)) {
    if (!Object.hasOwn(inputs, name)) continue;
    fail({ kind: "duplicate", path, found: name, ...say.ONE_NAME_EACH });
  }
}

/** A result that the rule does not declare would be ignored. */
function refuseOtherResults(text: PlainRule, answer: object): void {
  const other = Object.keys(answer ?? {}).find((name) => !Object.hasOwn(text.gives, name));
  if (other === undefined) return;
  fail({
    kind: "unknown-key",
    path: text.title.en,
    found: other,
    allowed: inBothLanguages(Object.keys(text.gives).join(", ")),
    remedy: say.DECLARE_RESULT,
  });
}

function resultOf(text: PlainRule, name: string, answer: Readonly<Record<string, unknown>>, trace: Trace): Traced {
  const result = answer?.[name];
  if (result instanceof Traced && result.trace === trace) return result;
  return fail({
    kind: result === undefined ? "missing" : "malformed",
    path: `${text.title.en}: ${name}`,
    found: result,
    ...say.RESULT,
  });
}

/** Units are written as text at first use: a rule that only computes needs them in none. */
class TracedForm implements Form {
  readonly steps: Form["steps"];
  readonly results: Form["results"];
  readonly #units: readonly Powers[];
  #texts: readonly string[] | undefined;

  constructor(steps: Form["steps"], results: Form["results"], units: readonly Powers[]) {
    this.steps = steps;
    this.results = results;
    this.#units = units;
  }

  get units(): readonly string[] {
    this.#texts ??= this.#units.map(unitText);
    return this.#texts;
  }
}

/** Runs the formula once with tracing quantities and checks the units of what it wrote. */
export function writeDown(text: PlainRule, parameters: Parameters, lengths: ReadonlyMap<string, number>): Form {
  const trace = new Trace();
  const given: Record<string, unknown> = {};
  for (const [name, unit] of Object.entries(text.inputs)) {
    given[name] =
      typeof unit === "string"
        ? trace.input(name)
        : Array.from({ length: lengths.get(name) ?? 0 }, (_, i) => trace.input(`${name}.${i}`));
  }
  for (const [name, parameter] of Object.entries(parameters)) {
    given[name] = isRounding(parameter) ? trace.rounding(name, parameter) : trace.parameter(name);
  }
  const answer = formulaAnswer(text, given);
  const declared = (step: Step) =>
    step.op === "parameter" ? (parameters[step.name]?.unit ?? "") : unitOfInput(text.inputs, step.name);
  const units = unitsOf(trace.steps, declared, text.title.en);
  refuseOtherResults(text, answer);
  const results = Object.keys(text.gives).map((name) => {
    const { at } = resultOf(text, name, answer, trace);
    checkResult(text, name, units[at] ?? "any");
    return [name, at] as const;
  });
  return new TracedForm(trace.steps, results, units);
}

export function unitOfInput(inputs: Inputs, name: string): string {
  const unit = inputs[name] ?? inputs[name.replace(/\.\d+$/, "")] ?? "";
  return typeof unit === "string" ? unit : unit[0];
}

function checkResult(text: PlainRule, name: string, unit: Powers): void {
  const declared = text.gives[name] ?? "";
  if (sameUnit(parseUnit(declared), unit)) return;
  fail({
    kind: "unit",
    path: `${text.title.en}: ${name}`,
    found: unitText(unit),
    allowed: inBothLanguages(declared),
    remedy: say.CORRECT_FORMULA_OR_UNIT,
  });
}

/** The words of an input, parameter or result; an element of a list gets its number. */
export function wordOf(text: PlainRule, name: string): Text {
  const [, base = name, element] = /^(.*)\.(\d+)$/.exec(name) ?? [];
  const own = text.words?.[base] ?? text.parameters?.[base]?.title ?? (words as Readonly<Record<string, Text>>)[base];
  const found = own ?? inBothLanguages(base);
  return element === undefined ? found : say.elementOf(found, Number(element) + 1);
}
