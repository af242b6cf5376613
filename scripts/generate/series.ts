import { basename } from "node:path/posix";
import { z } from "zod";
import { DataError } from "./data.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { text } from "./provenance.ts";
import { readSources, rests, sourceText } from "./sources.ts";

const FOLDER = "series";

/** A rate of 0.5 or more is most likely per cent without their sign; the library refuses it too. */
const rate = z.string().regex(/^-?0(\.\d{1,12})?$/, "must be a share of 1 with at most 12 decimals, such as 0.0551");
const step = z.strictObject({ year: z.int().min(1970).max(2100), rate, ...rests });
const seriesFile = z.strictObject({ title: text, unit: z.literal("rate"), steps: z.array(step).min(1) });

/** Prints `src/generated/series.ts`: the rates of each index series by the year they lead to. */
export const series: Printer = {
  module: "series.ts",
  print(data) {
    const sources = readSources(data);
    const all = data.files(FOLDER).map((file) => {
      const { title, steps } = data.read(file, seriesFile);
      const printed = steps.map(({ source, ...step }, i) => {
        if (step.year <= (steps[i - 1]?.year ?? 0)) throw new DataError(file, `steps[${i}].year`, "years must rise");
        if (Math.abs(Number(step.rate)) >= 0.5) throw new DataError(file, `steps[${i}].rate`, "must be below 0.5");
        return { ...step, source: sourceText(sources, source, file, `steps[${i}].source`) };
      });
      return { id: basename(file, ".json"), title, steps: printed };
    });
    return printModule(`data/${FOLDER}/`, [`export const SERIES = ${printLines(all)} as const;`], sources);
  },
};
