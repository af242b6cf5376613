import { z } from "zod";
import { type Fault, unlessFaulty } from "./faults.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { readRegisters } from "./registersData.ts";
import { readSources, rests, soundSources, withSources } from "./sources.ts";

const FILE = "data/changes/tariff-changes.json";

const year = z.int().min(2007).max(2100);
/** A change of half a tariff is most likely per cent without their sign. */
const rate = z.string().regex(/^-?0(\.[0-4]\d{0,11})?$/, "must be a share of 1 below 0.5, such as -0.02");
const change = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  region: z.string(),
  from: year,
  to: year,
  kind: z.enum(["change", "at-most"]),
  rate: rate.nullable(),
  ...rests,
});
const file = z.strictObject({ changes: z.array(change).min(1) });

/** Ids stand once, the first year is not after the last, the oldest comes first, and regions are in the register. */
function changeFaults(all: readonly z.output<typeof change>[], regions: readonly { readonly id: string }[]): Fault[] {
  return all.flatMap(({ id, region, from, to }, i) => {
    const fault = (field: string, problem: string, remedy: string): Fault => {
      return { file: FILE, path: `changes[${i}].${field}`, problem, remedy };
    };
    const isAgain = all.slice(0, i).some((other) => other.id === id);
    const isRegion = regions.some((each) => each.id === region);
    return [
      ...(isAgain ? [fault("id", `${id} stands twice`, "give one of them another id")] : []),
      ...(isRegion ? [] : [fault("region", `${region} is no region`, "take an id of data/registers/regions.json")]),
      ...(to < from ? [fault("to", "ends before it begins", "correct one of the years")] : []),
      ...(from < (all[i - 1]?.from ?? 0) ? [fault("from", "comes before the one above", "put the oldest first")] : []),
    ];
  });
}

/** Prints `src/generated/tariffChanges.ts`: what parties have agreed that tariffs change by. */
export const tariffChanges: Printer = {
  module: "tariffChanges.ts",
  print(data) {
    const all = data.read(FILE, file).changes;
    const printed = unlessFaulty(changeFaults(all, readRegisters(data).regions.regions), () =>
      withSources(all, soundSources(data), FILE, (i) => `changes[${i}]`),
    );
    return printModule(FILE, [`export const TARIFF_CHANGES = ${printLines(printed)} as const;`], readSources(data));
  },
};
