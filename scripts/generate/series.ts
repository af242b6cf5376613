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
const year = z.int().min(1970).max(2100);
/** `least` and `most` are what a rounded source leaves open. */
const step = z.strictObject({ year, rate, least: rate.optional(), most: rate.optional(), ...rests });
/** A rate of several years together, where that of each year is not known. */
const span = step.extend({ from: year });
const seriesFile = z.strictObject({
  title: text,
  unit: z.literal("rate"),
  steps: z.array(step).min(1),
  spans: z.array(span).min(1).optional(),
});

type Step = z.output<typeof step>;
type Make = (field: string, problem: string, remedy: string) => Fault;

const faultAt = (file: string, place: string): Make => {
  return (field, problem, remedy) => ({ file, path: `${place}.${field}`, problem, remedy });
};

function boundFaults({ rate, least, most }: Step, fault: Make): Fault[] {
  if ((least === undefined) !== (most === undefined)) {
    return [fault(least === undefined ? "least" : "most", "stands without the other bound", "give both, or none")];
  }
  if (least === undefined || (Number(least) <= Number(rate) && Number(rate) <= Number(most))) return [];
  return [fault("rate", "lies outside its own bounds", "correct the rate, least or most")];
}

function rateFaults(each: Step, before: number | undefined, fault: Make): Fault[] {
  return [
    ...(each.year <= (before ?? 0) ? [fault("year", "years must rise", "put the oldest first, each once")] : []),
    ...(Math.abs(Number(each.rate)) >= 0.5
      ? [fault("rate", "must be below 0.5", "write a share of 1 and no per cent")]
      : []),
    ...boundFaults(each, fault),
  ];
}

function stepFaults(file: string, { steps, spans = [] }: z.output<typeof seriesFile>): Fault[] {
  return [
    ...steps.flatMap((each, i) => rateFaults(each, steps[i - 1]?.year, faultAt(file, `steps[${i}]`))),
    ...spans.flatMap((each, i) => {
      const fault = faultAt(file, `spans[${i}]`);
      const isShort = each.year - each.from < 2;
      return [
        ...rateFaults(each, spans[i - 1]?.year, fault),
        ...(isShort ? [fault("from", "must lie two years or more before", "enter a rate of one year in steps")] : []),
      ];
    }),
  ];
}

function printed(data: Data, file: string): object {
  const content = data.read(file, seriesFile);
  const { title, steps, spans = [] } = content;
  const sourced = unlessFaulty(stepFaults(file, content), () => ({
    steps: withSources(steps, soundSources(data), file, (i) => `steps[${i}]`),
    spans: withSources(spans, soundSources(data), file, (i) => `spans[${i}]`),
  }));
  return { id: basename(file, ".json"), title, ...sourced };
}

/** Prints `src/generated/series.ts`: the rates of each index series by the year they lead to. */
export const series: Printer = {
  module: "series.ts",
  print(data) {
    const all = together(data.files(FOLDER).map((file) => () => printed(data, file)));
    return printModule(`data/${FOLDER}/`, [`export const SERIES = ${printLines(all)} as const;`], readSources(data));
  },
};
