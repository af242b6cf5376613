import { divisionFailure } from "../division.ts";
import { type Form, type PlainRule, unitOfInput, wordOf } from "../form.ts";
import { guardsOf } from "../guard.ts";
import type { Program } from "../integers.ts";
import { isRounding } from "../parameter.ts";
import { DivisionByZero } from "../value.ts";
import { literal } from "./names.ts";

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
  readonly columns: ReadonlyMap<string, string>;
}

/** Why an input that was read as NULL cannot be used. */
function problemOf(name: string, { text, columns }: Faulty): string {
  const found = `${wordOf(text, name).en}: ${columns.get(name)} is NULL`;
  if (isRoundingUnit(name, text)) return `${found}, or not a whole number above 0`;
  const guard = guardsOf(text).find((each) => each.name === name);
  if (guard !== undefined) return `${found}, or not a whole number, or not ${guard.allowed.en}`;
  return `${found}, or ${unitOfInput(text.inputs, name) === "flag" ? "neither yes nor no" : "not a whole number"}`;
}

/** What a divisor that is 0 was made of. */
function divisorProblem(divisor: number, { program, form, text }: Faulty): string {
  const step = form.steps.find(({ op, args }) => {
    const place = program.places[args[1] ?? 0];
    return op === "dividedBy" && typeof place === "object" && place.n === divisor;
  });
  return divisionFailure(form, new DivisionByZero(step?.args[1] ?? 0), text).found.en;
}

/**
 * An expression that says why a row cannot be computed, and is NULL where it can. It is asked before any result is
 * given, since `least`, `greatest` and, in DuckDB, a division by 0 would pass NULL on in silence.
 */
export function faultText(faulty: Faulty, reference: (at: number) => string): string {
  const cases = faulty.program.code.flatMap((instruction, at) => {
    if (instruction.op === "input") {
      return [`WHEN ${reference(at)} IS NULL THEN ${literal(problemOf(instruction.name, faulty))}`];
    }
    if (instruction.op !== "size") return [];
    return [`WHEN ${reference(instruction.b)} = 0 THEN ${literal(divisorProblem(instruction.b, faulty))}`];
  });
  return `CASE\n      ${cases.join("\n      ")}\n    END`;
}
