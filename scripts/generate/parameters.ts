import { z } from "zod";
import { exact } from "../../src/numbers/exact.ts";
import type { Fraction } from "../../src/numbers/fraction.ts";
import { ROUNDING_MODES } from "../../src/numbers/rounding.ts";
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
  ...rests,
});
const parameterFile = z.strictObject({
  title: text,
  unit: z.string(),
  mode: z.enum(ROUNDING_MODES).optional(),
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
function problemOf(data: Data, value: string, { unit, mode }: ParameterFile): string | undefined {
  if (unit === "word") return Object.hasOwn(words, value) ? undefined : `${value} is not in the word list`;
  if (unit === "series") {
    return data.files("series").includes(`data/series/${value}.json`) ? undefined : `${value} is not in data/series`;
  }
  const number = DECIMAL.test(value) ? within(value) : undefined;
  if (number === undefined) return `${value} is no decimal number of at most 12 decimals`;
  return mode !== undefined && number.n <= 0n ? "a rounding unit is above 0" : undefined;
}

/** The number, or nothing where the library would refuse it. */
function within(text: string): Fraction | undefined {
  try {
    return exact(text);
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
    values,
  };
  return { area, name, text: `    ${name}: ${JSON.stringify(printed)},\n` };
}

/** Prints `src/generated/parameters.ts`: by area and name, with each value's source written out. */
export const parameters: Printer = {
  module: "parameters.ts",
  print(data) {
    const printed = data.files(FOLDER).map((file) => printParameter(data, file));
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
    return printModule(`data/${FOLDER}/`, [`export const PARAMETERS = {\n${body.join("")}} as const;`]);
  },
};
