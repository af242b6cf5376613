import type { Column } from "../reports/sheet.ts";
import type { Language } from "../words.ts";

/**
 * `tariff`, `tariff_2024`, and `increase_rate` next to `increase`; two that are still alike are counted. A column with its own
 * heading is called by it.
 */
export function keyNames(columns: readonly Column[], language: Language): string[] {
  const taken = new Set<string>();
  return columns.map(({ word, heading, qualifier, unit }) => {
    const term = heading === undefined ? word : heading[language];
    const qualified = qualifier === undefined ? term : `${term}_${qualifierKey(qualifier, language)}`;
    const candidates = [qualified, `${qualified}_${unit}`, ...columns.map((_, i) => `${qualified}_${i + 2}`)];
    const name = candidates.find((each) => !taken.has(each)) ?? qualified;
    taken.add(name);
    return name;
  });
}

function qualifierKey(qualifier: NonNullable<Column["qualifier"]>, language: Language): string {
  const text = typeof qualifier === "number" ? String(qualifier) : qualifier[language];
  return text.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, "");
}
