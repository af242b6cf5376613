import * as z from "zod";
import { daysOfEveryYear } from "../dates.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { refuseTwice } from "../given/distinct.ts";
import { refuseOutOfRange } from "../given/figures.ts";
import { objectOf } from "../given/objectOf.ts";
import { readGiven } from "../given/readGiven.ts";
import { date, integer, line } from "../given/shape.ts";
import type { Text } from "../words.ts";
import { type OwnEvent, ROLES } from "./wheel.ts";
import type { DaysBefore, MonthsBefore, OneDate, When, YearlyDate } from "./when.ts";
import * as say from "./words.ts";
import { MOVES } from "./workingDay.ts";

const moves = atFirstUse(() => z.enum(MOVES).optional());
const months = atFirstUse(() => integer(0, 60));
/** The shape of a rule that a deadline is found by. */
export const whenShape: () => z.ZodType<When> = atFirstUse(() =>
  z.union([
    objectOf<YearlyDate>()({
      month: integer(1, 12),
      day: integer(1, 31),
      year: integer(-3, 3),
      moves: moves(),
    }),
    objectOf<MonthsBefore>()({ monthsBefore: months(), moves: moves() }),
    objectOf<DaysBefore>()({ daysBefore: integer(0, 2_000), moves: moves() }),
    objectOf<OneDate>()({ date, moves: moves() }),
  ]),
);
/** A text in both languages. */
export const bothTexts: () => z.ZodType<Text> = atFirstUse(() => objectOf<Text>()({ da: line, en: line }));
const words = atFirstUse(() => z.union([line, bothTexts()]));
const event = atFirstUse(() =>
  objectOf<OwnEvent>()({
    id: line,
    title: words(),
    when: whenShape(),
    role: z.enum(ROLES).optional(),
    who: words().optional(),
    what: words().optional(),
    toWhom: words().optional(),
    source: words().optional(),
    opens: whenShape().optional(),
  }),
);

const schema = atFirstUse(() => z.array(event()).max(1_000));

function checkDay(when: When, path: string): void {
  if (!("month" in when)) return;
  const most = daysOfEveryYear(when.month);
  if (when.day <= most) return;
  refuseOutOfRange(`${path}.day`, when.day, say.dayOfEveryYear(most));
}

/** The events that a working group adds, checked; `taken` are the ids of those that are there already. */
export function readOwnEvents(given: unknown, taken: readonly string[]): readonly OwnEvent[] {
  const events = readGiven(schema(), given, "events");
  events.forEach((each, i) => {
    checkDay(each.when, `events[${i}].when`);
    if (each.opens !== undefined) checkDay(each.opens, `events[${i}].opens`);
  });
  const ids = [...taken, ...events.map(({ id }) => id)];
  refuseTwice(ids, (at) => (at < taken.length ? `yearWheel: ${ids[at]}` : `events[${at - taken.length}].id`));
  return events;
}
