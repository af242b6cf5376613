import { frozen } from "../../frozen.ts";
import type { Language } from "../../words.ts";
import { oneLine } from "../plainText.ts";
import { wrapped } from "../text/wrapped.ts";
import type { Json, VegaLiteSpec } from "./picture.ts";

/**
 * Colours that the colour-blind can distinguish, dark against light so that print in black and white does too.
 * All but `mid` and `light`, which are drawn with an outline, stand out from white by 4.5 : 1.
 */
export const COLOURS = {
  strong: "#0b4a7a",
  mid: "#6aa7cf",
  light: "#f6d7a7",
  other: "#a34100",
  ink: "#222222",
} as const;

/** The width of a picture in pixels: a page of A4 between its margins. */
export const PAGE = 640;

/** The title of an upright axis, lying above it where it is read without turning the head. */
export const UPRIGHT = {
  titleAngle: 0,
  titleAlign: "left",
  titleBaseline: "bottom",
  titleX: -40,
  titleY: -10,
} as const;

const FONT = "Helvetica, Arial, sans-serif";

const LOCALE = frozen({
  da: { decimal: ",", thousands: ".", grouping: [3], currency: ["", "\u00a0kr."], percent: "\u00a0%", minus: "−" },
  en: { decimal: ".", thousands: ",", grouping: [3], currency: ["DKK\u00a0", ""], percent: "%", minus: "−" },
} as const satisfies Record<Language, Json>);

const CONFIG = frozen({
  font: FONT,
  aria: false,
  view: { stroke: null },
  axis: {
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: "normal",
    labelColor: COLOURS.ink,
    titleColor: COLOURS.ink,
    gridColor: "#dddddd",
    domainColor: "#888888",
    tickColor: "#888888",
    labelLimit: 320,
  },
  legend: { labelFontSize: 11, labelColor: COLOURS.ink, labelLimit: 320, symbolSize: 120 },
} as const);

/** About how many letters a line of a title holds. */
const [TITLE_LINE, SUBTITLE_LINE] = [72, 100];

/** What is written over a picture. */
export interface Heading {
  readonly title: string;
  /** What the colours mean, or what the axis leaves out. */
  readonly subtitle?: string;
}

/** A whole specification from what is drawn in it. */
export function specification(
  { title, subtitle }: Heading,
  language: Language,
  drawn: Readonly<Record<string, Json>>,
): VegaLiteSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    background: "#ffffff",
    padding: 10,
    title: {
      text: wrapped(oneLine(title), TITLE_LINE),
      ...(subtitle !== undefined && {
        subtitle: wrapped(oneLine(subtitle), SUBTITLE_LINE),
        subtitleColor: COLOURS.ink,
      }),
      anchor: "start",
      frame: "bounds",
      fontSize: 14,
      subtitleFontSize: 11,
      color: COLOURS.ink,
      offset: 12,
    },
    ...drawn,
    config: { ...CONFIG, locale: { number: LOCALE[language] } },
  };
}
