import axe from "axe-core";
import { Window } from "happy-dom";

/** Rules that ask how things are laid out, which nothing here does; contrast is computed by {@link contrasts}. */
const NEED_LAYOUT = ["color-contrast", "scrollable-region-focusable", "target-size"];

/** What axe finds wrong with a page, as rule and element. */
export async function violations(html: string): Promise<string[]> {
  const window = new Window({ settings: { disableJavaScriptEvaluation: false } } as never);
  window.document.write(html);
  window.eval(axe.source);
  const inPage = (window as unknown as { axe: typeof axe }).axe;
  const rules = Object.fromEntries(NEED_LAYOUT.map((rule) => [rule, { enabled: false }]));
  const result = await inPage.run(window.document as never, { rules, resultTypes: ["violations"] });
  const found = result.violations.flatMap(({ id, nodes }) => nodes.map(({ html: element }) => `${id}: ${element}`));
  await window.happyDOM.close();
  return found;
}

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far letters stand out from their background in each rule that sets both, as WCAG 2 reckons it. */
export function contrasts(css: string): { readonly rule: string; readonly ratio: number }[] {
  return Array.from(css.matchAll(/([^{}]+)\{([^{}]*)\}/g)).flatMap(([, rule = "", body = ""]) => {
    const letters = /(?:^|[\s;])color:\s*(#[0-9a-f]{6})/.exec(body)?.[1];
    const behind = /background:\s*(#[0-9a-f]{6})/.exec(body)?.[1];
    if (letters === undefined) return [];
    const [high, low] = [luminance(letters), luminance(behind ?? "#ffffff")].sort((a, b) => b - a) as [number, number];
    return [{ rule: rule.trim(), ratio: (high + 0.05) / (low + 0.05) }];
  });
}
