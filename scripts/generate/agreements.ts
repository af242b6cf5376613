import { z } from "zod";
import { type Data, DataError } from "./data.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { date, text } from "./provenance.ts";
import { readSources, rests, sourceText } from "./sources.ts";

const FOLDER = "agreements";

const agreementFile = z.strictObject({
  region: z.string(),
  title: text,
  periods: z.array(z.strictObject({ id: z.string().regex(/^\d{4}(-\d{2})?$/), from: date, to: date, ...rests })).min(1),
});

/** The agreement of one region and period. */
export type Agreements = readonly {
  readonly id: string;
  readonly region: string;
  readonly from: string;
  readonly to: string;
}[];

/** Every agreement, by region and then by date; a period begins after the one before has ended. */
export function readAgreements(data: Data): Agreements {
  const sources = readSources(data);
  return data.files(FOLDER).flatMap((file) => {
    const { region, title, periods } = data.read(file, agreementFile);
    return periods.map(({ id, source, ...rest }, i) => {
      const before = periods[i - 1];
      if (before !== undefined && rest.from <= before.to)
        throw new DataError(file, `periods[${i}].from`, "overlaps the one before");
      const named = { da: `${title.da} ${id}`, en: `${title.en} ${id}` };
      return {
        id: `${region}-${id}`,
        region,
        title: named,
        ...rest,
        source: sourceText(sources, source, file, `periods[${i}].source`),
      };
    });
  });
}

/** Prints `src/generated/agreements.ts`. */
export const agreements: Printer = {
  module: "agreements.ts",
  print(data) {
    return printModule(`data/${FOLDER}/`, [`export const AGREEMENTS = ${printLines(readAgreements(data))} as const;`]);
  },
};
