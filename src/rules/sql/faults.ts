import { divisionFailure } from "../division.ts";
import { type Form, type PlainRule, unitOfInput, wordOf } from "../form.ts";
import { guardsOf } from "../guard.ts";
import { type Program, UNITY } from "../integers.ts";
import { isRounding } from "../parameter.ts";
import { DivisionByZero } from "../value.ts";
import type { Machine } from "./dialect.ts";
import type { CheckedOptions } from "./options.ts";
import type { SqlStep } from "./steps.ts";

/** Whether a column holds the unit of a rounding, which has to be above 0. */
export function isRoundingUnit(name: string, text: PlainRule): boolean {
  const parameter = Object.hasOwn(text.parameters ?? {}, name) ? text.parameters?.[name] : undefined;
  return parameter !== undefined && isRounding(parameter);
}

/** What a fault is described from. */
export interface Faulty {
  readonly text: PlainRule;
  readonly form: Form;
  readonly program: Program;
  readonly machine: Machine;
  readonly options: Pick<CheckedOptions, "faults">;
  readonly columns: ReadonlyMap<string, string>;
}

/** Why an input that was read as NULL cannot be used. */
function problemOf(name: string, { text, columns, machine, options }: Faulty): string {
  const { type, most } = machine.numbers;
  const large = most === undefined || options.faults === "error" ? "" : `, or out of range of ${type}`;
  const found = `${wordOf(text, name).en}: ${columns.get(name)} is NULL`;
  if (isRoundingUnit(name, text)) return `${found}, or not a whole number above 0${large}`;
  const guard = guardsOf(text).find((each) => each.name === name);
  if (guard !== undefined) return `${found}, or not a whole number, or not ${guard.allowed.en}${large}`;
  if (unitOfInput(text.inputs, name) === "flag") return `${found}, or neither yes nor no`;
  return `${found}, or not a whole number${large}`;
}

/** What a divisor that is 0 was made of. */
function divisorProblem(divisor: number, { program, form, text }: Faulty): string {
  const step = form.steps.find(({ op, args }) => {
    const place = program.places[args[1] ?? 0];
    return op === "dividedBy" && typeof place === "object" && place.n === divisor;
  });
  return divisionFailure(form, new DivisionByZero(step?.args[1] ?? 0), text).found.en;
}

const [LEAST_RESULT, MOST_RESULT] = [-(2n ** 63n), 2n ** 63n - 1n];

/**
 * The results that may be too large, each with what it is called. As an error the database says it in its own words: to
 * ask first would have PostgreSQL compute each result several times, and take four times as long.
 */
export function mayPass({
  program,
  text,
  machine,
  options,
}: Omit<Faulty, "form" | "columns">): readonly (readonly [at: number, word: string])[] {
  const { most } = machine.numbers;
  if (options.faults === "error" || (most !== undefined && most <= MOST_RESULT)) return [];
  return program.results.flatMap(({ name, at, unit }) =>
    unit === "flag" || at === UNITY ? [] : [[at, wordOf(text, name).en] as const],
  );
}

/**
 * An expression that says why a row cannot be computed, and is NULL where it can. It is asked before any result is
 * given, since `least`, `greatest` and a division by 0 may pass NULL on in silence. The steps tried are those that are
 * NULL where a number on the way is one that the database does not hold.
 */
export function faultText(faulty: Faulty, tried: readonly SqlStep[], reference: (at: number) => string): string {
  const { program, machine } = faulty;
  const cases = program.code.flatMap((instruction, at) => {
    if (instruction.op === "input") {
      return [`WHEN ${reference(at)} IS NULL THEN ${machine.literal(problemOf(instruction.name, faulty))}`];
    }
    if (instruction.op !== "size") return [];
    return [`WHEN ${reference(instruction.b)} = 0 THEN ${machine.literal(divisorProblem(instruction.b, faulty))}`];
  });
  const overflows = tried.map(
    ({ at, word }) =>
      `WHEN ${reference(at)} IS NULL THEN ${machine.literal(`${word}: out of range of ${machine.numbers.type}`)}`,
  );
  const tooLarge = mayPass(faulty).map(
    ([at, word]) =>
      `WHEN ${reference(at)} NOT BETWEEN ${LEAST_RESULT} AND ${MOST_RESULT} THEN ${machine.literal(`${word}: out of range of ${machine.whole}`)}`,
  );
  return `CASE\n      ${[...cases, ...overflows, ...tooLarge].join("\n      ")}\n    END`;
}
