import { frozen } from "../../frozen.ts";
import type { Language, Text } from "../../words.ts";
import { COLOURS, PAGE, specification } from "./look.ts";
import { distinctNames } from "./names.ts";
import type { Json, VegaLiteSpec } from "./picture.ts";

/** One bar: what it is of, how long, and how that is written. */
export interface Bar {
  readonly name: Text;
  readonly value: number;
  readonly text: Text;
  /** Whether it is drawn dark; otherwise it is light with an outline. */
  readonly strong: boolean;
}

/** A broken line across all bars, such as a mean. */
export interface Reference {
  readonly value: number;
  /** What it is, with its figure. */
  readonly text: Text;
}

/** Bars as they are drawn. */
export interface Bars {
  readonly title: Text;
  readonly subtitle?: Text;
  readonly measure: Text;
  readonly format: string;
  readonly bars: readonly Bar[];
  readonly references: readonly Reference[];
}

const [BAR_STEP, LABEL_LINE] = [19, 14];
/** How much of the axis a figure at the end of a bar takes, and the width of a column of them. */
const [ROOM, NO_ROOM, COLUMN] = [0.17, 0.02, 56];
const DASHES: readonly (readonly number[])[] = frozen([
  [6, 4],
  [2, 3],
  [10, 3, 2, 3],
]);

/** The ends of the axis: from 0 at the one end, with room for the figures beyond the bars. */
function domain({ bars, references }: Bars): readonly [number, number] {
  const all = [0, ...bars.map(({ value }) => value), ...references.map(({ value }) => value)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low || 1) * (references.length > 0 ? NO_ROOM : ROOM);
  return [bars.some(({ value }) => value < 0) ? low - room : low, high + room];
}

/** Lines with a white edge, so that they are seen on dark bars; the names of two are on either side. */
function referenceLayers(references: readonly Reference[], language: Language): Json[] {
  const ordered = references.toSorted((a, b) => a.value - b.value);
  const layers = ordered.map(({ value, text }, i) => {
    const data = { values: [{ value, text: text[language] }] };
    const x = { field: "value", type: "quantitative" };
    const y = { value: i === 0 || i === ordered.length - 1 ? -3 : -3 - LABEL_LINE * i };
    const line = (color: string, strokeWidth: number, strokeDash: readonly number[]): Json => ({
      data,
      mark: { type: "rule", color, strokeWidth, strokeDash },
      encoding: { x, y, y2: { value: "height" } },
    });
    const side = i === 0 && ordered.length > 1 ? { align: "right", dx: -4 } : { align: "left", dx: 4 };
    const label = { type: "text", ...side, baseline: "bottom", dy: -2, fontSize: 11, color: COLOURS.ink };
    return {
      edge: line("#ffffff", 3.5, []),
      line: line(COLOURS.ink, 1.5, DASHES[i % DASHES.length] ?? []),
      label: { data, mark: label, encoding: { x, y, text: { field: "text", type: "nominal" } } },
    };
  });
  return [...layers.map(({ edge }) => edge), ...layers.flatMap(({ line, label }) => [line, label])];
}

/** The figures: in a column to the right where lines cross the bars, otherwise at their ends, outside them. */
function figureLayers(inColumn: boolean): Json[] {
  const layer = (mark: Readonly<Record<string, Json>>, more: Readonly<Record<string, Json>> = {}): Json => ({
    mark: { type: "text", fontSize: 11, color: COLOURS.ink, ...mark },
    encoding: { text: { field: "text", type: "nominal" }, ...(inColumn && { x: { value: "width" } }) },
    ...more,
  });
  if (inColumn) return [layer({ align: "right", dx: COLUMN })];
  return [
    layer({ align: "left", dx: 5 }, { transform: [{ filter: "datum.value >= 0" }] }),
    layer({ align: "right", dx: -5 }, { transform: [{ filter: "datum.value < 0" }] }),
  ];
}

/** Lying bars in the order given, each with its name and figure, as a specification in one language. */
export function drawnBars(bars: Bars, language: Language): VegaLiteSpec {
  const names = distinctNames(bars.bars.map(({ name }) => name[language]));
  const values = bars.bars.map(({ value, text, strong }, i) => ({
    name: names[i] ?? "",
    value,
    text: text[language],
    fill: strong ? COLOURS.strong : COLOURS.light,
  }));
  const x = {
    field: "value",
    type: "quantitative",
    scale: { domain: domain(bars), nice: false, zero: false },
    axis: { title: bars.measure[language], format: bars.format, tickCount: 6, labelFlush: false },
  };
  const y = {
    field: "name",
    type: "nominal",
    sort: names,
    scale: { paddingInner: 0.25, paddingOuter: 0.15 },
    axis: { title: null, ticks: false, domain: false, labelPadding: 6 },
  };
  const inColumn = bars.references.length > 0;
  const zero = { field: "value", type: "quantitative" };
  const fill = { field: "fill", type: "nominal", scale: null };
  const heading = { title: bars.title[language], ...(bars.subtitle && { subtitle: bars.subtitle[language] }) };
  return specification(heading, language, {
    width: PAGE - 200,
    height: { step: BAR_STEP },
    data: { values },
    layer: [
      { mark: { type: "bar", stroke: COLOURS.ink, strokeWidth: 0.7 }, encoding: { x, y, fill } },
      { data: { values: [{ value: 0 }] }, mark: { type: "rule", color: COLOURS.ink }, encoding: { x: zero } },
      ...referenceLayers(bars.references, language),
      { encoding: { x, y }, layer: figureLayers(inColumn) },
    ],
  });
}
