import { z } from "zod";
import { DataError } from "./data.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { date, line, text } from "./provenance.ts";
import { readSources, rests, sourceText } from "./sources.ts";

const FILE = "data/breaks/series-breaks.json";

const seriesBreak = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: text,
  from: date,
  to: date.optional(),
  areas: z.array(line).min(1).optional(),
  functions: z.array(line).min(1).optional(),
  ...rests,
});
const file = z.strictObject({ breaks: z.array(seriesBreak).min(1) });

type Broken = z.output<typeof seriesBreak>;

/** Ids stand once, a break begins before it ends, and the oldest comes first. */
function checkOrder(all: readonly Broken[]): void {
  const ids = new Set<string>();
  for (const [i, { id, from, to = from }] of all.entries()) {
    const problem = (key: string, message: string) => new DataError(FILE, `breaks[${i}].${key}`, message);
    if (ids.has(id)) throw problem("id", `${id} stands twice`);
    if (to < from) throw problem("to", "ends before it begins");
    if (from < (all[i - 1]?.from ?? "")) throw problem("from", "comes before the one above");
    ids.add(id);
  }
}

/** Prints `src/generated/breaks.ts`: the known breaks in account series. */
export const breaks: Printer = {
  module: "breaks.ts",
  print(data) {
    const sources = readSources(data);
    const all = data.read(FILE, file).breaks;
    checkOrder(all);
    const printed = all.map(({ source, ...each }, i) => {
      return { ...each, source: sourceText(sources, source, FILE, `breaks[${i}].source`) };
    });
    return printModule(FILE, [`export const BREAKS = ${printLines(printed)} as const;`], sources);
  },
};
