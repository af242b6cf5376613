import { z } from "zod";
import type { Data } from "./data.ts";
import { dayAfter } from "./dayAfter.ts";
import { type Fault, ifSound, refuse, together } from "./faults.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { date, text } from "./provenance.ts";
import { readRegisters } from "./registersData.ts";
import { readSources, rests, soundSources, sourceText, withSources } from "./sources.ts";

const FOLDER = "agreements";

/** Parameters whose value of the period before goes on in this one, and what that rests on. */
const carried = z.strictObject({ parameters: z.array(z.string()).min(1), ...rests });
const period = z.strictObject({
  id: z.string(),
  from: date,
  to: date,
  ...rests,
  carries: z.array(carried).min(1).optional(),
});
const agreementFile = z.strictObject({
  region: z.string(),
  title: text,
  /** What the unknown value of a parameter rests on that an agreement of the region says nothing of. */
  unstated: z.strictObject(rests),
  periods: z.array(period).min(1),
});

export type Period = z.output<typeof period>;

/** The agreements of one region, oldest first, and their file. */
export interface Agreements extends z.output<typeof agreementFile> {
  readonly file: string;
}

/** `2019-20` for 2019 and 2020, `2018` for that year alone. */
function yearsOf({ from, to }: Period): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}-${last.slice(2)}`;
}

/** A period is called by its years, and begins the day after the one before: one of which nothing is known is entered too. */
function periodFaults({ file, periods }: Agreements): Fault[] {
  return periods.flatMap((each, i) => {
    const fault = (field: string, problem: string, remedy: string): Fault => {
      return { file, path: `periods[${i}].${field}`, problem, remedy };
    };
    const before = periods[i - 1];
    const wanted = before === undefined ? each.from : dayAfter(before.to);
    const next = "let the periods follow each other day for day";
    if (each.from > each.to) return [fault("to", "ends before it begins", "correct one of the days")];
    if (each.from < wanted) return [fault("from", "overlaps the one before", next)];
    if (each.from > wanted) return [fault("from", `must be ${wanted}, the day after the one before`, next)];
    if (each.id !== yearsOf(each)) return [fault("id", `must be ${yearsOf(each)}, its years`, "correct the id")];
    return [];
  });
}

/** A parameter that a period carries, what that rests on, and its place in the file. */
export interface Carried extends Pick<z.output<typeof carried>, "mark" | "source" | "note"> {
  readonly id: string;
  readonly path: string;
}

/** Each parameter that a period carries. */
export function carriedIn({ periods }: Agreements, period: Period): Carried[] {
  const place = `periods[${periods.indexOf(period)}]`;
  return (period.carries ?? []).flatMap(({ parameters, ...rests }, i) =>
    parameters.map((id, j) => ({ id, ...rests, path: `${place}.carries[${i}].parameters[${j}]` })),
  );
}

function carriedTwice(region: Agreements): Fault[] {
  return region.periods.flatMap((period) => {
    const all = carriedIn(region, period);
    const again = all.filter(({ id }, i) => all.findIndex((other) => other.id === id) < i);
    return again.map(({ id, path }) => {
      return { file: region.file, path, problem: `${id} is carried twice`, remedy: "keep one of them" };
    });
  });
}

/** A region is in the register, and has one file. */
function regionFaults(data: Data, all: readonly Agreements[]): Fault[] {
  const register = ifSound(() => readRegisters(data).regions.regions);
  return all.flatMap(({ file, region }, i) => {
    const fault = (problem: string, remedy: string): Fault[] => [{ file, path: "region", problem, remedy }];
    if (register !== undefined && !register.some(({ id }) => id === region)) {
      return fault(`${region} is no region`, "take an id of data/registers/regions.json");
    }
    const isAgain = all.slice(0, i).some((other) => other.region === region);
    return isAgain ? fault(`${region} has another file`, "put all its agreements into one") : [];
  });
}

/** Sources of what a period carries, and of what it does not state, are in the list; the period's own is checked when printed. */
function checkSources(data: Data, { file, unstated, periods }: Agreements): void {
  const sources = soundSources(data);
  const named = periods.flatMap(({ carries = [] }, i) =>
    carries.map(({ source }, j) => ({ source, path: `periods[${i}].carries[${j}].source` })),
  );
  together(
    [{ source: unstated.source, path: "unstated.source" }, ...named].map(({ source, path }) => () => {
      return sourceText(sources, source, file, path);
    }),
  );
}

/** The agreements of every region, by date and without gaps. */
export function readAgreements(data: Data): readonly Agreements[] {
  const all = together(data.files(FOLDER).map((file) => () => ({ file, ...data.read(file, agreementFile) })));
  together([
    () => refuse([...regionFaults(data, all), ...all.flatMap(periodFaults), ...all.flatMap(carriedTwice)]),
    ...all.map((each) => () => checkSources(data, each)),
  ]);
  return all;
}

function printed(data: Data, { file, region, title, periods }: Agreements): object[] {
  return withSources(periods, soundSources(data), file, (i) => `periods[${i}]`).map(({ id, carries, ...rest }) => ({
    id: `${region}-${id}`,
    region,
    title: { da: `${title.da} ${id}`, en: `${title.en} ${id}` },
    ...rest,
  }));
}

/** Prints `src/generated/agreements.ts`. */
export const agreements: Printer = {
  module: "agreements.ts",
  print(data) {
    const all = together(readAgreements(data).map((each) => () => printed(data, each))).flat();
    const declaration = `export const AGREEMENTS = ${printLines(all)} as const;`;
    return printModule(`data/${FOLDER}/`, [declaration], readSources(data));
  },
};
