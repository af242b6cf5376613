import { type IsoDate, isoDate } from "../dates.ts";
import { refuseOutOfRange } from "../given/figures.ts";
import { resultOf } from "../reports/resultOf.ts";
import { plainWhole } from "../wholeNumber.ts";
import { checkedWheel } from "./checkedWheel.ts";
import type { Deadline, YearWheel } from "./wheel.ts";
import * as say from "./words.ts";

/**
 * The next deadlines of a wheel from a day on, that day among them; `n` at most, by default 3.
 *
 * Throws `malformed` for what is no wheel, and for a date that does not exist, `out-of-range` for an `n` that is no whole number above 0.
 *
 * @example
 * ```ts
 * import { agreementInForce, nextDeadlines, yearWheel } from "rammetakst";
 * const wheel = yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026);
 * nextDeadlines(wheel, "2025-06-30", 1).map(({ id }) => id); // => ["supervision-annual-report"]
 * ```
 */
export function nextDeadlines(wheel: YearWheel, on: IsoDate, n = 3): readonly Deadline[] {
  const day = isoDate(on, "on");
  const most = plainWhole(n) as number;
  if (!Number.isInteger(most) || most < 1) {
    refuseOutOfRange("n", n, say.WHOLE_ABOVE_ZERO);
  }
  checkedWheel(wheel);
  const { deadlines } = resultOf("yearWheel", wheel, ["tariffYear", "deadlines"], "wheel");
  return deadlines.filter(({ date }) => date >= day).slice(0, most);
}
