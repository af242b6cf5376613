import { fail } from "../errors.ts";
import { type Language, type Text, withCapital, words } from "../words.ts";
import type { Style } from "./cellText.ts";
import { inLanguage } from "./plainText.ts";
import type { Column } from "./sheet.ts";
import * as say from "./words.ts";

/** The unit that the cells leave out; for programs it also says that a rate is a share of 1. */
function unitText(column: Column, style: Style): Text | undefined {
  if (column.unit === "kr") return words.inKroner;
  return column.unit === "rate" && style === "machine" ? words.shareOfOne : undefined;
}

function qualifierText({ qualifier }: Column, language: Language, path: string): string {
  if (qualifier === undefined) return "";
  return typeof qualifier === "number" ? ` ${qualifier}` : `, ${inLanguage(qualifier, language, `${path}.qualifier`)}`;
}

function heading(column: Column, language: Language, style: Style, path: string): string {
  const term = words[column.word][language];
  const unit = unitText(column, style);
  const qualified = `${term}${qualifierText(column, language, path)}`;
  return `${withCapital(qualified)}${unit === undefined ? "" : ` (${unit[language]})`}`;
}

/**
 * The headings of a table's columns: the term with a capital, what qualifies it, and the unit, such as
 * "Budget 2023 (kr.)". An amount and a rate may share a term, since a table distinguishes them; otherwise a heading is unique.
 */
export function headings(columns: readonly Column[], language: Language, style: Style, prefix: string): string[] {
  const seen = new Set<string>();
  return columns.map((column, i) => {
    const path = `${prefix}columns[${i}]`;
    const text = heading(column, language, style, path);
    const key = `${text} ${column.unit}`;
    if (seen.has(key)) fail({ kind: "duplicate", path, found: text, ...say.sameHeading });
    seen.add(key);
    return text;
  });
}
