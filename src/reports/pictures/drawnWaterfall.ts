import type { Language, Text } from "../../words.ts";
import { COLOURS, PAGE, specification } from "./look.ts";
import { distinctNames } from "./names.ts";
import type { Json, VegaLiteSpec } from "./picture.ts";

/** A step of a waterfall: where it begins and ends, and its figure. An end has no length. */
export interface Step {
  readonly name: Text;
  readonly from: number;
  readonly to: number;
  readonly text: Text;
  readonly kind: "end" | "up" | "down";
}

/** A waterfall as it is drawn: from one amount to another by steps. */
export interface Waterfall {
  readonly title: Text;
  readonly subtitle: Text;
  readonly measure: Text;
  readonly steps: readonly Step[];
}

const STEP = 26;

/** The ends of the axis: what the steps pass through, with room for figures; not from 0, or no step would be seen. */
function domain(steps: readonly Step[]): readonly [number, number] {
  const all = steps.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = high - low || Math.abs(high) * 0.1 || 1;
  return [low - span * 0.06, high + span * 0.2];
}

/** Thin lines from where one step ends to where the next begins. */
function joints(steps: readonly Step[], names: readonly string[]): Json[] {
  return steps.slice(1).flatMap(({ from }, i) => {
    const [upper, lower] = [names[i] ?? "", names[i + 1] ?? ""];
    return [{ at: from, upper, lower }];
  });
}

/** A waterfall in one language: dark steps upwards, light ones downwards, and the two amounts as marks. */
export function drawnWaterfall({ title, subtitle, measure, steps }: Waterfall, language: Language): VegaLiteSpec {
  const names = distinctNames(steps.map(({ name }) => name[language]));
  const values = steps.map(({ from, to, text, kind }, i) => ({
    name: names[i] ?? "",
    from,
    to,
    high: Math.max(from, to),
    text: text[language],
    end: kind === "end",
    fill: kind === "up" ? COLOURS.strong : COLOURS.light,
  }));
  const y = {
    field: "name",
    type: "nominal",
    scale: { domain: names, paddingInner: 0.35, paddingOuter: 0.2 },
    axis: { title: null, ticks: false, labelPadding: 6 },
  };
  const x = (field: string): Json => ({
    field,
    type: "quantitative",
    scale: { domain: [...domain(steps)], nice: false, zero: false },
    axis: { title: measure[language], format: ",~f", tickCount: 6, labelFlush: false },
  });
  return specification({ title: title[language], subtitle: subtitle[language] }, language, {
    width: PAGE - 240,
    height: { step: STEP },
    data: { values },
    layer: [
      {
        data: { values: joints(steps, names) },
        mark: { type: "rule", color: "#777777", strokeWidth: 1 },
        encoding: { x: x("at"), y: { ...y, field: "upper" }, y2: { field: "lower" } },
      },
      {
        transform: [{ filter: "!datum.end" }],
        mark: { type: "bar", stroke: COLOURS.ink, strokeWidth: 0.8 },
        encoding: { y, x: x("from"), x2: { field: "to" }, fill: { field: "fill", type: "nominal", scale: null } },
      },
      {
        transform: [{ filter: "datum.end" }],
        mark: { type: "point", shape: "diamond", size: 150, fill: COLOURS.ink, color: COLOURS.ink, opacity: 1 },
        encoding: { y, x: x("to") },
      },
      {
        mark: { type: "text", align: "left", dx: 9, fontSize: 11, color: COLOURS.ink },
        encoding: { y, x: x("high"), text: { field: "text", type: "nominal" } },
      },
    ],
  });
}
