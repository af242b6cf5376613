import { groupsOf } from "../groups.ts";
import type { Cell, Sheet } from "../reports/sheet.ts";
import { markText } from "../rules/explanationText.ts";
import { inBoth, type Text, type Word } from "../words.ts";
import type { Finding, Severity } from "./finding.ts";

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { da: "fejl", en: "error" },
  warning: { da: "advarsel", en: "warning" },
  info: { da: "oplysning", en: "information" },
};

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** A finding and the one it is said of: a notice, an offer, a year. */
export interface Said {
  readonly of: string | Text;
  readonly finding: Finding;
}

/** All that a finding is said of, each once. */
function namesOf(shared: readonly Said[]): Cell {
  const names = inBoth((language) => {
    const each = shared.map(({ of }) => (typeof of === "string" ? of : of[language]));
    return [...new Set(each)].join(", ");
  });
  return names.da === names.en ? names.da : names;
}

/** One row for a finding and all that it says the same of. */
function findingRow(shared: readonly Said[]): Cell[] {
  const [first] = shared;
  if (first === undefined) return [];
  const { severity, message, source, mark, remedy } = first.finding;
  const rests = { da: `${source.da} [${markText(mark, "da")}]`, en: `${source.en} [${markText(mark, "en")}]` };
  return [SEVERITIES[severity], message, namesOf(shared), rests, remedy];
}

/** Findings as a table: a row for each thing found, with all that it is said of; what must be looked at first on top. */
export function sheetOfFindings(title: Text, of: Word, all: readonly Said[]): Sheet {
  const groups = groupsOf(all, ({ finding: { code, message } }) => JSON.stringify([code, message.da]));
  const shared = [...groups.values()];
  const rank = (group: (typeof shared)[number]) => ORDER.indexOf(group[0]?.finding.severity ?? "info");
  return {
    title,
    columns: [
      { word: "severity", unit: "text" },
      { word: "message", unit: "text" },
      { word: of, unit: "text" },
      { word: "source", unit: "text" },
      { word: "remedy", unit: "text" },
    ],
    rows: shared.toSorted((a, b) => rank(a) - rank(b)).map(findingRow),
  };
}
