import { fail } from "../../errors.ts";
import { joined, type Text } from "../../words.ts";
import { isCalled } from "../called.ts";
import { knownKeys } from "../given.ts";
import type { Sheet } from "../sheet.ts";
import { drawnLines, type Lines, type Series } from "./drawnLines.ts";
import type { Picture } from "./picture.ts";
import { textsAbove } from "./pictureTexts.ts";
import { type ColumnName, type ColumnOf, columnOf, sheetColumns } from "./sheetColumns.ts";
import * as say from "./words.ts";

/** What of a sheet is drawn as lines over years. */
export interface LineOptions {
  /** The column that names the lines. */
  readonly names: ColumnOf;
  /** The name of the columns of figures, one for each year, which is the column's qualifier. */
  readonly values: ColumnName;
  /** By default the sheet's. */
  readonly title?: Text;
  /** A line under the title; by default none. */
  readonly subtitle?: Text;
}

function yearColumns({ columns }: Sheet, name: ColumnName): { readonly at: number; readonly year: number }[] {
  const found = columns.flatMap((column, at) => {
    const { qualifier } = column;
    return typeof qualifier === "number" && isCalled(column, name) ? [{ at, year: qualifier }] : [];
  });
  if (found.length > 1) return found.toSorted((a, b) => a.year - b.year);
  return fail({ kind: "missing", path: "options.values", ...say.yearColumns(found.length, name) });
}

/** From the first figure of a line to its last. */
function spanText({ name, figures }: Series, years: readonly number[]): Text {
  const shown = figures.flatMap((figure, i) => (figure === null ? [] : [say.figureInYear(figure.text, years[i])]));
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return say.noFigures(name);
  return say.nameWithFigure({ name, text: first === last ? first : joined([first, last], ", ") });
}

function altText({ measure, series, years }: Lines): Text {
  const spans = series.map((each) => spanText(each, years));
  return say.lineChart(years[0], years.at(-1), measure, joined(spans, "; "));
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
  const found = yearColumns(sheet, columnOf(options.values, "options.values") as ColumnName);
  const figures = columns.figures(found.map(({ at }) => at));
  const names = columns.texts(options.names);
  const lines: Lines = {
    ...textsAbove(options, columns.title),
    measure: figures[0]?.measureInAll ?? say.NO_TEXT,
    format: figures[0]?.format ?? "",
    years: found.map(({ year }) => year),
    series: names.map((name, row) => ({ name, figures: figures.map((each) => each.figures[row] ?? null) })),
  };
  return {
    title: lines.title,
    alt: altText(lines),
    spec: { da: drawnLines(lines, "da"), en: drawnLines(lines, "en") },
  };
}
