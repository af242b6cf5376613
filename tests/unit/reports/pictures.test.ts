import * as vegaLite from "vega-lite";
import { describe, expect, test } from "vitest";
import { asSvg } from "../../../examples/support/drawn.ts";
import { barPicture } from "../../../src/reports/pictures/barPicture.ts";
import { groupedBarPicture } from "../../../src/reports/pictures/groupedBarPicture.ts";
import { linePicture } from "../../../src/reports/pictures/linePicture.ts";
import type { Picture, VegaLiteSpec } from "../../../src/reports/pictures/picture.ts";
import { scatterPicture } from "../../../src/reports/pictures/scatterPicture.ts";
import { waterfallPicture } from "../../../src/reports/pictures/waterfallPicture.ts";
import type { Sheet } from "../../../src/reports/sheet.ts";
import { refusal } from "../../refusal.ts";

/** What vega-lite warns of, or thinks wrong, when it compiles a specification. */
function warnings(spec: VegaLiteSpec): unknown[] {
  const seen: unknown[] = [];
  const note = (...all: unknown[]): unknown => {
    seen.push(...all);
    return logger;
  };
  const logger: Record<string, unknown> = {
    level: () => logger,
    info: () => logger,
    debug: () => logger,
    warn: note,
    error: note,
  };
  vegaLite.compile(spec as unknown as vegaLite.TopLevelSpec, { logger: logger as never });
  return seen;
}

const textsOf = (svg: string) =>
  Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text = ""]) => text.replace(/\s/g, " "));

const name = (da: string, en: string) => ({ da, en });

const sheet: Sheet = {
  title: name("Udgift og vækst", "Spending and growth"),
  columns: [
    { word: "municipality", unit: "text" },
    { word: "spending", unit: "kr", decimals: 1, qualifier: 2023 },
    { word: "spending", unit: "kr", decimals: 1, qualifier: 2024 },
    { word: "growth", unit: "rate", decimals: 1 },
    { word: "inhabitants", unit: "count" },
  ],
  rows: [
    ["Nyborg", 1000, 1250, 0.25, 32_214],
    ["Ærø", 2000, 1500.5, -0.24975, 5_919],
    ["Faaborg-Midtfyn", null, 900, null, 52_282],
    [name("I alt", "Total"), 3000, 3650.5, 0.216833, 90_415],
  ],
  totalRows: 1,
};

const bars = barPicture(sheet, {
  names: "municipality",
  values: 2,
  references: [{ name: name("gennemsnit", "mean"), value: 1216.8333 }],
});

const pictures: readonly (readonly [string, Picture])[] = [
  ["bars", bars],
  ["bars of growth", barPicture(sheet, { names: "municipality", values: "growth" })],
  ["lines", linePicture(sheet, { names: "municipality", values: "spending" })],
  [
    "points",
    scatterPicture(sheet, {
      names: "municipality",
      x: "inhabitants",
      y: 2,
      line: { name: name("linje", "line"), slope: 0.02 },
    }),
  ],
  ["groups", groupedBarPicture(sheet, { groups: "municipality", values: [1, 2] })],
  [
    "steps",
    waterfallPicture({
      title: name("Takst", "Tariff"),
      measure: name("Kr. pr. døgn", "DKK per day"),
      before: { name: name("Før", "Before"), amount: 1000 },
      changes: [
        { name: name("Løn", "Wages"), amount: 50.5 },
        { name: name("Belægning", "Occupancy"), amount: -20 },
      ],
      after: { name: name("Efter", "After"), amount: 1030.5 },
    }),
  ],
];

describe.each(pictures)("a picture of %s", (_, picture) => {
  test.each(["da", "en"] as const)("compiles without a warning and is plain JSON (%s)", (language) => {
    const spec = picture.spec[language];
    expect(warnings(spec)).toEqual([]);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  test("is drawn without anything from outside", async () => {
    const svg = await asSvg(picture.spec.da);
    expect(textsOf(svg)).toContain(picture.title.da);
    const namespaces = / xmlns(?::xlink)?="http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink)"/g;
    expect(svg.replace(namespaces, "")).not.toMatch(/http|url\(|<script|href|<image/);
  });

  test("says in words what it shows", () => {
    expect(picture.alt.da.length).toBeGreaterThan(40);
    expect(picture.alt.en).not.toBe(picture.alt.da);
  });
});

describe("bars", () => {
  test("stand largest first, with the figures as the sheet writes them, and without the totals", async () => {
    const texts = textsOf(await asSvg(bars.spec.da));
    const names = texts.filter((text) => ["Nyborg", "Ærø", "Faaborg-Midtfyn", "I alt"].includes(text ?? ""));
    expect(names).toEqual(["Ærø", "Nyborg", "Faaborg-Midtfyn"]);
    expect(texts.filter((text) => /,\d$/.test(text ?? ""))).toEqual([
      "Gennemsnit 1.216,8",
      "1.500,5",
      "1.250,0",
      "900,0",
    ]);
    expect(texts).toContain("Udgift 2024 (kr.)");
  });

  test("have axes in the marks of the language, with a proper minus", async () => {
    const growth = barPicture(sheet, { names: "municipality", values: "growth" });
    expect(textsOf(await asSvg(growth.spec.da))).toContain("−20 %");
    expect(textsOf(await asSvg(growth.spec.en))).toContain("−20%");
    expect(textsOf(await asSvg(bars.spec.da))).toContain("1.000");
    expect(textsOf(await asSvg(bars.spec.en))).toContain("1,000");
  });

  test("name those without a figure, under the title and in words", () => {
    const growth = barPicture(sheet, { names: "municipality", values: "growth" });
    expect(growth.alt.en).toBe(
      "Bar chart of 3 bars. Growth: largest Nyborg 25.0%, least Ærø −25.0%. Without a figure: Faaborg-Midtfyn.".replace(
        "3 bars",
        "2 bars",
      ),
    );
    expect(JSON.stringify(growth.spec.da.title)).toContain("Uden tal: Faaborg-Midtfyn.");
  });

  test("keep the order given when asked, and keep two of one name apart", async () => {
    const twice: Sheet = {
      ...sheet,
      rows: [
        ["Birk", 1, 1, 0, 1],
        ["Birk", 1, 2, 0, 1],
      ],
      totalRows: 0,
    };
    const texts = textsOf(await asSvg(barPicture(twice, { names: 0, values: 2, order: "given" }).spec.da));
    expect(texts.filter((text) => text?.startsWith("Birk"))).toEqual(["Birk", "Birk (2)"]);
  });

  test.each([
    [99_999.99, "99.999,99", "Beløb (kr.)"],
    [100_000, "100", "Beløb (1.000 kr.)"],
    [4_999_999, "5.000", "Beløb (1.000 kr.)"],
    [5_000_000, "5,0", "Beløb (mio. kr.)"],
  ])("of %d kr. are written %s", async (amount, text, measure) => {
    const one: Sheet = {
      title: name("x", "x"),
      columns: [
        { word: "offer", unit: "text" },
        { word: "amount", unit: "kr" },
      ],
      rows: [["A", amount]],
    };
    const texts = textsOf(await asSvg(barPicture(one, { names: 0, values: 1 }).spec.da));
    expect(texts).toContain(text);
    expect(texts).toContain(measure);
  });

  test("show thousands with a decimal where one of them has a single digit", async () => {
    const few: Sheet = {
      title: name("x", "x"),
      columns: [
        { word: "offer", unit: "text" },
        { word: "amount", unit: "kr" },
      ],
      rows: [
        ["A", 168_633],
        ["B", 3_384],
      ],
    };
    const texts = textsOf(await asSvg(barPicture(few, { names: 0, values: 1 }).spec.da));
    expect(texts).toEqual(expect.arrayContaining(["168,6", "3,4"]));
  });

  test("draw names as text, whatever they hold", async () => {
    const hostile: Sheet = {
      title: name("<script>", "<script>"),
      columns: [
        { word: "offer", unit: "text" },
        { word: "amount", unit: "kr" },
      ],
      rows: [
        ['"><img src=x onerror=alert(1)>', 1],
        ["datum.x; alert(1)", 2],
        ["constructor", 3],
        ["__proto__", 5],
        ["two\nlines", 4],
      ],
    };
    const svg = await asSvg(barPicture(hostile, { names: 0, values: 1 }).spec.da);
    expect(svg).not.toMatch(/<(script|img)/);
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(["constructor\u200B", "__proto__\u200B", "two lines", "&lt;script&gt;"]),
    );
  });

  test("are drawn of a sheet without rows", async () => {
    for (const empty of [
      barPicture({ ...sheet, rows: [], totalRows: 0 }, { names: 0, values: 2 }),
      scatterPicture({ ...sheet, rows: [], totalRows: 0 }, { names: 0, x: 4, y: 2 }),
      linePicture({ ...sheet, rows: [], totalRows: 0 }, { names: 0, values: "spending" }),
      groupedBarPicture({ ...sheet, rows: [], totalRows: 0 }, { groups: 0, values: [2] }),
    ]) {
      expect(await asSvg(empty.spec.da)).toContain("Udgift og vækst");
    }
  });
});

describe("points", () => {
  test("that are crowded have their names apart, joined by lines that end at the name's edge", () => {
    const crowded: Sheet = {
      ...sheet,
      rows: Array.from({ length: 12 }, (_, i) => [
        `Kommune ${i}`,
        1_000,
        i === 0 ? 1_200 : 1_000 + i,
        0,
        1_000 + (i % 2),
      ]),
      totalRows: 0,
    };
    const { spec } = scatterPicture(crowded, { names: 0, x: 4, y: 2 });
    const layers = spec.da.layer as readonly { readonly data?: { readonly values: readonly unknown[] } }[];
    const [joined = []] = layers.flatMap(({ data }) => (data === undefined ? [] : [data.values]));
    expect(joined.length).toBeGreaterThan(0);
    for (const each of joined) {
      const { middle, nearY, atY } = each as { middle: number; nearY: number; atY: number };
      if (Math.abs(atY - middle) >= 6) expect(Math.abs(nearY - middle)).toBeCloseTo(6, 9);
      else expect(nearY).toBe(atY);
    }
  });
});

describe("groups of bars", () => {
  test("have their legend above the title of the axis", () => {
    const groups = groupedBarPicture(sheet, { groups: 0, values: [2, 2] });
    const { legends = [], axes = [] } = vegaLite.compile(groups.spec.da as unknown as vegaLite.TopLevelSpec).spec;
    const [above] = legends.map(({ offset }) => offset);
    const title = axes.map(({ titleY }) => titleY).find((each) => each !== undefined);
    expect(title).toBe(-10); // of 11 pixels, its foot at −10
    expect(above).toBeGreaterThanOrEqual(10 + 11 + 4);
  });
});

describe("lines", () => {
  const lines = linePicture(sheet, { names: "municipality", values: "spending" });

  test("are named at their end with the last figure, and break where a year is missing", async () => {
    const texts = textsOf(await asSvg(lines.spec.da));
    expect(texts).toEqual(expect.arrayContaining(["Nyborg: 1.250,0", "Ærø: 1.500,5", "Faaborg-Midtfyn: 900,0"]));
    expect(texts).toEqual(expect.arrayContaining(["2023", "2024", "Udgift (kr.)"]));
    expect(lines.alt.da).toBe(
      "Kurver 2023–2024. Udgift (kr.): Nyborg 1.000,0 i 2023, 1.250,0 i 2024; Ærø 2.000,0 i 2023, 1.500,5 i 2024; Faaborg-Midtfyn 900,0 i 2024.",
    );
  });

  test("differ in mark and dash, not in colour alone", () => {
    const marks = JSON.stringify(lines.spec.da.layer);
    for (const shape of ["circle", "square", "triangle-up"]) expect(marks).toContain(`"shape":"${shape}"`);
    expect(new Set(Array.from(marks.matchAll(/"strokeDash":\[[^\]]*\]/g), ([dash]) => dash)).size).toBe(3);
  });
});

describe("a waterfall", () => {
  test("goes by signed steps from the one amount to the other", async () => {
    const [, steps] = pictures.find(([of]) => of === "steps") ?? [];
    const texts = textsOf(await asSvg((steps as Picture).spec.da));
    expect(texts.filter((text) => /,\d\d$/.test(text ?? ""))).toEqual(["1.000,00", "+50,50", "−20,00", "1.030,50"]);
    expect(steps?.alt.da).toBe(
      "Trappediagram, Kr. pr. døgn: Før 1.000,00; Løn +50,50; Belægning −20,00; Efter 1.030,50.",
    );
  });

  test("says so where its figures as they are shown do not add up", () => {
    const named = (amount: number) => ({ name: name("A", "A"), amount });
    const subtitle = (changes: readonly number[], after: number) => {
      const { spec } = waterfallPicture({
        title: name("Takst", "Tariff"),
        measure: name("Kr.", "DKK"),
        before: named(10),
        changes: changes.map(named),
        after: named(after),
      });
      return JSON.stringify(spec.da);
    };
    expect(subtitle([1.004, 1.004], 12.008)).toContain("hver for sig"); // 10,00 + 1,00 + 1,00 is not 12,01
    expect(subtitle([1.004, 1.0], 12.004)).not.toContain("hver for sig");
  });
});

describe("refused are", () => {
  const kind = (call: () => unknown) => refusal(call).kind;

  test("columns that are not there, not one, or no numbers", () => {
    expect(kind(() => barPicture(sheet, { names: "offer", values: 2 }))).toBe("missing");
    expect(kind(() => barPicture(sheet, { names: 0, values: "spending" }))).toBe("duplicate");
    expect(kind(() => barPicture(sheet, { names: 0, values: 9 }))).toBe("missing");
    expect(kind(() => barPicture(sheet, { names: 0, values: 0 }))).toBe("unit");
    expect(kind(() => groupedBarPicture(sheet, { groups: 0, values: [2, 3] }))).toBe("unit");
  });

  test("no columns or too many of a group, and years that are not there", () => {
    expect(kind(() => groupedBarPicture(sheet, { groups: 0, values: [] }))).toBe("out-of-range");
    expect(kind(() => groupedBarPicture(sheet, { groups: 0, values: [1, 2, 1, 2, 1] }))).toBe("out-of-range");
    expect(kind(() => linePicture(sheet, { names: 0, values: "growth" }))).toBe("missing");
  });

  test("options that nothing reads, and a sheet that does not fit, with its place", () => {
    expect(kind(() => barPicture(sheet, { names: 0, values: 2, colour: "red" } as never))).toBe("unknown-key");
    const wrong: Sheet = { ...sheet, rows: [["Nyborg", "1.000", 1, 0, 1]], totalRows: 0 };
    expect(refusal(() => barPicture(wrong, { names: 0, values: 2 })).path).toBe("sheet.rows[0][1]");
  });
});
