import { z } from "zod";
import { type Data, DataError } from "./data.ts";
import { type Printer, printModule } from "./printer.ts";
import { date, provenance, text } from "./provenance.ts";

const FILE = "data/sources.json";
const sourcesFile = z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), text);

/** What a value in parameters, series and agreements rests on: a source is named by its key in `data/sources.json`. */
export const rests = { mark: provenance.mark, source: z.string(), note: text.optional() } as const;

/** The first and last day of a period; `null` is open. */
export const period = { from: date.nullable(), to: date.nullable() } as const;

type Sources = z.output<typeof sourcesFile>;

/** The text of a source named by its key. */
export function sourceText(sources: Sources, key: string, file: string, path: string): Sources[string] {
  const found = Object.hasOwn(sources, key) ? sources[key] : undefined;
  if (found === undefined) throw new DataError(file, path, `${key} is not a key of ${FILE}`);
  return found;
}

export function readSources(data: Data): Sources {
  return data.read(FILE, sourcesFile);
}

/** Prints `src/generated/sources.ts`. */
export const sources: Printer = {
  module: "sources.ts",
  print(data) {
    const lines = Object.entries(readSources(data)).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
    return printModule(FILE, [`export const SOURCES = {\n${lines.join("")}} as const;`]);
  },
};
