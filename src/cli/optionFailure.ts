import { type Failure, RuleError } from "../errors.ts";
import type { Command, Context, Option, Values } from "./command.ts";
import { CARRY_FORWARD, DATE, optionsOf, RATE } from "./options.ts";
import * as say from "./words.ts";

/** What the library calls an option: `expectedCases` of `--expected-cases`. */
const keyOf = ({ name }: Option): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What a path is of: `payers` of `options.payers[1]`, also what is called: `indexSeries` of a series. */
const firstOf = (path: string): string => /^(?:options\.)?([A-Za-z]+)(?:(?:\[\d+\])+|\(.*)?$/.exec(path)?.[1] ?? "";

/** What only a program could do: call a function, give an object. */
const OF_PROGRAMS = /\w\(|[{}]|: …/;

/** A failure without what only a program could do about it. */
function forPeople(failure: Failure, command: Command): Failure {
  if (!OF_PROGRAMS.test(`${failure.remedy.da}${failure.remedy.en}`)) return failure;
  return { ...failure, remedy: say.seeHelpOf(command.name) };
}

/** A part of a financing scheme. */
const OF_SCHEME = /^financing\.([A-Za-z]+)$/;

/** What a scheme does not say of the year: given by an option of its own, or else not in that year. */
function ofScheme(failure: Failure, part: string, options: readonly Option[], given: Values): Failure {
  const path = given.has("year") ? "--year" : "";
  const own = options.find((each) => keyOf(each) === part);
  const remedy = own?.value === undefined ? say.KNOWN_YEAR : say.valueBehind(`--${own.name}`, own.value).remedy;
  return { ...failure, path, remedy };
}

function toldOf(failure: Failure, command: Command, given: Values): Failure {
  const options = optionsOf(command);
  const first = firstOf(failure.path);
  if (first === "indexSeries" && options.includes(RATE)) {
    const { lacksRateOf: year } = failure;
    return { ...failure, path: "", remedy: say.giveRates(year === undefined ? [] : [year]) };
  }
  if (failure.kind === "outside-validity" && first.startsWith("agreement")) {
    const isStrict = options.includes(CARRY_FORWARD) && !given.has(CARRY_FORWARD.name);
    const path = given.has(DATE.name) ? `--${DATE.name}` : "";
    return { ...failure, path, remedy: isStrict ? say.CARRY_OR_CHOOSE : say.CHOOSE_DATE };
  }
  const inScheme = OF_SCHEME.exec(failure.path)?.[1];
  if (failure.kind === "unknown-value" && inScheme !== undefined) return ofScheme(failure, inScheme, options, given);
  const option = options.find((each) => keyOf(each) === first);
  if (option === undefined) return forPeople(failure, command);
  const path = `--${option.name}`;
  const { value } = option;
  const isLeftOut = failure.kind === "missing" && !given.has(option.name);
  if (isLeftOut && value !== undefined) return { ...failure, path, remedy: say.valueBehind(path, value).remedy };
  return forPeople({ ...failure, path }, command);
}

/** Runs a command; what the library refuses of an option is told by the option's own name, and not as to a programmer. */
export async function byOptionNames<T>(command: Command, context: Context, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof RuleError) || context.given.includes(error.failure.path)) throw error;
    const told = toldOf(error.failure, command, context.options);
    throw told === error.failure ? error : new RuleError(told);
  }
}
