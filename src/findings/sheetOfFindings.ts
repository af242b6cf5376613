import { frozen } from "../frozen.ts";
import { groupsOf } from "../groups.ts";
import type { Cell, Sheet } from "../reports/sheet.ts";
import { markText } from "../rules/explanationText.ts";
import { inBoth, type Text, type Word } from "../words.ts";
import type { Finding, Severity } from "./finding.ts";

const SEVERITIES: Readonly<Record<Severity, Text>> = frozen({
  error: { da: "fejl", en: "error" },
  warning: { da: "advarsel", en: "warning" },
  info: { da: "oplysning", en: "information" },
});

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** A finding and the one it is said of: a notice, an offer, a year. */
export interface Said {
  readonly of: string | Text;
  readonly finding: Finding;
}

/** More names than this are not read one by one, where they are all there are. */
const MOST_NAMED = 8;

function countOf(shared: readonly Said[]): number {
  return new Set(shared.map(({ of }) => (typeof of === "string" ? of : of.da))).size;
}

/** Whether a finding is said of everything there is, and that is much. */
function isOfAll(shared: readonly Said[], all: number): boolean {
  return all > MOST_NAMED && countOf(shared) === all;
}

/** All that a finding is said of, each once; `alle 40` where it is said of everything and that is much. */
function namesOf(shared: readonly Said[], all: number): Cell {
  if (isOfAll(shared, all)) return { da: `alle ${all}`, en: `all ${all}` };
  const names = inBoth((language) => {
    const each = shared.map(({ of }) => (typeof of === "string" ? of : of[language]));
    return [...new Set(each)].join(", ");
  });
  return names.da === names.en ? names.da : names;
}

/** One row for a finding and all that it says the same of. */
function findingRow(shared: readonly Said[], all: number): Cell[] {
  const [first] = shared;
  if (first === undefined) return [];
  const { severity, message, source, mark, remedy } = first.finding;
  const rests = { da: `${source.da} [${markText(mark, "da")}]`, en: `${source.en} [${markText(mark, "en")}]` };
  return [SEVERITIES[severity], message, namesOf(shared, all), rests, remedy];
}

/** What makes two findings one row: all that the row shows, save what it is said of. */
function rowKey({ finding: { code, severity, message, remedy } }: Said): string {
  return JSON.stringify([code, severity, message.da, remedy.da]);
}

/**
 * Findings as a table: a row for each thing found, with all that it is said of; what must be looked at first on top, and of
 * one gravity what is said of some before what is said of everything. `size` is how many things findings were made of, where that is known.
 */
export function sheetOfFindings(title: Text, of: Word, all: readonly Said[], size = Number.POSITIVE_INFINITY): Sheet {
  const shared = [...groupsOf(all, rowKey).values()];
  const rank = (group: readonly Said[]) =>
    2 * ORDER.indexOf(group[0]?.finding.severity ?? "info") + (isOfAll(group, size) ? 1 : 0);
  return {
    title,
    columns: [
      { word: "severity", unit: "text" },
      { word: "message", unit: "text" },
      { word: of, unit: "text" },
      { word: "source", unit: "text" },
      { word: "remedy", unit: "text" },
    ],
    rows: shared.toSorted((a, b) => rank(a) - rank(b)).map((group) => findingRow(group, size)),
  };
}
