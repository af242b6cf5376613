import { basename, dirname } from "node:path/posix";
import { z } from "zod";
import { fromExactText } from "../../src/numbers/exactText.ts";
import { ROUNDING_MODES } from "../../src/numbers/rounding.ts";
import { parseUnit } from "../../src/rules/units.ts";
import { words } from "../../src/words.ts";
import { type Agreements, readAgreements } from "./agreements.ts";
import { type Data, DataError } from "./data.ts";
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
type Value = z.output<typeof value>;
type ParameterFile = z.output<typeof parameterFile>;

/** `data/parameters/proposals/limit-rounding.json` is `limitRounding` in `proposals`. */
function nameOf(file: string): { area: string; name: string } {
  const name = basename(file, ".json").replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { area: basename(dirname(file)), name };
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

function checkValue(file: string, path: string, text: string | null, { unit, mode }: ParameterFile): void {
  if (text === null) return;
  if (unit === "word") {
    if (!Object.hasOwn(words, text)) throw new DataError(file, path, `${text} is not in the word list`);
  } else if (unit !== "series") {
    if (!DECIMAL.test(text)) throw new DataError(file, path, `${text} is no decimal number`);
    if (mode !== undefined && fromExactText(text).n <= 0n)
      throw new DataError(file, path, "a rounding unit is above 0");
  }
}

function checkUnit(file: string, { unit }: ParameterFile): void {
  if (unit === "word" || unit === "series") return;
  try {
    parseUnit(unit);
  } catch {
    throw new DataError(file, "unit", `${unit} is no unit`);
  }
}

const START = "0000-01-01";
const END = "9999-12-31";

/** Values of one scope follow each other day for day, and those of a region cover the agreements from first to last. */
function checkCover(file: string, values: readonly Value[], agreements: Agreements): void {
  for (const scope of new Set(values.map((each) => each.scope))) {
    const own = values.filter((each) => each.scope === scope);
    own.forEach((each, i) => {
      const before = own[i - 1];
      if ((each.from ?? START) > (each.to ?? END)) throw new DataError(file, `${scope}[${i}]`, "ends before it begins");
      if (before !== undefined && before.to === null)
        throw new DataError(file, `${scope}[${i}]`, "follows an open end");
      if (before?.to != null && each.from !== dayAfter(before.to)) {
        throw new DataError(
          file,
          `${scope}[${i}].from`,
          `must be ${dayAfter(before.to)}, the day after the one before`,
        );
      }
    });
    if (scope !== null) checkAgreementCover(file, scope, own, agreements);
  }
}

function checkAgreementCover(file: string, scope: string, own: readonly Value[], agreements: Agreements): void {
  const periods = agreements.filter(({ region }) => region === scope);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined)
    throw new DataError(file, scope, "no agreement of that region is in data/agreements");
  if (own[0]?.from !== first.from)
    throw new DataError(file, scope, `must begin on ${first.from}; write null for unknown`);
  if (own.at(-1)?.to !== last.to) throw new DataError(file, scope, `must end on ${last.to}; write null for unknown`);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function printParameter(data: Data, file: string): { area: string; name: string; text: string } {
  const sources = readSources(data);
  const content = data.read(file, parameterFile);
  const { area, name } = nameOf(file);
  checkUnit(file, content);
  checkCover(file, content.values, readAgreements(data));
  const values = content.values.map(({ source, ...each }, i) => {
    checkValue(file, `values[${i}].value`, each.value, content);
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
