import { resultOf } from "../reports/resultOf.ts";
import type { Sheet } from "../reports/sheet.ts";
import { type Shown, tableOf } from "../reports/tableOf.ts";
import type { Deadline, YearWheel } from "./wheel.ts";
import * as say from "./words.ts";

/**
 * A year wheel as a table in order of date: who does what, to whom, and what the deadline rests on. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link yearWheel}.
 *
 * @example
 * ```ts
 * import { agreementInForce, yearWheelSheet, yearWheel } from "rammetakst";
 * yearWheelSheet(yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026)).rows[0]?.[0]; // => "2025-03-14"
 * ```
 */
export function yearWheelSheet(wheel: YearWheel): Sheet {
  const { tariffYear, deadlines, findings } = resultOf("yearWheel", wheel, ["tariffYear", "deadlines"]);
  const shown: Shown<Deadline>[] = [
    { word: "deadline", unit: "date", cell: ({ date }) => date },
    { word: "event", unit: "text", cell: ({ title }) => title, code: ({ id }) => id },
    { word: "who", unit: "text", cell: ({ who = null }) => who },
    { word: "what", unit: "text", cell: ({ what = null }) => what },
    { word: "toWhom", unit: "text", cell: ({ toWhom = null }) => toWhom },
    { word: "isProposal", unit: "text", cell: ({ isProposal }) => isProposal },
    { word: "source", unit: "text", cell: say.sourceWithMark },
  ];
  return tableOf(say.wheelTitle(tariffYear), deadlines, shown, { notes: findings.map(({ message }) => message) });
}
