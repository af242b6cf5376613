import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { describe, expect, test } from "vitest";
import { htmlPicture } from "../../../../src/reports/html/picture.ts";
import { barPicture } from "../../../../src/reports/pictures/barPicture.ts";
import { refusal } from "../../../refusal.ts";

const both = (text: string) => ({ da: text, en: text });
const TEXTS = { title: "Titel", alt: "Hvad billedet viser" };
const PATH = 'options.pictures["parts[0]"]';
const written = (svg: string, id = "-0") => htmlPicture(svg, TEXTS, id, PATH);
const refusedFor = (svg: string) => refusal(() => written(svg)).kind;

/** Drawn by vega 6.4.0 and vega-lite 6.5.0 (Node 22) and kept as they came. */
const kept = (name: string) => readFileSync(new URL(`drawn/${name}.svg`, import.meta.url), "utf8");

async function drawnByVega5(spec: object): Promise<string> {
  const view = new vega.View(vega.parse(vegaLite.compile(spec as never).spec), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

const shaded = {
  width: 60,
  height: 20,
  title: { text: ["A & B", '"x" @ C:\\d'], font: '"Segoe UI", Arial' },
  data: { values: [{ a: "a@b.dk \\ <i>", b: 2, c: 1 }] },
  mark: { type: "bar", clip: true, blend: "multiply" },
  encoding: {
    x: { field: "b", type: "quantitative" },
    y: { field: "a", type: "nominal" },
    color: { field: "c", type: "quantitative" },
  },
};

function elementsOf(html: string) {
  const window = new Window();
  window.document.write(html);
  return window.document;
}

describe("a picture that Vega has drawn stands in the page as it came", () => {
  test("by Vega 5: a picture of ours", async () => {
    const sheet = {
      title: both("Takster"),
      columns: [
        { word: "offer", unit: "text" },
        { word: "tariff", unit: "kr" },
      ],
      rows: [
        ["Birk", 4527],
        ["Eg", 4776],
      ],
    } as const;
    const svg = await drawnByVega5(barPicture(sheet, { names: "offer", values: "tariff" }).spec.da);
    expect(svg).toContain(' xmlns:xlink="http://www.w3.org/1999/xlink"');
    const page = elementsOf(written(svg));
    expect(Array.from(page.querySelectorAll("text"), ({ textContent }) => textContent)).toContain("Birk");
    expect(page.querySelectorAll("path, line, rect, text")).toHaveLength(
      svg.match(/<(?:path|line|rect|text)[ >]/g)?.length ?? 0,
    );
  });

  test("by Vega 5: colours that run into each other, cut marks, and texts with signs of all kinds", async () => {
    const html = written(await drawnByVega5(shaded));
    expect(html).toContain("linearGradient");
    expect(html).toContain('"x" @ C:\\d</tspan>');
    expect(html).toContain("&quot;Segoe UI&quot;, Arial");
    expect(html).toContain("mix-blend-mode: multiply;");
  });

  test("by Vega 6", () => {
    expect(written(kept("vega6-gradient"))).toContain('<linearGradient id="drawn-0-gradient_0"');
    const texts = written(kept("vega6-texts"));
    expect(texts).toContain('a@b.dk \\ &lt;i&gt; class="x"</text>'); // a text is no attribute, whatever it says
    expect(texts).toContain('fill="url(#drawn-0-p_gradient_0)"');
  });

  test("without what the page has no use for", () => {
    for (const name of ["vega6-gradient", "vega6-texts"]) {
      const svg = written(kept(name)).replace(/<text.*?<\/text>/g, "");
      expect(svg).not.toMatch(/xmlns|xlink|class=|aria-label=|aria-hidden|graphics-/);
      expect(svg.match(/role="/g)).toHaveLength(1);
    }
  });

  test("and two in one page keep each its own colours", () => {
    const page = elementsOf(written(kept("vega6-gradient"), "-0") + written(kept("vega6-gradient"), "-1"));
    const ids = Array.from(page.querySelectorAll("[id]"), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = (page.body.innerHTML.match(/url\(#[^)]+\)/g) ?? []).map((each) => each.slice(5, -1));
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("what runs, loads or links is refused", () => {
  const gradient = '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs>';

  test("also where entities hide it, which a browser reads", () => {
    expect(written('<svg><rect style="fill: red"/></svg>')).toContain("fill: red");
    for (const hidden of ["&#117;rl(x)", "&#x75;rl(x)", "url&lpar;x)", "u&bsol;72l(x)", "url&#40x)", "&amp"]) {
      expect(refusedFor(`<svg><rect style="fill: ${hidden}"/></svg>`)).toBe("malformed");
    }
  });

  test("also by calls that load without url", () => {
    for (const call of [
      "image-set('x.png' 1x)",
      "-webkit-image-set('x' 1x)",
      "image('x')",
      "src('x')",
      "element(#a)",
      "var(--a)",
    ]) {
      expect(refusedFor(`<svg style="background: ${call}"></svg>`)).toBe("malformed");
    }
    expect(written('<svg><rect transform="translate(1,2) rotate(-90)" fill="rgb(1, 2, 3)"/></svg>')).toContain(
      "rotate(-90)",
    );
  });

  test("and a reference leads to a part of the same picture that others are painted with, or is refused", () => {
    expect(written(`<svg><rect fill="url(#a)"/>${gradient}</svg>`)).toContain('fill="url(#drawn-0-a)"');
    const bad = [
      `<svg><rect fill="url(#b)"/>${gradient}</svg>`,
      `<svg><rect fill="url(x.svg#a)"/>${gradient}</svg>`,
      `<svg><rect fill="url(#a) url(x)"/>${gradient}</svg>`,
      `<svg><rect style="fill: url(#a)"/>${gradient}</svg>`,
      `<svg>${gradient}${gradient}</svg>`,
      '<svg><rect id="a"/></svg>',
      '<svg><linearGradient id="a b"/></svg>',
      '<svg><linearGradient id="a" href="x.svg#b"/></svg>',
      '<svg><linearGradient id="a" xlink:href="x.svg#b"/></svg>',
    ];
    for (const svg of bad) expect([svg, refusedFor(svg)]).toEqual([svg, "malformed"]);
  });

  test("and so are the links and image files that Vega draws where it is asked to", () => {
    const link =
      '<svg xmlns:xlink="http://www.w3.org/1999/xlink"><a xlink:href="https://example.org"><text>x</text></a></svg>';
    expect(refusedFor(link)).toBe("malformed");
    expect(refusedFor('<svg><image xlink:href="data:image/png;base64,AA=="/></svg>')).toBe("malformed");
    expect(refusedFor('<svg><g xmlns:xlink="http://www.w3.org/1999/xlink"/></svg>')).toBe("malformed");
  });

  test.each(["<p>a</p><svg></svg>", "a<svg></svg>", "<svg></svg>a", "<svg/>", "", "<svg></svg><svg></svg>"])(
    "%s",
    (svg) => {
      expect(refusedFor(svg)).toBe("malformed");
    },
  );
});
