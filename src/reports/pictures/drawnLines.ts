import { frozen } from "../../frozen.ts";
import type { Language, Text } from "../../words.ts";
import { apart } from "./apart.ts";
import type { Figure } from "./figures.ts";
import { COLOURS, PAGE, specification, UPRIGHT } from "./look.ts";
import { distinctNames } from "./names.ts";
import type { Json, VegaLiteSpec } from "./picture.ts";

/** One line over the years; a year without a figure breaks it. */
export interface Series {
  readonly name: Text;
  /** A figure for each of the years. */
  readonly figures: readonly (Figure | null)[];
}

/** Lines as they are drawn. */
export interface Lines {
  readonly title: Text;
  readonly subtitle?: Text;
  readonly measure: Text;
  readonly format: string;
  readonly years: readonly number[];
  readonly series: readonly Series[];
}

const [WIDTH, HEIGHT] = [PAGE - 240, 260];
/** What distinguishes lines without colour: the mark at each year and how the line is broken. */
const STYLES = frozen([
  { color: COLOURS.strong, shape: "circle", dash: [] },
  { color: COLOURS.other, shape: "square", dash: [7, 3] },
  { color: "#3c3c3c", shape: "triangle-up", dash: [2, 3] },
  { color: "#006b52", shape: "diamond", dash: [9, 3, 2, 3] },
  { color: "#7a3f75", shape: "cross", dash: [4, 2] },
] as const satisfies readonly Json[]);

const NAME_LINE = 15;

/** The ends of the axis: from 0, since lines that start higher look steeper than they are. */
function domain(series: readonly Series[]): readonly [number, number] {
  const all = series.flatMap(({ figures }) => figures.map((figure) => figure?.value ?? 0));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  return [low * 1.1, high === 0 && low === 0 ? 1 : high * 1.1];
}

/** The place of each line's name next to its last figure, moved apart where they would cover each other. */
function namePlaces({ series }: Lines, [low, high]: readonly [number, number]): readonly (number | null)[] {
  const ends = series.map(({ figures }) => figures.findLast((figure) => figure !== null));
  const places = ends.map((end) => (end ? HEIGHT - ((end.value - low) / (high - low)) * HEIGHT : null));
  const placed = apart(
    places.filter((place) => place !== null),
    NAME_LINE,
    HEIGHT,
  );
  let next = 0;
  return places.map((place) => (place === null ? null : (placed[next++] ?? place)));
}

/** One line, its marks, and its name with the last figure. */
function seriesLayers(lines: Lines, i: number, place: number | null, language: Language): Json[] {
  const { figures = [] } = lines.series[i] ?? {};
  const { color, shape, dash } = STYLES[i % STYLES.length] ?? STYLES[0];
  const values = lines.years.map((year, at) => ({ year: String(year), value: figures[at]?.value ?? null }));
  const name = distinctNames(lines.series.map((each) => each.name[language]))[i] ?? "";
  const last = figures.findLast((figure) => figure !== null)?.text[language] ?? "";
  const mark = { type: "line", color, strokeWidth: 2, strokeDash: dash, invalid: "break-paths-filter-domains" };
  const label: Json = {
    data: { values: [{ text: `${name}: ${last}` }] },
    mark: { type: "text", align: "left", dx: 8, fontSize: 11, color },
    encoding: { x: { value: "width" }, y: { value: place ?? 0 }, text: { field: "text", type: "nominal" } },
  };
  return [
    { data: { values }, mark },
    {
      data: { values: values.filter(({ value }) => value !== null) },
      mark: { type: "point", shape, color, fill: color, size: 55, opacity: 1 },
    },
    ...(place === null ? [] : [label]),
  ];
}

/** Lines over years in one language, each named at its end, distinguished by mark, dash and lightness. */
export function drawnLines(lines: Lines, language: Language): VegaLiteSpec {
  const ends = domain(lines.series);
  const places = namePlaces(lines, ends);
  const heading = { title: lines.title[language], ...(lines.subtitle && { subtitle: lines.subtitle[language] }) };
  return specification(heading, language, {
    width: WIDTH,
    height: HEIGHT,
    encoding: {
      x: {
        field: "year",
        type: "ordinal",
        scale: { domain: lines.years.map(String), type: "point", padding: 0.2 },
        axis: { title: null, labelAngle: 0 },
      },
      y: {
        field: "value",
        type: "quantitative",
        scale: { domain: [...ends], nice: false },
        axis: { title: lines.measure[language], ...UPRIGHT, format: lines.format, tickCount: 6, labelFlush: false },
      },
    },
    layer: lines.series.flatMap((_, i) => seriesLayers(lines, i, places[i] ?? null, language)),
  });
}
