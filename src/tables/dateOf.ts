import { isIsoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import * as say from "./words.ts";

const DAY = 86_400_000;

/** A date without a time as ISO text: arquero reads ISO dates as midnight in UTC, and others as midnight in local time. */
export function dateOf(value: Date, path: string): string {
  const local = new Date(value.getTime() - value.getTimezoneOffset() * 60_000);
  const day =
    [value, local]
      .find((each) => each.getTime() % DAY === 0)
      ?.toISOString()
      .slice(0, 10) ?? "";
  if (isIsoDate(day)) return day;
  return fail({ kind: "malformed", path, found: value, ...say.timeOfDay });
}
