import { exactAsWritten } from "../../src/numbers/exact.ts";
import { compare, type Fraction } from "../../src/numbers/fraction.ts";
import { isWithinBounds } from "../../src/rules/bounds.ts";
import type { Bounds } from "../../src/rules/parameter.ts";
import { parseUnit } from "../../src/rules/units.ts";
import { words } from "../../src/words.ts";
import type { Data } from "./data.ts";
import type { Fault } from "./faults.ts";
import type { ParameterFile } from "./parameterFile.ts";

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** What is wrong with a value and what to do about it, if anything is. */
type Trouble = readonly [problem: string, remedy: string] | undefined;

function valueTrouble(data: Data, value: string, { unit, bounds }: ParameterFile): Trouble {
  const outside = [`${value} is outside the bounds`, "correct the value, or the bounds"] as const;
  if (unit === "word") {
    if (!Object.hasOwn(words, value)) return [`${value} is not in the word list`, "enter it in src/words.ts"];
    return bounds?.among?.includes(value) === false ? outside : undefined;
  }
  if (unit === "series") {
    const isThere = data.files("series").includes(`data/series/${value}.json`);
    return isThere ? undefined : [`${value} is not in data/series`, "enter the series, or correct the name"];
  }
  const number = DECIMAL.test(value) ? within(value) : undefined;
  if (number === undefined) {
    return [`${value} is no decimal number of at most 12 decimals`, "write it with a point, as 0.05"];
  }
  return bounds !== undefined && !isWithinBounds(number, bounds as Bounds) ? outside : undefined;
}

/** The number, or nothing where the library would refuse it. */
function within(text: string): Fraction | undefined {
  try {
    return exactAsWritten(text);
  } catch {
    return undefined;
  }
}

function unitFaults(file: string, { unit, mode }: ParameterFile): Fault[] {
  if (unit === "word" || unit === "series") {
    return mode === undefined ? [] : [{ file, path: "mode", problem: `a ${unit} is not rounded`, remedy: "remove it" }];
  }
  return isUnit(unit)
    ? []
    : [{ file, path: "unit", problem: `${unit} is no unit`, remedy: "write one of src/rules/units.ts" }];
}

/** The problem with the bounds, if there is one: every number is bounded on both sides, so that a slip is seen. */
function boundsProblem({ unit, mode, bounds }: ParameterFile): string | undefined {
  const { least, above, most, isWhole, among } = bounds ?? {};
  if (unit === "word" || unit === "series") {
    if ([least, above, most, isWhole].some((each) => each !== undefined))
      return `a ${unit} has no least, above, most or isWhole`;
    if (unit === "series") return among === undefined ? undefined : "a series is any of data/series";
    const stranger = among?.find((each) => !Object.hasOwn(words, each));
    return stranger === undefined ? undefined : `${stranger} is not in the word list`;
  }
  if (among !== undefined) return "only a word has keys to be among";
  const low = least ?? above;
  if (low === undefined || most === undefined || (least !== undefined && above !== undefined)) {
    return "must state least or above, and most, of every value";
  }
  const size = compare(exactAsWritten(low), exactAsWritten(most));
  if (size > 0 || (size === 0 && above !== undefined)) return "no value lies within them";
  if (mode !== undefined && !(above !== undefined && exactAsWritten(above).n >= 0n))
    return "a rounding unit is above 0";
  const isShare = unit === "rate" || unit === "rate-difference";
  return isShare && Math.abs(Number(most)) > 10 ? "a share of 1 is not per cent" : undefined;
}

function isUnit(unit: string): boolean {
  try {
    return parseUnit(unit) !== "flag";
  } catch {
    return false;
  }
}

function boundsFaults(file: string, content: ParameterFile): Fault[] {
  const problem = boundsProblem(content);
  return problem === undefined ? [] : [{ file, path: "bounds", problem, remedy: "correct the bounds" }];
}

function valueFaults(data: Data, file: string, content: ParameterFile): Fault[] {
  return content.values.flatMap(({ value }, i) => {
    const trouble = value === null ? undefined : valueTrouble(data, value, content);
    if (trouble === undefined) return [];
    return [{ file, path: `values[${i}].value`, problem: trouble[0], remedy: trouble[1] }];
  });
}

/** What is wrong with a parameter's unit, its bounds, and its values one by one. */
export function parameterFaults(data: Data, file: string, content: ParameterFile): Fault[] {
  return [...unitFaults(file, content), ...boundsFaults(file, content), ...valueFaults(data, file, content)];
}
