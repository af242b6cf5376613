import type { Language } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import type { SpendingFinding } from "../finding.ts";
import { listed } from "../labels.ts";
import { runsOver, type SeriesBreak, type TouchedLine, touchedLines } from "./seriesBreak.ts";

function stopped(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function broken(
  each: SeriesBreak,
  lines: readonly TouchedLine[],
  from: number,
  to: number,
): SpendingFinding<"series-break"> {
  const { title, mark, source, id, note } = each;
  const names = (language: Language) => listed([...new Set(lines.map(({ told }) => told[language]))], language);
  return {
    code: "series-break",
    severity: "warning",
    message: {
      da: stopped(
        `Vækst fra ${from} til ${to} på ${names("da")} går hen over et databrud og viser ikke kun forbrug: ${title.da}`,
      ),
      en: stopped(
        `Growth from ${from} to ${to} in ${names("en")} runs over a series break and shows not only spending: ${title.en}`,
      ),
    },
    figures: { id, from: each.from, lines: lines.map(({ name }) => name).join(", ") },
    source: note ? { da: `${source.da} (${note.da})`, en: `${source.en} (${note.en})` } : source,
    mark,
    remedy: {
      da: "Hold de berørte linjer ude af væksten, eller læg det flyttede til igen, hvis det kendes.",
      en: "Keep the lines out of the growth, or add back what was moved if it is known.",
    },
  };
}

/** The breaks that growth between two years of a table runs over, in the lines that they touch. */
export function breakFindings(
  data: SpendingData,
  breaks: readonly SeriesBreak[],
  [from, to]: readonly [number, number],
  counts: (row: number) => boolean = () => true,
): SpendingFinding<"series-break">[] {
  return breaks.flatMap((each) => {
    if (!runsOver(each, from, to)) return [];
    const lines = touchedLines(data, each, counts);
    return lines.length === 0 ? [] : [broken(each, lines, from, to)];
  });
}
