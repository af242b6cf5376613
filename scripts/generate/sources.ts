import { z } from "zod";
import type { Data } from "./data.ts";
import { DataError, ifSound, together } from "./faults.ts";
import { type Printer, printModule } from "./printer.ts";
import { date, provenance, text } from "./provenance.ts";

const FILE = "data/sources.json";
const sourcesFile = z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), text);

/** What a value in parameters, series and agreements rests on: a source is named by its key in `data/sources.json`. */
export const rests = { mark: provenance.mark, source: z.string(), note: text.optional() } as const;

/** The first and last day of a period; `null` is open. */
export const period = { from: date.nullable(), to: date.nullable() } as const;

export type Sources = z.output<typeof sourcesFile>;

/** Stands for a text while the list of sources is faulty: {@link readSources} refuses before anything is printed. */
const NO_TEXT: Sources[string] = { da: "", en: "" };

/** The text of a source named by its key; without the list, because that is faulty, keys are not checked. */
export function sourceText(sources: Sources | undefined, key: string, file: string, path: string): Sources[string] {
  if (sources === undefined) return NO_TEXT;
  const found = Object.hasOwn(sources, key) ? sources[key] : undefined;
  if (found !== undefined) return found;
  const remedy = "enter the source there, or correct the key";
  throw new DataError([{ file, path, problem: `${key} is not a key of ${FILE}`, remedy }]);
}

/** Rows with the text of their source written out instead of its key; throws together what is wrong in any of them. */
export function withSources<T extends { readonly source: string }>(
  rows: readonly T[],
  sources: Sources | undefined,
  file: string,
  path: (i: number) => string,
): (Omit<T, "source"> & { readonly source: Sources[string] })[] {
  return together(
    rows.map(({ source, ...row }, i) => () => {
      return { ...row, source: sourceText(sources, source, file, `${path(i)}.source`) };
    }),
  );
}

/** The list of sources; where it is faulty, nothing, so that the file that refers to it is checked in all else. */
export function soundSources(data: Data): Sources | undefined {
  return ifSound(() => readSources(data));
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
