import { z } from "zod";
import { type Data, DataError } from "./data.ts";
import { dayAfter } from "./dayAfter.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { date, text } from "./provenance.ts";
import { readRegisters } from "./registersData.ts";
import { readSources, rests, sourceText } from "./sources.ts";

const FOLDER = "agreements";

const agreementFile = z.strictObject({
  region: z.string(),
  title: text,
  periods: z.array(z.strictObject({ id: z.string(), from: date, to: date, ...rests })).min(1),
});

/** The agreement of one region and period. */
export type Agreements = readonly {
  readonly id: string;
  readonly region: string;
  readonly from: string;
  readonly to: string;
}[];

interface Period {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** `2019-20` for 2019 and 2020, `2018` for that year alone. */
function yearsOf({ from, to }: Period): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}-${last.slice(2)}`;
}

/** A period is called by its years, and begins the day after the one before: one of which nothing is known is entered too. */
function checkPeriods(file: string, periods: readonly Period[]): void {
  periods.forEach((period, i) => {
    const problem = (path: string, text: string) => new DataError(file, `periods[${i}].${path}`, text);
    const before = periods[i - 1];
    if (period.from > period.to) throw problem("to", "ends before it begins");
    if (before !== undefined && period.from <= before.to) throw problem("from", "overlaps the one before");
    if (before !== undefined && period.from !== dayAfter(before.to))
      throw problem("from", `must be ${dayAfter(before.to)}, the day after the one before`);
    if (period.id !== yearsOf(period)) throw problem("id", `must be ${yearsOf(period)}, its years`);
  });
}

/** A region is in the register, and has one file. */
function checkRegion(file: string, region: string, regions: ReadonlySet<string>, before: ReadonlySet<string>): void {
  if (!regions.has(region)) throw new DataError(file, "region", `${region} is no region`);
  if (before.has(region)) throw new DataError(file, "region", `${region} has another file`);
}

/** Every agreement, by region and then by date, without gaps. */
export function readAgreements(data: Data): Agreements {
  const sources = readSources(data);
  const regions = new Set(readRegisters(data).regions.regions.map(({ id }) => id));
  const seen = new Set<string>();
  return data.files(FOLDER).flatMap((file) => {
    const { region, title, periods } = data.read(file, agreementFile);
    checkRegion(file, region, regions, seen);
    checkPeriods(file, periods);
    seen.add(region);
    return periods.map(({ id, source, ...rest }, i) => ({
      id: `${region}-${id}`,
      region,
      title: { da: `${title.da} ${id}`, en: `${title.en} ${id}` },
      ...rest,
      source: sourceText(sources, source, file, `periods[${i}].source`),
    }));
  });
}

/** Prints `src/generated/agreements.ts`. */
export const agreements: Printer = {
  module: "agreements.ts",
  print(data) {
    return printModule(
      `data/${FOLDER}/`,
      [`export const AGREEMENTS = ${printLines(readAgreements(data))} as const;`],
      readSources(data),
    );
  },
};
