import { resultOf } from "../reports/resultOf.ts";
import type { Sheet } from "../reports/sheet.ts";
import { markText } from "../rules/explanationText.ts";
import type { Text } from "../words.ts";
import type { Deadline, YearWheel } from "./wheel.ts";

function restsOn({ source, mark }: Deadline): Text {
  return { da: `${source.da} [${markText(mark, "da")}]`, en: `${source.en} [${markText(mark, "en")}]` };
}

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
  return {
    title: { da: `Årshjul for takståret ${tariffYear}`, en: `Year wheel of the tariff year ${tariffYear}` },
    columns: [
      { word: "deadline", unit: "date" },
      { word: "event", unit: "text" },
      { word: "who", unit: "text" },
      { word: "what", unit: "text" },
      { word: "toWhom", unit: "text" },
      { word: "isProposal", unit: "text" },
      { word: "source", unit: "text" },
    ],
    rows: deadlines.map((each) => {
      const { date, title, who = null, what = null, toWhom = null, isProposal } = each;
      return [date, title, who, what, toWhom, isProposal, restsOn(each)];
    }),
    notes: findings.map(({ message }) => message),
  };
}
