import { z } from "zod";
import { exactAsWritten } from "../../src/numbers/exact.ts";
import { compare, type Fraction } from "../../src/numbers/fraction.ts";
import { ROUNDING_MODES } from "../../src/numbers/rounding.ts";
import { isWithinBounds } from "../../src/rules/bounds.ts";
import type { Bounds } from "../../src/rules/parameter.ts";
import { parseUnit } from "../../src/rules/units.ts";
import { words } from "../../src/words.ts";
import { readAgreements } from "./agreements.ts";
import { type Data, DataError } from "./data.ts";
import { checkCover } from "./parameterCover.ts";
import { type Printer, printModule } from "./printer.ts";
import { date, text } from "./provenance.ts";
import { period, readSources, rests, sourceText } from "./sources.ts";

const FOLDER = "parameters";

const value = z.strictObject({
  scope: z.string().nullable(),
  ...period,
  value: z.string().nullable(),
  carriedFrom: date.optional(),
  ended: z.boolean().optional(),
  ...rests,
});
const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d{1,12})?$/, "must be decimal text with at most 12 decimals, such as 0.05");
const bounds = z.strictObject({
  least: decimal.optional(),
  above: decimal.optional(),
  most: decimal.optional(),
  isWhole: z.literal(true).optional(),
  among: z.array(z.string()).min(1).optional(),
});
const parameterFile = z.strictObject({
  title: text,
  unit: z.string(),
  mode: z.enum(ROUNDING_MODES).optional(),
  bounds: bounds.optional(),
  follows: z.string().optional(),
  values: z.array(value).min(1),
});
type ParameterFile = z.output<typeof parameterFile>;

const PLACE = /^data\/parameters\/([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*)\.json$/;

/** `data/parameters/proposals/limit-rounding.json` is `limitRounding` in `proposals`. */
function nameOf(file: string): { area: string; name: string } {
  const [, area, dashed] = PLACE.exec(file) ?? [];
  if (area === undefined || dashed === undefined) {
    throw new DataError(file, "", "must be called data/parameters/<area>/<name-in-small-letters>.json");
  }
  return { area, name: dashed.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) };
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** The problem with a value, if there is one. */
function problemOf(data: Data, value: string, { unit, bounds }: ParameterFile): string | undefined {
  if (unit === "word") {
    if (!Object.hasOwn(words, value)) return `${value} is not in the word list`;
    return bounds?.among?.includes(value) === false ? `${value} is outside the bounds` : undefined;
  }
  if (unit === "series") {
    return data.files("series").includes(`data/series/${value}.json`) ? undefined : `${value} is not in data/series`;
  }
  const number = DECIMAL.test(value) ? within(value) : undefined;
  if (number === undefined) return `${value} is no decimal number of at most 12 decimals`;
  return bounds !== undefined && !isWithinBounds(number, bounds as Bounds)
    ? `${value} is outside the bounds`
    : undefined;
}

/** The number, or nothing where the library would refuse it. */
function within(text: string): Fraction | undefined {
  try {
    return exactAsWritten(text);
  } catch {
    return undefined;
  }
}

function checkUnit(file: string, { unit, mode }: ParameterFile): void {
  if (unit === "word" || unit === "series") {
    if (mode !== undefined) throw new DataError(file, "mode", `a ${unit} is not rounded`);
    return;
  }
  if (!isUnit(unit)) throw new DataError(file, "unit", `${unit} is no unit`);
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

function printParameter(data: Data, file: string): { area: string; name: string; text: string } {
  const sources = readSources(data);
  const content = data.read(file, parameterFile);
  const { area, name } = nameOf(file);
  checkUnit(file, content);
  const outOfBounds = boundsProblem(content);
  if (outOfBounds !== undefined) throw new DataError(file, "bounds", outOfBounds);
  checkCover(file, content.values, readAgreements(data));
  const values = content.values.map(({ source, ...each }, i) => {
    const problem = each.value === null ? undefined : problemOf(data, each.value, content);
    if (problem !== undefined) throw new DataError(file, `values[${i}].value`, problem);
    return { ...each, source: sourceText(sources, source, file, `values[${i}].source`) };
  });
  const printed = {
    id: `${area}.${name}`,
    name,
    title: content.title,
    unit: content.unit,
    ...(content.mode && { mode: content.mode }),
    ...(content.bounds && { bounds: content.bounds }),
    ...(content.follows && { follows: content.follows }),
    values,
  };
  return { area, name, text: `    ${name}: ${JSON.stringify(printed)},\n` };
}

/** What is followed is another parameter of the same unit, that follows none itself. */
function checkFollows(data: Data): void {
  const files = data.files(FOLDER).map((file) => ({ file, ...nameOf(file), ...data.read(file, parameterFile) }));
  for (const { file, follows, unit } of files) {
    const other = files.find(({ area, name }) => `${area}.${name}` === follows);
    const fits = other !== undefined && other.unit === unit && other.follows === undefined && other.file !== file;
    if (follows !== undefined && !fits) {
      throw new DataError(file, "follows", `${follows} is no other parameter of the same unit that follows none`);
    }
  }
}

/** Prints `src/generated/parameters.ts`: by area and name, with each value's source written out. */
export const parameters: Printer = {
  module: "parameters.ts",
  print(data) {
    const printed = data.files(FOLDER).map((file) => printParameter(data, file));
    checkFollows(data);
    const names = new Set<string>();
    for (const { area, name } of printed) {
      if (names.has(name)) throw new DataError(`data/${FOLDER}/${area}`, name, "another parameter has that name");
      names.add(name);
    }
    const areas = [...new Set(printed.map(({ area }) => area))];
    const body = areas.map(
      (area) =>
        `  ${area}: {\n${printed
          .filter((each) => each.area === area)
          .map(({ text }) => text)
          .join("")}  },\n`,
    );
    return printModule(
      `data/${FOLDER}/`,
      [`export const PARAMETERS = {\n${body.join("")}} as const;`],
      readSources(data),
    );
  },
};

const union = (keys: readonly string[]): string => keys.map((key) => `  | ${JSON.stringify(key)}`).join("\n");

/** Prints `src/generated/parameterNames.ts`: the names and ids that a scenario may give, so that a slip does not compile. */
export const parameterNames: Printer = {
  module: "parameterNames.ts",
  print(data) {
    const all = data.files(FOLDER).map(nameOf);
    return printModule(`data/${FOLDER}/`, [
      `/** A parameter by its name alone. */\nexport type ParameterName =\n${union(all.map(({ name }) => name))};`,
      `/** A parameter by area and name. */\nexport type ParameterId =\n${union(all.map(({ area, name }) => `${area}.${name}`))};`,
    ]);
  },
};
