import { besideCodes, columnsWithCodes } from "../reports/codes.ts";
import { headings } from "../reports/headings.ts";
import type { Column } from "../reports/sheet.ts";
import type { Language } from "../words.ts";

/** Names in their order, each once: of those that a column may have, the first that no column before it has. */
function eachOnce(candidates: readonly (readonly string[])[]): string[] {
  const taken = new Set<string>();
  return candidates.map((names) => {
    const [first = ""] = names;
    const counted = candidates.map((_, i) => `${first}_${i + 2}`);
    const name = [...names, ...counted].find((each) => !taken.has(each)) ?? first;
    taken.add(name);
    return name;
  });
}

function qualifierKey(qualifier: NonNullable<Column["qualifier"]>, language: Language): string {
  const text = typeof qualifier === "number" ? String(qualifier) : qualifier[language];
  return text.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, "");
}

function keyOf({ word, heading, qualifier }: Column, language: Language): string {
  const term = heading === undefined ? word : heading[language];
  return qualifier === undefined ? term : `${term}_${qualifierKey(qualifier, language)}`;
}

/**
 * `tariff`, `tariff_2024`, and `increase_rate` next to `increase`; two that are still alike are counted. A column with its own
 * heading is called by it, and that of codes by the column of their words: `verdict_code`.
 */
export function keyNames(columns: readonly Column[], language: Language): string[] {
  const keys = columns.map((column) => keyOf(column, language));
  const own = (at: number) => [`${keys[at]}`, `${keys[at]}_${columns[at]?.unit}`];
  return eachOnce(besideCodes(columns, own, (at) => [`${keys[at]}_code`]));
}

/** The headings of columns as programs read them; a rate and a count whose headings are the same are counted. */
export function headingNames(columns: readonly Column[], language: Language): string[] {
  return eachOnce(headings(columnsWithCodes(columns), language, "machine", "").map((name) => [name]));
}
