import { fail } from "../../errors.ts";
import { joined, type Text } from "../../words.ts";
import { knownKeys, listed } from "../given.ts";
import type { Sheet } from "../sheet.ts";
import { drawnColumns, type GroupedColumns } from "./drawnColumns.ts";
import type { Picture } from "./picture.ts";
import { textsAbove } from "./pictureTexts.ts";
import { type ColumnOf, sheetColumns } from "./sheetColumns.ts";
import * as say from "./words.ts";

/** What of a sheet is drawn as upright bars in groups. */
export interface GroupedOptions {
  /** The column that names the groups, such as the years. */
  readonly groups: ColumnOf;
  /** One to four columns of one unit: a bar of each in every group. */
  readonly values: readonly ColumnOf[];
  /** By default the sheet's. */
  readonly title?: Text;
  /** A line under the title; by default none. */
  readonly subtitle?: Text;
}

const MOST = 4;

function checkCount(found: number): void {
  if (found >= 1 && found <= MOST) return;
  fail({ kind: "out-of-range", path: "options.values", ...say.columnsAtMost(found, MOST) });
}

function seriesText({ groups, series }: GroupedColumns): Text {
  const parts = series.map(({ name, figures }) => {
    const texts = figures.flatMap((figure, i) =>
      figure ? [say.figureOfGroup(figure.text, groups[i] ?? say.NO_TEXT)] : [],
    );
    return say.nameWithFigure({ name, text: joined(texts, ", ") });
  });
  return joined(parts, "; ");
}

/** With few groups every figure is said; with many the picture's table has them. */
const MOST_FIGURES = 24;

function namesText({ series }: GroupedColumns): Text {
  return joined(
    series.map(({ name }) => name),
    ", ",
  );
}

function altText(columns: GroupedColumns): Text {
  const { groups, series, measure } = columns;
  const of = groups.length * series.length <= MOST_FIGURES ? seriesText(columns) : namesText(columns);
  return say.groupedBarChart(groups[0] ?? say.NO_TEXT, groups.at(-1) ?? say.NO_TEXT, measure, of);
}

/**
 * A sheet as upright bars in groups, a group for each row but the totals, and in it a bar of each column asked for.
 *
 * Amounts from 100 000 kr. up are drawn in thousands, and from 5 million in millions. Figures are written at the bars where there
 * is room. Throws `RuleError` as {@link barPicture} does; `out-of-range` for no column or more than four.
 *
 * @example
 * ```ts
 * import { groupedBarPicture, type Sheet } from "rammetakst";
 * const sheet: Sheet = {
 *   title: { da: "Resultat", en: "Result" },
 *   columns: [{ word: "year", unit: "year" }, { word: "costs", unit: "kr", decimals: 0 }, { word: "revenue", unit: "kr", decimals: 0 }],
 *   rows: [[2023, 900, 950], [2024, 920, 910]],
 * };
 * groupedBarPicture(sheet, { groups: "year", values: ["costs", "revenue"] }).alt.en; // => "Bar chart from 2023 to 2024 (DKK). Costs 900 (2023), 920 (2024); Tariff revenue 950 (2023), 910 (2024)."
 * ```
 */
export function groupedBarPicture(sheet: Sheet, options: GroupedOptions): Picture {
  knownKeys(options, ["groups", "values", "title", "subtitle"], "options");
  const values = listed(options.values, "options.values");
  checkCount(values.length);
  const opened = sheetColumns(sheet);
  const figures = opened.figures(values);
  const [first, ...more] = figures;
  const columns: GroupedColumns = {
    ...textsAbove(options, opened.title),
    measure: (more.length > 0 ? first?.unit : first?.measure) ?? say.NO_TEXT,
    format: first?.format ?? "",
    groups: opened.texts(options.groups),
    series: figures.map((each) => ({ name: each.name, figures: each.figures })),
  };
  return {
    title: columns.title,
    alt: altText(columns),
    spec: { da: drawnColumns(columns, "da"), en: drawnColumns(columns, "en") },
  };
}
