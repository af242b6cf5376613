import { z } from "zod";
import { type Fault, unlessFaulty } from "./faults.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { date, line, text } from "./provenance.ts";
import { readSources, rests, soundSources, withSources } from "./sources.ts";

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
function orderFaults(all: readonly Broken[]): Fault[] {
  return all.flatMap(({ id, from, to = from }, i) => {
    const fault = (field: string, problem: string, remedy: string): Fault => {
      return { file: FILE, path: `breaks[${i}].${field}`, problem, remedy };
    };
    const isAgain = all.slice(0, i).some((other) => other.id === id);
    return [
      ...(isAgain ? [fault("id", `${id} stands twice`, "give one of them another id")] : []),
      ...(to < from ? [fault("to", "ends before it begins", "correct one of the days")] : []),
      ...(from < (all[i - 1]?.from ?? "") ? [fault("from", "comes before the one above", "put the oldest first")] : []),
    ];
  });
}

/** Prints `src/generated/breaks.ts`: the known breaks in account series. */
export const breaks: Printer = {
  module: "breaks.ts",
  print(data) {
    const all = data.read(FILE, file).breaks;
    const printed = unlessFaulty(orderFaults(all), () =>
      withSources(all, soundSources(data), FILE, (i) => `breaks[${i}]`),
    );
    return printModule(FILE, [`export const BREAKS = ${printLines(printed)} as const;`], readSources(data));
  },
};
