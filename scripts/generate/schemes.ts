import { basename } from "node:path/posix";
import { z } from "zod";
import type { Data } from "./data.ts";
import { type Fault, ifSound, together, unlessFaulty } from "./faults.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { line, text } from "./provenance.ts";
import { readRegisters } from "./registersData.ts";
import type { Municipalities } from "./registersSchema.ts";
import { periodFaults, type WrittenPeriod, wholePeriods } from "./schemePeriods.ts";
import { period, readSources, rests, soundSources, withSources } from "./sources.ts";

const FOLDER = "schemes";

const dated = <V extends z.ZodType>(value: V) =>
  z
    .array(
      z.strictObject({ from: period.from.optional(), to: period.to.optional(), value: value.nullable(), ...rests }),
    )
    .min(1);

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

type Municipality = Municipalities["municipalities"][number];
type Places = readonly z.output<typeof composed>[];

function placesOf(value: SchemeFile["area"][number]["value"]): Places {
  if (value === null || typeof value === "string") return [];
  return "named" in value ? Object.values(value.named) : [value];
}

/** The regions and municipalities that an area names exist, and what is left out is in the region, what is added is not. */
function placeFaults(file: string, { area: values }: SchemeFile, register: readonly Municipality[]): Fault[] {
  const known = new Set(register.map(({ name }) => name));
  return values.flatMap(({ value }, i) =>
    placesOf(value).flatMap(({ region, without = [], also = [] }) => {
      const fault = (problem: string, remedy: string): Fault => ({ file, path: `area[${i}].value`, problem, remedy });
      const inside = new Set(register.filter((each) => each.region === region).map(({ name }) => name));
      if (inside.size === 0) return [fault(`${region} is no region`, "take an id of data/registers/regions.json")];
      const outsiders = without.filter((name) => !inside.has(name));
      const strangers = also.filter((name) => !known.has(name) || inside.has(name));
      const remedy = "correct the name, or remove it";
      return [
        ...outsiders.map((name) => fault(`${name} is not in ${region}`, remedy)),
        ...strangers.map((name) => fault(`${name} is no municipality outside ${region}`, remedy)),
      ];
    }),
  );
}

function listFaults(file: string, scheme: SchemeFile): Fault[] {
  return LISTS.flatMap((list) => {
    const periods = periodFaults(wholePeriods<WrittenPeriod>(scheme[list]));
    const silent = scheme[list].flatMap(({ value, note }, i) => (value === null && note === undefined ? [i] : []));
    return [
      ...periods.map(({ at, field, ...each }) => ({ file, path: `${list}[${at}].${field}`, ...each })),
      ...silent.map((i) => {
        return { file, path: `${list}[${i}].note`, problem: "what is unknown says why", remedy: "write a note" };
      }),
    ];
  });
}

function printed(data: Data, file: string): object {
  const scheme = data.read(file, schemeFile);
  const register = ifSound(() => readRegisters(data).municipalities.municipalities);
  const faults = [...listFaults(file, scheme), ...(register ? placeFaults(file, scheme, register) : [])];
  const sources = soundSources(data);
  const sourced = (list: (typeof LISTS)[number]) =>
    withSources(wholePeriods<SchemeFile[typeof list][number]>(scheme[list]), sources, file, (i) => `${list}[${i}]`);
  const lists = unlessFaulty(faults, () => together(LISTS.map((list) => () => [list, sourced(list)] as const)));
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
    const all = together(data.files(FOLDER).map((file) => () => printed(data, file)));
    readRegisters(data);
    return printModule(`data/${FOLDER}/`, [`export const SCHEMES = ${printLines(all)} as const;`], readSources(data));
  },
};
