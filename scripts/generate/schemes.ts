import { basename } from "node:path/posix";
import { z } from "zod";
import { type Data, DataError } from "./data.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { line, text } from "./provenance.ts";
import { readRegisters } from "./registersData.ts";
import { periodProblem } from "./schemePeriods.ts";
import { period, readSources, rests, sourceText } from "./sources.ts";

const FOLDER = "schemes";

const dated = <V extends z.ZodType>(value: V) =>
  z.array(z.strictObject({ ...period, value: value.nullable(), ...rests })).min(1);

const place = {
  region: line,
  without: z.array(line).min(1).optional(),
  also: z.array(line).min(1).optional(),
} as const;
const composed = z.strictObject(place);
const named = z.record(z.string().regex(/^[a-z]+$/), z.strictObject({ title: text, ...place }));
const area = z.union([z.enum(["country", "region"]), composed, z.strictObject({ named })]);

const share = z.string().regex(/^(0(\.\d{1,12})?|1)$/, "must be a share of 1 with at most 12 decimals, such as 0.6");
const measure = z.string().regex(/^(inhabitants|\d{1,3}-\d{1,3})$/, "must be inhabitants or ages such as 0-17");
const keyDate = z.strictObject({
  day: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, "must be month and day that every year has, as 01-01"),
  yearsBefore: z.int().min(0).max(5),
});
const amount = z.string().regex(/^(0|[1-9]\d{0,8})(\.\d{1,12})?$/, "must be kr. as decimal text, such as 0.88");

const schemeFile = z.strictObject({
  title: text,
  direction: z.enum(["payment", "grant"]),
  objectiveShare: dated(share),
  measure: dated(measure),
  keyDate: dated(keyDate),
  area: dated(area),
  settlementYears: dated(z.int().min(1).max(10)),
  instalments: dated(z.int().min(1).max(12)),
  ratePerKey: dated(amount),
});
type SchemeFile = z.output<typeof schemeFile>;
const LISTS = [
  "objectiveShare",
  "measure",
  "keyDate",
  "area",
  "settlementYears",
  "instalments",
  "ratePerKey",
] as const satisfies readonly (keyof SchemeFile)[];

type Places = readonly z.output<typeof composed>[];

function placesOf(value: SchemeFile["area"][number]["value"]): Places {
  if (value === null || typeof value === "string") return [];
  return "named" in value ? Object.values(value.named) : [value];
}

/** The regions and municipalities that an area names exist, and what is left out is in the region, what is added is not. */
function checkPlaces(data: Data, file: string, { area: values }: SchemeFile): void {
  const { municipalities } = readRegisters(data).municipalities;
  values.forEach(({ value }, i) => {
    for (const { region, without = [], also = [] } of placesOf(value)) {
      const problem = (text: string) => new DataError(file, `area[${i}].value`, text);
      const inRegion = municipalities.filter((each) => each.region === region).map(({ name }) => name);
      if (inRegion.length === 0) throw problem(`${region} is no region`);
      for (const name of without) if (!inRegion.includes(name)) throw problem(`${name} is not in ${region}`);
      for (const name of also) {
        const known = municipalities.some((each) => each.name === name);
        if (!known || inRegion.includes(name)) throw problem(`${name} is no municipality outside ${region}`);
      }
    }
  });
}

function checkPeriods(file: string, scheme: SchemeFile): void {
  for (const list of LISTS) {
    const problem = periodProblem(scheme[list]);
    if (problem !== undefined) throw new DataError(file, `${list}[${problem.at}].${problem.field}`, problem.text.en);
    scheme[list].forEach(({ value, note }, i) => {
      if (value === null && note === undefined)
        throw new DataError(file, `${list}[${i}].note`, "what is unknown says why");
    });
  }
}

function printed(data: Data, file: string): object {
  const scheme = data.read(file, schemeFile);
  checkPeriods(file, scheme);
  checkPlaces(data, file, scheme);
  const sources = readSources(data);
  const lists = LISTS.map((list) => [
    list,
    scheme[list].map(({ source, ...each }, i) => ({
      ...each,
      source: sourceText(sources, source, file, `${list}[${i}].source`),
    })),
  ]);
  return {
    id: basename(file, ".json"),
    title: scheme.title,
    direction: scheme.direction,
    ...Object.fromEntries(lists),
  };
}

/** Prints `src/generated/schemes.ts`: every financing scheme with its dated values, each with its source written out. */
export const schemes: Printer = {
  module: "schemes.ts",
  print(data) {
    const all = data.files(FOLDER).map((file) => printed(data, file));
    return printModule(`data/${FOLDER}/`, [`export const SCHEMES = ${printLines(all)} as const;`], readSources(data));
  },
};
