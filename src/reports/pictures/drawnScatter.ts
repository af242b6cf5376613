import type { Language, Text } from "../../words.ts";
import type { Figure } from "./figures.ts";
import { type Labelled, labelPlaces, type Spot } from "./labelPlaces.ts";
import { COLOURS, PAGE, specification, UPRIGHT } from "./look.ts";
import type { Json, VegaLiteSpec } from "./picture.ts";

/** One point: what it is of, and its two figures. */
export interface ScatterPoint {
  readonly name: Text;
  readonly x: Figure;
  readonly y: Figure;
}

/** A straight line across the points, by its ends in the units of the axes. */
interface ScatterLine {
  readonly name: Text;
  /** How steep: y for each 1 of x, through 0. */
  readonly slope: number;
}

/** Points as they are drawn. */
export interface Scatter {
  readonly title: Text;
  readonly subtitle?: Text;
  readonly measures: { readonly x: Text; readonly y: Text };
  readonly formats: { readonly x: string; readonly y: string };
  readonly points: readonly ScatterPoint[];
  readonly line?: ScatterLine;
}

const [WIDTH, HEIGHT] = [PAGE - 90, 440];
/** The width of a letter of a label, rather too wide than too narrow. */
const LETTER = 6.4;
/** From the middle of a label to its edge, where the line from its point ends. */
const HALF_LINE = 6;

type Ends = readonly [number, number];

/** The ends of an axis: the figures, with some air; not from 0, since points have no length. */
function ends(values: readonly number[]): Ends {
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || Math.abs(high) || 1) * 0.08;
  return [low - air, high + air];
}

/** The part of the line through 0 that lies within the axes. */
function lineEnds(slope: number | undefined, x: Ends, y: Ends): readonly Spot[] {
  if (slope === undefined) return [];
  const cuts = [...x, ...y.map((each) => (slope === 0 ? Number.NaN : each / slope))];
  const inside = cuts.filter((each) => each >= x[0] && each <= x[1] && slope * each >= y[0] && slope * each <= y[1]);
  const [from, to] = [Math.min(...inside), Math.max(...inside)];
  return from < to ? [from, to].map((each) => ({ x: each, y: slope * each })) : [];
}

const place = (value: number, [low, high]: Ends, size: number) => ((value - low) / (high - low)) * size;

function nameLayers(scatter: Scatter, x: Ends, y: Ends, language: Language): Json[] {
  const points: Labelled[] = scatter.points.map((point) => ({
    x: place(point.x.value, x, WIDTH),
    y: HEIGHT - place(point.y.value, y, HEIGHT),
    width: point.name[language].length * LETTER,
  }));
  const line = lineEnds(scatter.line?.slope, x, y).map((end) => ({
    x: place(end.x, x, WIDTH),
    y: HEIGHT - place(end.y, y, HEIGHT),
  }));
  const places = labelPlaces(points, line, WIDTH, HEIGHT);
  const values = points.map((point, i) => {
    const { x: left = 0, y: middle = 0, away = false } = places[i] ?? {};
    const nearX = Math.max(left, Math.min(point.x, left + point.width));
    const nearY = Math.max(middle - HALF_LINE, Math.min(point.y, middle + HALF_LINE));
    const name = scatter.points[i]?.name[language] ?? "";
    return { name, left, middle, away, nearX, nearY, atX: point.x, atY: point.y };
  });
  const pixels = (field: string): Json => ({ field, type: "quantitative", scale: null, axis: null });
  return [
    {
      data: { values: values.filter(({ away }) => away) },
      mark: { type: "rule", color: "#8a8a8a", strokeWidth: 0.8 },
      encoding: { x: pixels("atX"), y: pixels("atY"), x2: { field: "nearX" }, y2: { field: "nearY" } },
    },
    {
      data: { values },
      mark: { type: "text", align: "left", baseline: "middle", fontSize: 11, color: COLOURS.ink },
      encoding: { x: pixels("left"), y: pixels("middle"), text: { field: "name", type: "nominal" } },
    },
  ];
}

function axis(field: "x" | "y", { measures, formats }: Scatter, domain: Ends, language: Language): Json {
  return {
    field,
    type: "quantitative",
    scale: { domain: [...domain], nice: false, zero: false },
    axis: {
      title: measures[field][language],
      ...(field === "y" && UPRIGHT),
      format: formats[field],
      tickCount: 7,
      labelFlush: false,
    },
  };
}

/** Points with their names next to them, and the line that is expected, in one language. */
export function drawnScatter(scatter: Scatter, language: Language): VegaLiteSpec {
  const x = ends(scatter.points.map((point) => point.x.value));
  const y = ends(scatter.points.map((point) => point.y.value));
  const encoding = { x: axis("x", scatter, x, language), y: axis("y", scatter, y, language) };
  const heading = { title: scatter.title[language], ...(scatter.subtitle && { subtitle: scatter.subtitle[language] }) };
  const line = lineEnds(scatter.line?.slope, x, y);
  return specification(heading, language, {
    width: WIDTH,
    height: HEIGHT,
    resolve: { scale: { x: "independent", y: "independent" } },
    layer: [
      {
        layer: [
          ...(line.length === 0
            ? []
            : [
                {
                  data: { values: line.map((each) => ({ x: each.x, y: each.y })) },
                  mark: { type: "line", color: COLOURS.ink, strokeDash: [6, 4] },
                  encoding,
                } as const,
              ]),
          {
            data: { values: scatter.points.map((point) => ({ x: point.x.value, y: point.y.value })) },
            mark: { type: "point", shape: "circle", color: COLOURS.strong, fill: COLOURS.strong, size: 45, opacity: 1 },
            encoding,
          },
        ],
      },
      ...nameLayers(scatter, x, y, language),
    ],
  });
}
