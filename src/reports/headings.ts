import { fail } from "../errors.ts";
import { inOneForm } from "../sameText.ts";
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

/** A heading of one's own without the unit that its writer ended it with, which is written by the language. */
function withoutUnit(own: string, column: Column): string {
  const unit = unitText(column, "machine");
  if (unit === undefined) return own;
  const end = [` (${unit.da})`, ` (${unit.en})`].find((each) => own.endsWith(each) && own.trim() !== each.trim());
  return end === undefined ? own : own.slice(0, -end.length);
}

/** What a column is called without its unit: its term with a capital, or its own heading, and what qualifies it. */
export function columnName(column: Column, language: Language, path: string): string {
  const term =
    column.word === undefined
      ? withoutUnit(inLanguage(column.heading, language, `${path}.heading`), column)
      : withCapital(words[column.word][language]);
  return `${term}${qualifierText(column, language, path)}`;
}

function heading(column: Column, language: Language, style: Style, path: string): string {
  const unit = unitText(column, style);
  return `${columnName(column, language, path)}${unit === undefined ? "" : ` (${unit[language]})`}`;
}

/**
 * The headings of a table's columns: the term with a capital or the column's own heading, what qualifies it, and the unit,
 * such as "Budget 2023 (kr.)". An amount and a rate may share a term, since a table distinguishes them; otherwise a heading is unique.
 */
export function headings(columns: readonly Column[], language: Language, style: Style, prefix: string): string[] {
  const seen = new Set<string>();
  return columns.map((column, i) => {
    const path = `${prefix}columns[${i}]`;
    const text = heading(column, language, style, path);
    const key = `${inOneForm(text)} ${column.unit}`;
    if (seen.has(key)) fail({ kind: "duplicate", path, found: text, ...say.sameHeading });
    seen.add(key);
    return text;
  });
}
