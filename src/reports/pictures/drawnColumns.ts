import type { Language, Text } from "../../words.ts";
import type { Figure } from "./figures.ts";
import { COLOURS, PAGE, specification, UPRIGHT } from "./look.ts";
import { distinctNames } from "./names.ts";
import type { Json, VegaLiteSpec } from "./picture.ts";

/** One measure, with a figure for each group. */
interface ColumnSeries {
  readonly name: Text;
  readonly figures: readonly (Figure | null)[];
}

/** Upright bars in groups as they are drawn. */
export interface GroupedColumns {
  readonly title: Text;
  readonly subtitle?: Text;
  readonly measure: Text;
  readonly format: string;
  readonly groups: readonly Text[];
  readonly series: readonly ColumnSeries[];
}

/** From dark to light, so that the order can be seen in black and white. */
const FILLS = [COLOURS.strong, COLOURS.mid, COLOURS.light, "#ffffff"] as const;
const [WIDTH, HEIGHT, NARROWEST, LETTER] = [PAGE - 90, 280, 26, 6];
/** How far above the bars the legend is, so that it leaves the axis's title free. */
const ABOVE_TITLE = 30;

/** The ends of the axis, with room for figures above and below the bars. */
function domain(series: readonly ColumnSeries[]): readonly [number, number] {
  const all = series.flatMap(({ figures }) => figures.map((figure) => figure?.value ?? 0));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const room = (high - low || 1) * 0.1;
  return [low < 0 ? low - room : 0, high + room];
}

function longest(series: readonly ColumnSeries[], language: Language): number {
  return Math.max(0, ...series.flatMap(({ figures }) => figures.map((each) => each?.text[language].length ?? 0)));
}

function figureLayer(up: boolean): Json {
  return {
    transform: [{ filter: up ? "datum.value >= 0" : "datum.value < 0" }],
    mark: { type: "text", baseline: up ? "bottom" : "top", dy: up ? -3 : 4, fontSize: 10, color: COLOURS.ink },
    encoding: { text: { field: "text", type: "nominal" } },
  };
}

/** Upright bars in groups, distinguished from dark to light in the order of the legend, in one language. */
export function drawnColumns(columns: GroupedColumns, language: Language): VegaLiteSpec {
  const groups = distinctNames(columns.groups.map((name) => name[language]));
  const names = distinctNames(columns.series.map(({ name }) => name[language]));
  const values = columns.series.flatMap(({ figures }, s) =>
    groups.flatMap((group, i) => {
      const figure = figures[i];
      return figure ? [{ group, series: names[s] ?? "", value: figure.value, text: figure.text[language] }] : [];
    }),
  );
  const bar = (WIDTH * 0.8) / Math.max(1, groups.length * names.length);
  const fits = bar >= Math.max(NARROWEST, longest(columns.series, language) * LETTER);
  const heading = { title: columns.title[language], ...(columns.subtitle && { subtitle: columns.subtitle[language] }) };
  const fill: Json = {
    field: "series",
    type: "nominal",
    scale: { domain: names, range: FILLS.slice(0, names.length) },
    legend:
      names.length > 1
        ? { title: null, orient: "top", direction: "horizontal", symbolType: "square", offset: ABOVE_TITLE }
        : null,
  };
  return specification(heading, language, {
    width: WIDTH,
    height: HEIGHT,
    data: { values },
    encoding: {
      x: { field: "group", type: "nominal", sort: groups, axis: { title: null, labelAngle: 0, ticks: false } },
      xOffset: { field: "series", type: "nominal", sort: names },
      y: {
        field: "value",
        type: "quantitative",
        scale: { domain: [...domain(columns.series)], nice: false },
        axis: { title: columns.measure[language], ...UPRIGHT, format: columns.format, tickCount: 6, labelFlush: false },
      },
    },
    layer: [
      { mark: { type: "bar", stroke: COLOURS.ink, strokeWidth: 0.8 }, encoding: { fill } },
      ...(fits ? [figureLayer(true), figureLayer(false)] : []),
      {
        data: { values: [{ value: 0 }] },
        mark: { type: "rule", color: COLOURS.ink },
        encoding: { x: null, xOffset: null, y: { field: "value", type: "quantitative" } },
      },
    ],
  });
}
