import { z } from "zod";
import { ROLES } from "../../src/calendar/wheel.ts";
import { MOVES } from "../../src/calendar/workingDay.ts";
import { daysOfEveryYear } from "../../src/dates.ts";
import { DataError } from "./data.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { text } from "./provenance.ts";
import { readRegisters } from "./registersData.ts";
import { readSources, rests, sourceText } from "./sources.ts";

const FILE = "data/calendar/year-wheel.json";

const moves = z.enum(MOVES);
const when = z.strictObject({
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  year: z.int().min(-2).max(1),
  moves,
});
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const year = z.int().min(2000).max(2100).nullable();
/** `other` is left to users. */
const role = z.enum(ROLES).exclude(["other"]);

const event = z.strictObject({
  id,
  scope: z.string().nullable(),
  firstYear: year,
  lastYear: year,
  role,
  when,
  title: text,
  who: text,
  what: text,
  toWhom: text,
  ...rests,
});
const file = z.strictObject({ events: z.array(event).min(1) });

function checkEvent(path: string, each: z.output<typeof event>, ids: Set<string>, regions: ReadonlySet<string>): void {
  const problem = (key: string, message: string) => new DataError(FILE, `${path}.${key}`, message);
  if (ids.has(each.id)) throw problem("id", `${each.id} stands twice`);
  if (each.scope !== null && !regions.has(each.scope)) throw problem("scope", `${each.scope} is no region`);
  if (each.when.day > daysOfEveryYear(each.when.month)) throw problem("when.day", "is not in every such month");
  if (each.firstYear !== null && each.lastYear !== null && each.firstYear > each.lastYear) {
    throw problem("lastYear", "ends before it begins");
  }
  ids.add(each.id);
}

/** Prints `src/generated/calendar.ts`: the deadlines of the tariff year wheel. */
export const calendar: Printer = {
  module: "calendar.ts",
  print(data) {
    const sources = readSources(data);
    const regions = new Set(readRegisters(data).regions.regions.map((region) => region.id));
    const ids = new Set<string>();
    const events = data.read(FILE, file).events.map(({ source, ...each }, i) => {
      checkEvent(`events[${i}]`, { source, ...each }, ids, regions);
      return { ...each, source: sourceText(sources, source, FILE, `events[${i}].source`) };
    });
    return printModule(FILE, [`export const WHEEL_EVENTS = ${printLines(events)} as const;`], sources);
  },
};
