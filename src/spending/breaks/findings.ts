import { eachOnce } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { SpendingFinding } from "../finding.ts";
import { allRows, type Counts } from "../selection.ts";
import { listed } from "../words.ts";
import { pairsOf, runsOver, type SeriesBreak, type TouchedLine, touchedLines } from "./seriesBreak.ts";
import * as say from "./words.ts";

function broken(
  each: SeriesBreak,
  lines: readonly TouchedLine[],
  from: number,
  to: number,
): SpendingFinding<"series-break"> {
  const { title, mark, source, id, note } = each;
  const names = listed(eachOnce(lines.map(({ text }) => text)));
  return {
    code: "series-break",
    severity: "warning",
    message: say.runsOverBreak(from, to, names, title),
    figures: { id, from: each.from, lines: lines.map(({ name }) => name).join(", ") },
    source: note ? say.noted(source, note) : source,
    mark,
    remedy: say.LEAVE_OUT_LINES,
  };
}

/** The breaks that growth between two years of a table runs over, in the lines that they touch. */
export function breakFindings(
  data: SpendingData,
  breaks: readonly SeriesBreak[],
  [from, to]: readonly [number, number],
  counts: Counts = allRows(data),
): SpendingFinding<"series-break">[] {
  const over = breaks.filter((each) => runsOver(each, from, to));
  const pairs = over.length === 0 ? [] : pairsOf(data, counts);
  return over.flatMap((each) => {
    const lines = touchedLines(data, each, pairs);
    return lines.length === 0 ? [] : [broken(each, lines, from, to)];
  });
}
