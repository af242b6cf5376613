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

/** A module that names each source by its key instead of writing it out anew, so that there is less of it to load. */
export function namingSources(module: string, data: Data): string {
  if (!module.includes('"source":{')) return module;
  const named = Object.entries(readSources(data)).reduce(
    (text, [key, value]) => text.replaceAll(`"source":${JSON.stringify(value)}`, `"source":SOURCES.${key}`),
    module,
  );
  return named === module ? module : named.replace("\n\n", '\n\nimport { SOURCES } from "./sources.ts";\n\n');
}

/** Prints `src/generated/sources.ts`. */
export const sources: Printer = {
  module: "sources.ts",
  print(data) {
    const lines = Object.entries(readSources(data)).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
    return printModule(FILE, [`export const SOURCES = {\n${lines.join("")}} as const;`]);
  },
};
