import { Resvg } from "@resvg/resvg-js";
import type { VegaLiteSpec } from "rammetakst";
import * as vega from "vega";
import * as vegaLite from "vega-lite";

interface Measuring {
  readonly textMetrics: { width: (item: { readonly fontSize?: number }, text: unknown) => number };
}

/** Without a canvas Vega takes every letter for eight tenths of its size; most are six. */
(vega as unknown as Measuring).textMetrics.width = ({ fontSize = 11 }, text) => 0.6 * fontSize * String(text).length;

/** What stands in for Helvetica and Arial where neither is installed. */
const FONT = { defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" };

/** A specification drawn by Vega as SVG. */
export async function asSvg(spec: VegaLiteSpec): Promise<string> {
  const compiled = vegaLite.compile(spec as unknown as vegaLite.TopLevelSpec).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** An SVG as a PNG of twice its size, sharp in print. */
export function asPng(svg: string): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: "zoom", value: 2 }, font: FONT }).render().asPng();
}
