import type { Decimal } from "../../decimal.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { joined, type Text } from "../../words.ts";
import { cellNumber } from "../cellNumber.ts";
import { knownKeys } from "../given.ts";
import type { Sheet } from "../sheet.ts";
import { drawnScatter, type Scatter, type ScatterPoint } from "./drawnScatter.ts";
import type { Figures } from "./figures.ts";
import type { Picture } from "./picture.ts";
import { pictureText, textsAbove } from "./pictureTexts.ts";
import { type ColumnOf, sheetColumns } from "./sheetColumns.ts";
import * as say from "./words.ts";

/** What of a sheet is drawn as points. */
export interface ScatterOptions {
  /** The column that names the points. */
  readonly names: ColumnOf;
  /** The column along the lower axis. */
  readonly x: ColumnOf;
  /** The column along the upright axis, drawn as it is written: never in thousands or millions. */
  readonly y: ColumnOf;
  /** A broken line through 0: so much of `y` for each 1 of `x`. */
  readonly line?: {
    /** Shown at the line. */
    readonly name: Text;
    /** What `y` rises by for each 1 of `x`. */
    readonly slope: number | Decimal;
  };
  /** By default the sheet's. */
  readonly title?: Text;
  /** A line under the title; by default none. */
  readonly subtitle?: Text;
}

function pointsOf(names: readonly Text[], x: Figures, y: Figures): ScatterPoint[] {
  return names.flatMap((name, i) => {
    const [across, up] = [x.figures[i], y.figures[i]];
    return across && up ? [{ name, x: across, y: up }] : [];
  });
}

/** How many points lie above the line and below it, and which is furthest from it. */
function lineTexts({ points, line }: Scatter): Text[] {
  if (line === undefined) return [];
  const over = ({ x, y }: ScatterPoint) => y.value - line.slope * x.value;
  const [above, below] = [points.filter((each) => over(each) > 0), points.filter((each) => over(each) < 0)];
  const far = points.toSorted((a, b) => Math.abs(over(b)) - Math.abs(over(a)))[0];
  return far === undefined ? [] : [say.pointsByLine(line.name, above.length, below.length, far.name)];
}

function altText(scatter: Scatter): Text {
  const { points, measures } = scatter;
  const axis = (of: "x" | "y") => {
    const sorted = points.toSorted((a, b) => a[of].value - b[of].value);
    const [least, most] = [sorted[0]?.[of].text ?? say.NO_TEXT, sorted.at(-1)?.[of].text ?? say.NO_TEXT];
    return { measure: measures[of], least, most };
  };
  return joined([say.scatterChart(points.length, axis("x"), axis("y")), ...lineTexts(scatter)], " ");
}

function lineGiven(given: NonNullable<ScatterOptions["line"]>): NonNullable<Scatter["line"]> {
  knownKeys(given, ["name", "slope"], "options.line");
  const name = pictureText(given.name, "options.line.name");
  return { name, slope: toDecimal(cellNumber(given.slope, "count", "options.line.slope")).toNumber() };
}

/** What the broken line is, and that the axes are cut. */
function subtitleOf(line: Text | undefined, subtitle: Text | undefined): Text {
  const texts = [subtitle, line && say.brokenLine(line), say.AXES_ARE_CUT];
  return joined(
    texts.filter((each) => each !== undefined),
    " ",
  );
}

/**
 * A sheet as points, a named point for each row but the totals, with a line of what is expected.
 *
 * Names are moved apart so that all can be read; a name that is away from its point is joined to it. Rows that have no
 * figure for one of the axes are left out. Throws `RuleError` as {@link barPicture} does.
 *
 * @example
 * ```ts
 * import { scatterPicture, type Sheet } from "rammetakst";
 * const sheet: Sheet = {
 *   title: { da: "Udgift og pladser", en: "Cost and places" },
 *   columns: [{ word: "offer", unit: "text" }, { word: "places", unit: "count" }, { word: "tariff", unit: "kr", decimals: 0 }],
 *   rows: [["Birk", 10, 4527], ["Eg", 20, 4100]],
 * };
 * scatterPicture(sheet, { names: "offer", x: "places", y: "tariff" }).alt.en; // => "Scatter plot of 2 points. Places from 10 to 20; Tariff (DKK) from 4,100 to 4,527."
 * ```
 */
export function scatterPicture(sheet: Sheet, options: ScatterOptions): Picture {
  knownKeys(options, ["names", "x", "y", "line", "title", "subtitle"], "options");
  const columns = sheetColumns(sheet);
  const [x, y] = [columns.unscaled(options.x), columns.unscaled(options.y)];
  const { title, subtitle } = textsAbove(options, columns.title);
  const line = options.line === undefined ? undefined : lineGiven(options.line);
  const scatter: Scatter = {
    title,
    subtitle: subtitleOf(line?.name, subtitle),
    measures: { x: x.measure, y: y.measure },
    formats: { x: x.format, y: y.format },
    points: pointsOf(columns.texts(options.names), x, y),
    ...(line !== undefined && { line }),
  };
  return {
    title: scatter.title,
    alt: altText(scatter),
    spec: { da: drawnScatter(scatter, "da"), en: drawnScatter(scatter, "en") },
  };
}
