import { fail } from "../../errors.ts";
import type { Language, Text, Word } from "../../words.ts";
import { knownKeys } from "../given.ts";
import type { Sheet } from "../sheet.ts";
import { drawnLines, type Lines, type Series } from "./drawnLines.ts";
import type { Picture } from "./picture.ts";
import { textsAbove } from "./pictureTexts.ts";
import { type ColumnOf, columnOf, sheetColumns } from "./sheetColumns.ts";

/** What of a sheet is drawn as lines over years. */
export interface LineOptions {
  /** The column that names the lines. */
  readonly names: ColumnOf;
  /** The word of the columns of figures, one for each year, which is the column's qualifier. */
  readonly values: Word;
  /** By default the sheet's. */
  readonly title?: Text;
  readonly subtitle?: Text;
}

function yearColumns({ columns }: Sheet, word: Word): { readonly at: number; readonly year: number }[] {
  const found = columns.flatMap(({ word: each, qualifier }, at) => {
    return each === word && typeof qualifier === "number" ? [{ at, year: qualifier }] : [];
  });
  if (found.length > 1) return found.toSorted((a, b) => a.year - b.year);
  return fail({
    kind: "missing",
    path: "options.values",
    foundAs: {
      da: `${found.length} kolonner af ${word} med et år`,
      en: `${found.length} columns of ${word} with a year`,
    },
    allowed: { da: "mindst to, hver med sit år som qualifier", en: "at least two, each with its year as qualifier" },
    remedy: { da: "vælg ordet for årenes kolonner", en: "choose the word of the columns of the years" },
  });
}

/** From the first figure of a line to its last. */
function spanText({ name, figures }: Series, years: readonly number[], language: Language): string {
  const [first, last] = [figures.findIndex((each) => each !== null), figures.findLastIndex((each) => each !== null)];
  if (first < 0) return `${name[language]}: ${language === "da" ? "ingen tal" : "no figures"}`;
  const at = (i: number) => `${figures[i]?.text[language]} ${language === "da" ? "i" : "in"} ${years[i]}`;
  return `${name[language]} ${at(first)}${first === last ? "" : `, ${at(last)}`}`;
}

function altText({ measure, series, years }: Lines, language: Language): string {
  const spans = series.map((each) => spanText(each, years, language)).join("; ");
  const [from, to] = [years[0], years.at(-1)];
  return language === "da"
    ? `Kurver ${from}–${to}. ${measure.da}: ${spans}.`
    : `Lines ${from}–${to}. ${measure.en}: ${spans}.`;
}

/**
 * A sheet as lines over years, a line for each row but the totals, named at its end with its last figure.
 *
 * The axis starts at 0. Amounts from 100 000 kr. up are drawn in thousands, and from 5 million in millions. A year without
 * a figure breaks the line. Throws `RuleError` as {@link barPicture} does; `missing` for fewer than two years.
 *
 * @example
 * ```ts
 * import { linePicture, type Sheet } from "rammetakst";
 * const sheet: Sheet = {
 *   title: { da: "Udgifter", en: "Spending" },
 *   columns: [
 *     { word: "operatorKind", unit: "text" },
 *     { word: "cost", unit: "kr", decimals: 0, qualifier: 2023 },
 *     { word: "cost", unit: "kr", decimals: 0, qualifier: 2024 },
 *   ],
 *   rows: [["regional", 900, 950]],
 * };
 * linePicture(sheet, { names: "operatorKind", values: "cost" }).alt.en; // => "Lines 2023–2024. Cost a year (DKK): regional 900 in 2023, 950 in 2024."
 * ```
 */
export function linePicture(sheet: Sheet, options: LineOptions): Picture {
  knownKeys(options, ["names", "values", "title", "subtitle"], "options");
  const columns = sheetColumns(sheet);
  const found = yearColumns(sheet, columnOf(options.values, "options.values") as Word);
  const figures = columns.figures(found.map(({ at }) => at));
  const names = columns.texts(options.names);
  const lines: Lines = {
    ...textsAbove(options, columns.title),
    measure: figures[0]?.measureInAll ?? { da: "", en: "" },
    format: figures[0]?.format ?? "",
    years: found.map(({ year }) => year),
    series: names.map((name, row) => ({ name, figures: figures.map((each) => each.figures[row] ?? null) })),
  };
  return {
    title: lines.title,
    alt: { da: altText(lines, "da"), en: altText(lines, "en") },
    spec: { da: drawnLines(lines, "da"), en: drawnLines(lines, "en") },
  };
}
