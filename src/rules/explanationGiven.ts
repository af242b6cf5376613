import { fail } from "../errors.ts";
import { isText } from "../words.ts";
import type { Explanation, Figure } from "./explanation.ts";
import * as say from "./explanationWords.ts";
import type { Provenance } from "./parameter.ts";
import { refuseChangedStep, storedCalculation, valuesOrNot } from "./storedCalculation.ts";
import type { Value } from "./value.ts";

/** Deeper than any chain of results that rest on each other, and shallow enough for every stack. */
const DEEPEST = 500;

function refuseNoExplanation(found: unknown, path: string): never {
  return fail({ kind: found === undefined ? "missing" : "malformed", path, found, ...say.EXPLANATION });
}

function refuseTooDeep(): never {
  return fail({ kind: "out-of-range", path: "explanation", ...say.tooDeep(DEEPEST) });
}

function isProvenance(given: Partial<Provenance> | null): boolean {
  if (typeof given !== "object" || given === null) return false;
  const { source, mark = "", note } = given;
  return isText(source) && Object.hasOwn(say.MARKS, mark) && (note === undefined || isText(note));
}

const isNameOrNothing = (name: unknown): boolean => name === undefined || typeof name === "string";

const isFigure = ({ word, unit }: Figure): boolean => isText(word) && typeof unit === "string";

/** Whether each step has its unit, as text. */
const areUnits = (units: unknown, steps: number): boolean =>
  Array.isArray(units) && units.length === steps && units.every((unit) => typeof unit === "string");

/** The values of a calculation's steps; one that cannot be shown is refused: its figures have words, its steps can be computed. */
function calculationValues(explanation: Explanation, path: string): readonly Value[] {
  const stored = storedCalculation(explanation, path);
  const { inputs, parameters, results, steps, units } = stored;
  const figure = [...inputs, ...parameters, ...results].find((each) => !isFigure(each));
  if (figure !== undefined) refuseChangedStep(figure, `${path}.calculation`);
  const stated = parameters.find((each) => !isProvenance(each));
  if (stated !== undefined) refuseChangedStep(stated, `${path}.calculation.parameters`);
  const step = steps.find(({ text, name }) => !(text === undefined ? isNameOrNothing(name) : isText(text)));
  if (step !== undefined) refuseChangedStep(step, `${path}.calculation`);
  if (!areUnits(units, steps.length)) refuseChangedStep(units, `${path}.calculation.units`);
  return valuesOrNot(stored, path);
}

/** An explanation by its looks, before what it rests on. */
function isExplanation(given: Partial<Explanation> | null): given is Explanation {
  if (typeof given !== "object" || given === null) return false;
  const { version, title, provenance, says, because } = given;
  if (version !== 1 || !isText(title) || !Array.isArray(because)) return false;
  return (
    Array.isArray(says) &&
    Array.from(says).every(isText) &&
    Array.isArray(provenance) &&
    Array.from(provenance).every(isProvenance)
  );
}

/**
 * The values of an explanation's steps, none where it has no calculation. What is no explanation is refused, so that
 * whatever is shown can be: it may have been read from a file. What it rests on is not looked at.
 */
export function explanationValues(given: Explanation, path: string, depth: number): readonly Value[] {
  if (depth > DEEPEST) refuseTooDeep();
  if (!isExplanation(given)) refuseNoExplanation(given, path);
  return given.calculation === undefined ? [] : calculationValues(given, path);
}
