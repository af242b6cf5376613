import { groupsOf } from "../groups.ts";
import type { Cell, Sheet } from "../reports/sheet.ts";
import { markText } from "../rules/explanationText.ts";
import type { Text } from "../words.ts";
import type { Assessment } from "./assessment.ts";
import type { Finding, Severity } from "./finding.ts";

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { da: "fejl", en: "error" },
  warning: { da: "advarsel", en: "warning" },
  info: { da: "oplysning", en: "information" },
};

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** One row for a finding and all the notices that it says the same of. */
function findingRow(shared: readonly { readonly id: string; readonly finding: Finding }[]): Cell[] {
  const [first] = shared;
  if (first === undefined) return [];
  const { severity, message, source, mark, remedy } = first.finding;
  const rests = { da: `${source.da} [${markText(mark, "da")}]`, en: `${source.en} [${markText(mark, "en")}]` };
  return [SEVERITIES[severity], message, [...new Set(shared.map(({ id }) => id))].join(", "), rests, remedy];
}

/**
 * What was found on notices, as a table: a row for each thing found, with all the notices it is said of, what must be
 * looked at first on top, each with source, mark and remedy.
 *
 * @example
 * ```ts
 * import { findingSheet } from "rammetakst";
 * findingSheet([]).rows.length; // => 0
 * ```
 */
export function findingSheet(assessments: readonly Assessment[]): Sheet {
  const all = assessments.flatMap(({ id, findings }) => findings.map((finding) => ({ id: String(id), finding })));
  const groups = groupsOf(all, ({ finding: { code, message } }) => JSON.stringify([code, message.da]));
  const shared = [...groups.values()];
  const rank = (group: (typeof shared)[number]) => ORDER.indexOf(group[0]?.finding.severity ?? "info");
  return {
    title: { da: "Bemærkninger til varslerne", en: "Findings on the notices" },
    columns: [
      { word: "severity", unit: "text" },
      { word: "message", unit: "text" },
      { word: "notice", unit: "text" },
      { word: "source", unit: "text" },
      { word: "remedy", unit: "text" },
    ],
    rows: shared.toSorted((a, b) => rank(a) - rank(b)).map(findingRow),
  };
}
