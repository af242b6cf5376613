import { z } from "zod";
import { ROUNDING_MODES } from "../../src/numbers/rounding.ts";
import type { Data } from "./data.ts";
import { DataError } from "./faults.ts";
import { date, text } from "./provenance.ts";
import { period, rests } from "./sources.ts";

/** The folder of all parameters. */
export const FOLDER = "parameters";

const value = z.strictObject({
  scope: z.string().nullable(),
  from: period.from.optional(),
  to: period.to.optional(),
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

/** What a parameter's file holds. */
export type ParameterFile = z.output<typeof parameterFile>;

const PLACE = /^data\/parameters\/([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*)\.json$/;

/** Where a parameter is found. */
export interface Name {
  readonly area: string;
  readonly name: string;
  /** Area and name, as `proposals.limitRounding`. */
  readonly id: string;
}

/** `data/parameters/proposals/limit-rounding.json` is `limitRounding` in `proposals`. */
export function nameOf(file: string): Name {
  const [, area, dashed] = PLACE.exec(file) ?? [];
  if (area === undefined || dashed === undefined) {
    const problem = "must be called data/parameters/<area>/<name-in-small-letters>.json";
    throw new DataError([{ file, path: "", problem, remedy: "rename or move it" }]);
  }
  const name = dashed.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { area, name, id: `${area}.${name}` };
}

/** The content of a parameter's file. */
export function readParameter(data: Data, file: string): ParameterFile {
  return data.read(file, parameterFile);
}
