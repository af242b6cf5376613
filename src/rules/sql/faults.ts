import { divisionFailure } from "../division.ts";
import { type Form, type PlainRule, unitOfInput, wordOf } from "../form.ts";
import { guardsOf } from "../guard.ts";
import { type Program, UNITY } from "../integers.ts";
import { isRounding } from "../parameter.ts";
import { DivisionByZero } from "../value.ts";
import { type Machine, RESULT } from "./dialect.ts";
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
  readonly decimals: ReadonlyMap<string, number>;
}

/** What a column's numbers have to be. */
function askedNumber(decimals: number | undefined): string {
  if (decimals === undefined) return "a whole number";
  return `a number of at most ${decimals} ${decimals === 1 ? "decimal" : "decimals"}`;
}

/** Why an input that was read as NULL cannot be used. */
function problemOf(name: string, { text, columns, decimals, machine }: Faulty): string {
  const { bounded, most } = machine.numbers;
  const type = bounded === undefined ? machine.numbers.type : RESULT;
  const large = most === undefined ? "" : `, or out of range of ${type}`;
  const found = `${wordOf(text, name).en}: ${columns.get(name)} is NULL`;
  const number = askedNumber(decimals.get(name));
  if (isRoundingUnit(name, text)) return `${found}, or not ${number} above 0${large}`;
  const guard = guardsOf(text).find((each) => each.name === name);
  if (guard !== undefined) return `${found}, or not ${number}, or not ${guard.allowed.en}${large}`;
  if (unitOfInput(text.inputs, name) === "flag") return `${found}, or neither yes nor no`;
  return `${found}, or not ${number}${large}`;
}

/**
 * An expression that says which column is of a type that numbers are not read from, and is NULL where none is. It is the same in all rows;
 * nothing where no numbers are read.
 */
export function typeFault(
  { text, columns, machine }: Omit<Faulty, "form">,
  numbers: readonly string[],
  written: (column: string) => string,
): string | undefined {
  const { typed } = machine;
  if (numbers.length === 0) return undefined;
  const cases = numbers.map((name) => {
    const given = columns.get(name) ?? "";
    const type = typed.typeOf(written(given));
    const said = [`${wordOf(text, name).en}: ${given} holds `, `; cast it in a view first: ${machine.reads} is read`];
    const [before, after] = said.map(machine.literal);
    return `WHEN NOT (${typed.isRead(type)}) THEN ${machine.joined([before as string, typed.name(type), after as string])}`;
  });
  return `CASE ${cases.join(" ")} END`;
}

/** What a divisor that is 0 was made of. */
function divisorProblem(divisor: number, { program, form, text }: Faulty): string {
  const step = form.steps.find(({ op, args }) => {
    const place = program.places[args[1] ?? 0];
    return op === "dividedBy" && typeof place === "object" && place.n === divisor;
  });
  return divisionFailure(form, new DivisionByZero(step?.args[1] ?? 0), text).found.en;
}

/** Results are of 64 bits, whatever they are computed in. */
export const MOST_RESULT = 2n ** 63n - 1n;

/** Whether a number is none of 64 bits. */
export const beyondResult = (number: string): string => `${number} NOT BETWEEN ${-MOST_RESULT - 1n} AND ${MOST_RESULT}`;

/**
 * The results that may be too large, each with what it is called. As an error the database says it in its own words: to
 * ask first would have PostgreSQL compute each result several times, and take four times as long.
 */
export function mayPass({
  program,
  text,
  machine,
  options,
}: Omit<Faulty, "form" | "columns" | "decimals">): readonly (readonly [at: number, word: string])[] {
  const { most, bounded } = machine.numbers;
  if ((options.faults === "error" && bounded === undefined) || (most !== undefined && most <= MOST_RESULT)) return [];
  return program.results.flatMap(({ name, at, unit }) =>
    unit === "flag" || at === UNITY ? [] : [[at, wordOf(text, name).en] as const],
  );
}

/**
 * An expression that says why a row cannot be computed, and is NULL where it can. It is asked before any result is
 * given, since `least`, `greatest` and a division by 0 may pass NULL on in silence. The steps tried are those that are
 * NULL where a number on the way is one that the database does not hold; the other type is the column of {@link typeFault}, which says
 * more than that a number is NULL.
 */
export function faultText(
  faulty: Faulty,
  { tried, otherType }: { readonly tried: readonly SqlStep[]; readonly otherType: string | undefined },
  reference: (at: number) => string,
): string {
  const { program, machine } = faulty;
  const cases = program.code.flatMap((instruction, at) => {
    if (instruction.op === "input") {
      const problem = machine.literal(problemOf(instruction.name, faulty));
      const said = otherType === undefined || instruction.flag ? problem : `COALESCE(${otherType}, ${problem})`;
      return [`WHEN ${reference(at)} IS NULL THEN ${said}`];
    }
    if (instruction.op !== "size") return [];
    return [`WHEN ${reference(instruction.b)} = 0 THEN ${machine.literal(divisorProblem(instruction.b, faulty))}`];
  });
  const overflows = tried.map(
    ({ at, word }) =>
      `WHEN ${reference(at)} IS NULL THEN ${machine.literal(`${word}: out of range of ${machine.numbers.type}`)}`,
  );
  const tooLarge = mayPass(faulty).map(
    ([at, word]) => `WHEN ${beyondResult(reference(at))} THEN ${machine.literal(`${word}: out of range of ${RESULT}`)}`,
  );
  return `CASE\n      ${[...cases, ...overflows, ...tooLarge].join("\n      ")}\n    END`;
}
