import * as z from "zod";
import { daysOfEveryYear } from "../dates.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { refuseTwice } from "../given/distinct.ts";
import { refuseOutOfRange } from "../given/figures.ts";
import { readGiven } from "../given/readGiven.ts";
import { date, line } from "../given/shape.ts";
import type { Text } from "../words.ts";
import { type OwnEvent, ROLES } from "./wheel.ts";
import type { When } from "./when.ts";
import { MOVES } from "./workingDay.ts";

const moves = atFirstUse(() => z.enum(MOVES).optional());
const months = atFirstUse(() => z.int().min(0).max(60));
/** The shape of a rule that a deadline is found by. */
export const whenShape: () => z.ZodType<When> = atFirstUse(
  () =>
    z.union([
      z.strictObject({
        month: z.int().min(1).max(12),
        day: z.int().min(1).max(31),
        year: z.int().min(-3).max(3),
        moves: moves(),
      }),
      z.strictObject({ monthsBefore: months(), moves: moves() }),
      z.strictObject({ daysBefore: z.int().min(0).max(2_000), moves: moves() }),
      z.strictObject({ date, moves: moves() }),
    ]) as unknown as z.ZodType<When>,
);
/** A text in both languages. */
export const bothTexts: () => z.ZodType<Text> = atFirstUse(() => z.strictObject({ da: line, en: line }));
const words = atFirstUse(() => z.union([line, bothTexts()]));
const event = atFirstUse(() =>
  z.strictObject({
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

const schema = atFirstUse(() => z.array(event()).max(1_000) as unknown as z.ZodType<readonly OwnEvent[]>);

function checkDay(when: When, path: string): void {
  if (!("month" in when)) return;
  const most = daysOfEveryYear(when.month);
  if (when.day <= most) return;
  refuseOutOfRange(`${path}.day`, when.day, {
    da: `en dag fra 1 til ${most}, som måneden har hvert år`,
    en: `a day from 1 to ${most}, which the month has every year`,
  });
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
