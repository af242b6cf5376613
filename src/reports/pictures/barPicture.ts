import type { Decimal } from "../../decimal.ts";
import { fail } from "../../errors.ts";
import { plainText } from "../../given/plainText.ts";
import { isSameText } from "../../sameText.ts";
import { capital, joined, type Text } from "../../words.ts";
import { knownKeys, listed, oneOf } from "../given.ts";
import type { Sheet } from "../sheet.ts";
import { type Bar, type Bars, drawnBars, type Reference } from "./drawnBars.ts";
import type { Figures } from "./figures.ts";
import type { Picture } from "./picture.ts";
import { pictureText, textsAbove } from "./pictureTexts.ts";
import { type ColumnOf, sheetColumns } from "./sheetColumns.ts";
import * as say from "./words.ts";

const ORDERS = ["ranked", "given"] as const;

/** A value drawn as a broken line across all bars, in the unit of the bars. */
export interface BarReference {
  /** Shown with the value in the legend. */
  readonly name: Text;
  /** Kr., a share of 1 or a count, as the column of `values`. */
  readonly value: number | Decimal;
}

/** What of a sheet is drawn as bars. */
export interface BarOptions {
  /** The column of names. */
  readonly names: ColumnOf;
  /** The column of kr., rates or counts. */
  readonly values: ColumnOf;
  /** `ranked`: the largest on top, the default; `given`: as in the sheet. */
  readonly order?: (typeof ORDERS)[number];
  /** Broken lines across the bars. */
  readonly references?: readonly BarReference[];
  /** The names whose bars are dark while the others are light; by default bars above 0 are dark. */
  readonly emphasised?: readonly string[];
  /** By default the sheet's. */
  readonly title?: Text;
  /** A line under the title; by default none but what the picture itself has to say. */
  readonly subtitle?: Text;
}

const KEYS = ["names", "values", "order", "references", "emphasised", "title", "subtitle"];

interface Drawn {
  readonly bars: readonly Bar[];
  /** The names of rows without a figure, which have no bar. */
  readonly without: readonly Text[];
}

/** The names whose bars are dark, all of them texts. */
function strongNamesOf(emphasised: readonly string[] | undefined): readonly string[] | undefined {
  if (emphasised === undefined) return undefined;
  return listed(emphasised, "options.emphasised").map((name, i) => {
    const path = `options.emphasised[${i}]`;
    if (typeof name === "string") return plainText(name, path);
    return fail({ kind: name === undefined ? "missing" : "malformed", path, found: name, ...say.notName });
  });
}

function barsOf(names: readonly Text[], { figures }: Figures, { order = "ranked", emphasised }: BarOptions): Drawn {
  const strongNames = strongNamesOf(emphasised);
  const bars = names.flatMap((name, i): Bar[] => {
    const figure = figures[i];
    if (figure === null || figure === undefined) return [];
    const strong =
      strongNames === undefined ? figure.value >= 0 : strongNames.some((each) => isSameText(each, name.da));
    return [{ name, ...figure, strong }];
  });
  const without = names.filter((_, i) => figures[i] === null);
  return { bars: order === "ranked" ? bars.toSorted((a, b) => b.value - a.value) : bars, without };
}

function referencesOf(figures: Figures, references: readonly BarReference[]): Reference[] {
  return listed(references, "options.references").map((given, i) => {
    const path = `options.references[${i}]`;
    knownKeys(given, ["name", "value"], path);
    const { da, en } = pictureText(given.name, `${path}.name`);
    const { value: at, text } = figures.figure(given.value, `${path}.value`);
    return { value: at, text: say.nameWithFigure({ name: capital({ da, en }), text }) };
  });
}

/** The names of rows that have no bar, where there are any. */
function missingTexts(without: readonly Text[]): Text[] {
  return without.length === 0 ? [] : [say.withoutFigure(joined(without, ", "))];
}

/** The measure, how many bars, the largest and the least, and the lines across. */
function altText({ measure, references }: Bars, { bars, without }: Drawn): Text {
  const [most, least] = [bars.toSorted((a, b) => b.value - a.value)[0], bars.toSorted((a, b) => a.value - b.value)[0]];
  const missing = missingTexts(without);
  if (most === undefined || least === undefined) return joined(missing, " ");
  const lines = references.map(({ text }) => text);
  const across = lines.length === 0 ? [] : [say.brokenLine(joined(lines, ", "))];
  return joined([say.barChart(bars.length, measure, most, least), ...across, ...missing], " ");
}

/** A subtitle with what is missing from the picture. */
function subtitleOf(subtitle: Text | undefined, without: readonly Text[]): Text | undefined {
  if (without.length === 0) return subtitle;
  const { da, en } = joined([subtitle ?? say.NO_TEXT, ...missingTexts(without)], " ");
  return { da: da.trim(), en: en.trim() };
}

/**
 * A sheet as lying bars, a bar for each row but the totals: its name to the left, its figure at the end as the sheet
 * writes it.
 *
 * Amounts from 100 000 kr. up are drawn in thousands, and from 5 million in millions. A row whose figure is missing has
 * no bar and is named under the title. Throws `RuleError` as {@link asText} does for the sheet, with its place such as
 * `sheet.rows[3][2]`; `missing` or `duplicate` for a column that is not there once, `unit` for a column of texts.
 *
 * @example
 * ```ts
 * import { barPicture, type Sheet } from "rammetakst";
 * const sheet: Sheet = {
 *   title: { da: "Takster 2025", en: "Tariffs 2025" },
 *   columns: [{ word: "offer", unit: "text" }, { word: "current", unit: "kr", decimals: 0 }],
 *   rows: [["Birk", 4527], ["Eg", 4776]],
 * };
 * barPicture(sheet, { names: "offer", values: "current" }).alt.en; // => "Bar chart of 2 bars. Current tariff (DKK): largest Eg 4,776, least Birk 4,527."
 * ```
 */
export function barPicture(sheet: Sheet, options: BarOptions): Picture {
  knownKeys(options, KEYS, "options");
  oneOf(options.order ?? "ranked", ORDERS, "options.order");
  const columns = sheetColumns(sheet);
  const [figures] = columns.figures([options.values]) as [Figures];
  const drawn = barsOf(columns.texts(options.names), figures, options);
  const { title, subtitle: given } = textsAbove(options, columns.title);
  const subtitle = subtitleOf(given, drawn.without);
  const bars: Bars = {
    title,
    ...(subtitle !== undefined && { subtitle }),
    measure: figures.measure,
    format: figures.format,
    bars: drawn.bars,
    references: referencesOf(figures, options.references ?? []),
  };
  return {
    title: bars.title,
    alt: altText(bars, drawn),
    spec: { da: drawnBars(bars, "da"), en: drawnBars(bars, "en") },
  };
}
