import { z } from "zod";
import { ROLES } from "../../src/calendar/wheel.ts";
import { MOVES } from "../../src/calendar/workingDay.ts";
import { daysOfEveryYear } from "../../src/dates.ts";
import { type Fault, ifSound, unlessFaulty } from "./faults.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { text } from "./provenance.ts";
import { readRegisters } from "./registersData.ts";
import { readSources, rests, soundSources, withSources } from "./sources.ts";

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

type Event = z.output<typeof event>;

function eventFaults(all: readonly Event[], regions: ReadonlySet<string> | undefined): Fault[] {
  return all.flatMap(({ id, scope, when, firstYear, lastYear }, i) => {
    const fault = (field: string, problem: string, remedy: string): Fault => {
      return { file: FILE, path: `events[${i}].${field}`, problem, remedy };
    };
    const isAgain = all.slice(0, i).some((other) => other.id === id);
    const isStrange = scope !== null && regions?.has(scope) === false;
    const endsFirst = firstYear !== null && lastYear !== null && firstYear > lastYear;
    return [
      ...(isAgain ? [fault("id", `${id} stands twice`, "give one of them another id")] : []),
      ...(isStrange ? [fault("scope", `${scope} is no region`, "take an id of data/registers/regions.json")] : []),
      ...(when.day > daysOfEveryYear(when.month)
        ? [fault("when.day", "is not in every such month", "take a day that every year has")]
        : []),
      ...(endsFirst ? [fault("lastYear", "ends before it begins", "correct one of the years")] : []),
    ];
  });
}

/** Prints `src/generated/calendar.ts`: the deadlines of the tariff year wheel. */
export const calendar: Printer = {
  module: "calendar.ts",
  print(data) {
    const all = data.read(FILE, file).events;
    const register = ifSound(() => readRegisters(data).regions.regions);
    const regions = register && new Set(register.map((region) => region.id));
    const events = unlessFaulty(eventFaults(all, regions), () =>
      withSources(all, soundSources(data), FILE, (i) => `events[${i}]`),
    );
    readRegisters(data);
    return printModule(FILE, [`export const WHEEL_EVENTS = ${printLines(events)} as const;`], readSources(data));
  },
};
