import { basename } from "node:path/posix";
import { z } from "zod";
import type { Data } from "./data.ts";
import { type Fault, together, unlessFaulty } from "./faults.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { text } from "./provenance.ts";
import { readSources, rests, soundSources, withSources } from "./sources.ts";

const FOLDER = "series";

/** A rate of 0.5 or more is most likely per cent without their sign; the library refuses it too. */
const rate = z.string().regex(/^-?0(\.\d{1,12})?$/, "must be a share of 1 with at most 12 decimals, such as 0.0551");
const step = z.strictObject({ year: z.int().min(1970).max(2100), rate, ...rests });
const seriesFile = z.strictObject({ title: text, unit: z.literal("rate"), steps: z.array(step).min(1) });

function stepFaults(file: string, steps: readonly z.output<typeof step>[]): Fault[] {
  return steps.flatMap(({ year, rate }, i) => {
    const fault = (field: string, problem: string, remedy: string): Fault => {
      return { file, path: `steps[${i}].${field}`, problem, remedy };
    };
    return [
      ...(year <= (steps[i - 1]?.year ?? 0)
        ? [fault("year", "years must rise", "put the oldest first, each once")]
        : []),
      ...(Math.abs(Number(rate)) >= 0.5
        ? [fault("rate", "must be below 0.5", "write a share of 1 and no per cent")]
        : []),
    ];
  });
}

function printed(data: Data, file: string): object {
  const { title, steps } = data.read(file, seriesFile);
  const sourced = unlessFaulty(stepFaults(file, steps), () =>
    withSources(steps, soundSources(data), file, (i) => `steps[${i}]`),
  );
  return { id: basename(file, ".json"), title, steps: sourced };
}

/** Prints `src/generated/series.ts`: the rates of each index series by the year they lead to. */
export const series: Printer = {
  module: "series.ts",
  print(data) {
    const all = together(data.files(FOLDER).map((file) => () => printed(data, file)));
    return printModule(`data/${FOLDER}/`, [`export const SERIES = ${printLines(all)} as const;`], readSources(data));
  },
};
