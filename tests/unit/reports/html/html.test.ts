import { Window } from "happy-dom";
import { beforeAll, describe, expect, test } from "vitest";
import { asReport } from "../../../../src/reports/asReport.ts";
import { asHtml } from "../../../../src/reports/html/asHtml.ts";
import { HTML_STYLE } from "../../../../src/reports/html/style.ts";
import { barPicture } from "../../../../src/reports/pictures/barPicture.ts";
import { picturesOf, type Report } from "../../../../src/reports/report.ts";
import type { Sheet } from "../../../../src/reports/sheet.ts";
import { refusal } from "../../../refusal.ts";
import { contrasts, violations } from "../accessibility.ts";

const both = (text: string) => ({ da: text, en: text });

const sheet: Sheet = {
  title: both("Udgift pr. indbygger"),
  columns: [
    { word: "payerCode", unit: "text" },
    { word: "municipality", unit: "text" },
    { word: "spending", unit: "kr", decimals: 0 },
  ],
  rows: [
    [461, "Odense", 438_042_410],
    [492, "Ærø", 6_262_302],
    [null, both("I alt"), 444_304_712],
  ],
  totalRows: 1,
  notes: [both("Løbende priser.")],
};

const picture = barPicture(sheet, { names: "municipality", values: "spending" });
const report: Report = {
  title: both("Udgifter 2024"),
  parts: [
    both("Om tallene."),
    { title: both("Første"), parts: [sheet, { title: both("Under"), parts: [picture] }] },
    { title: both("Anden"), parts: [{ verbatim: both("linje 1\n  linje 2") }] },
    { title: both("Tredje"), parts: [] },
  ],
};

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="10" height="10" viewBox="0 0 10 10"><rect width="10" height="10" fill="#ffffff"/><text x="1">A &amp; B</text></svg>';
const PLACE = "parts[1].parts[1].parts[0]";

let page: Window["document"];

beforeAll(() => {
  const window = new Window();
  window.document.write(asHtml(report, "da", { pictures: { [PLACE]: SVG } }));
  page = window.document;
});

describe("the page", () => {
  test("has language, title, headings in order and a list of contents", () => {
    expect(page.documentElement.lang).toBe("da");
    expect(page.title).toBe("Udgifter 2024");
    const headings = Array.from(page.querySelectorAll("h1, h2, h3, h4"), ({ tagName, textContent }) => [
      tagName,
      textContent,
    ]);
    expect(headings).toEqual([
      ["H1", "Udgifter 2024"],
      ["H2", "Første"],
      ["H3", "Under"],
      ["H2", "Anden"],
      ["H2", "Tredje"],
    ]);
    const links = Array.from(page.querySelectorAll("nav a"), (link) => link.getAttribute("href") ?? "");
    expect(links).toHaveLength(4);
    for (const link of links) expect(page.getElementById(link.slice(1))).not.toBeNull();
  });

  test("has tables with caption, headers of columns and rows, figures to the right, and notes", () => {
    const [table] = page.querySelectorAll("table");
    expect(table?.querySelector("caption")?.textContent).toBe("Udgift pr. indbygger");
    const columns = Array.from(table?.querySelectorAll("thead th") ?? [], (cell) => [
      cell.getAttribute("scope"),
      cell.textContent,
    ]);
    expect(columns).toEqual([
      ["col", "Kode"],
      ["col", "Kommune"],
      ["col", "Udgift (kr.)"],
    ]);
    const rows = Array.from(table?.querySelectorAll("tbody tr") ?? [], (row) => [
      row.querySelector("th[scope=row]")?.textContent,
      row.querySelector("td.n")?.textContent,
    ]);
    expect(rows).toEqual([
      ["Odense", "438.042.410"],
      ["Ærø", "6.262.302"],
      ["I alt", "444.304.712"],
    ]);
    expect(Array.from(table?.querySelectorAll("tr.total") ?? [])).toHaveLength(1);
    const notes = page.getElementById(table?.getAttribute("aria-describedby") ?? "");
    expect(notes?.textContent).toBe("Løbende priser.");
    expect(HTML_STYLE).toMatch(/\.n \{ text-align: right;/);
  });

  test("has drawn pictures with their title and what they show", () => {
    const svg = page.querySelector("figure svg");
    expect(svg?.getAttribute("role")).toBe("img");
    expect(page.getElementById(svg?.getAttribute("aria-labelledby") ?? "")?.textContent).toBe(picture.title.da);
    expect(page.getElementById(svg?.getAttribute("aria-describedby") ?? "")?.textContent).toBe(picture.alt.da);
    expect(svg?.querySelector("text")?.textContent).toBe("A & B");
    expect(svg?.parentElement?.getAttribute("tabindex")).toBe("0"); // it scrolls where the screen is narrower
    expect(svg?.parentElement?.getAttribute("aria-labelledby")).toBe(svg?.getAttribute("aria-labelledby"));
  });

  test("describes a picture that is not drawn in words", () => {
    const html = asHtml(report, "da");
    expect(html).not.toContain("<svg");
    expect(html).toContain(`<figcaption>${picture.title.da}</figcaption><p>${picture.alt.da}</p>`);
  });

  test("keeps the lines of a letter", () => {
    expect(page.querySelector("pre")?.textContent).toBe("linje 1\n  linje 2");
  });

  test("lets a line too wide for it go on further in than it began", () => {
    const lines = Array.from(page.querySelectorAll("pre span"), (line) => line.getAttribute("style"));
    expect(lines).toEqual(["--in:0ch", "--in:4ch"]);
    expect(HTML_STYLE).toContain(
      "pre span { display: block; padding-left: var(--in); text-indent: calc(-1 * var(--in)); }",
    );
  });

  test("keeps short names on one line, gives long texts room, and none to a few long lists", () => {
    const listed: Sheet = {
      title: both("Bemærkninger"),
      columns: [
        { word: "offer", unit: "text" },
        { word: "message", unit: "text" },
        { word: "notice", unit: "text" },
        { word: "source", unit: "text" },
      ],
      rows: [
        ["Faaborg-Midtfyn", "Taksten ligger over grænsen.", "V01", null],
        [
          "Region Sjælland",
          "Taksten ligger over grænsen.",
          Array(20).fill("V01").join(", "),
          "Referatet er kilden hertil",
        ],
        ["Fanø", "Taksten ligger over grænsen.", "V02", null],
        ["Ærø", "Taksten ligger over grænsen.", "V03", null],
        ["Odense", "Taksten ligger over grænsen.", "V04", null],
      ],
    };
    const window = new Window();
    window.document.write(asHtml({ title: both("x"), parts: [listed] }, "da"));
    const [row] = window.document.querySelectorAll("tbody tr");
    expect(Array.from(row?.children ?? [], (cell) => cell.className)).toEqual(["s", "l", "f", "l"]);
  });

  test.each([
    [6, ""],
    [7, "wide"],
    [9, "wide"],
    [10, "wide widest"],
  ])("prints a table of %d columns smaller: %s", (columns, classes) => {
    const many: Sheet = {
      title: both("x"),
      columns: Array.from({ length: columns }, (_, i) => ({ word: "amount", unit: "kr", qualifier: both(String(i)) })),
      rows: Array.from({ length: 17 }, () => Array(columns).fill(1)),
    };
    const window = new Window();
    window.document.write(asHtml({ title: both("x"), parts: [many] }, "da"));
    expect(window.document.querySelector("table")?.className ?? "").toBe(classes);
  });

  test("keeps a table to its page by how many lines it takes in print", () => {
    const of = (rows: number, text: string): Sheet => ({
      title: both("x"),
      columns: [{ word: "message", unit: "text" }],
      rows: Array.from({ length: rows }, () => [text]),
    });
    const isShort = (given: Sheet) => asHtml({ title: both("x"), parts: [given] }, "da").includes('class="short"');
    expect([isShort(of(16, "x")), isShort(of(17, "x"))]).toEqual([true, false]);
    expect([isShort(of(8, "x".repeat(60))), isShort(of(8, "x".repeat(61)))]).toEqual([true, false]);
  });
});

describe("the file", () => {
  test("loads and runs nothing", () => {
    const html = asHtml(report, "da", { pictures: { [PLACE]: SVG } });
    expect(html.replace("http-equiv", "")).not.toMatch(/http|src=|url\(|@import|<script|<link|<iframe|\son\w+=/i);
    expect(html).toContain("default-src 'none'");
  });

  test("is made for A4, with headings kept to what follows and rows to their page", () => {
    expect(HTML_STYLE).toContain("@page { size: A4;");
    expect(HTML_STYLE).toMatch(/caption \{ break-after: avoid; \}/);
    expect(HTML_STYLE).toMatch(/tr, figure, \.short, \.notes li \{ break-inside: avoid; \}/);
    expect(HTML_STYLE).toContain("thead { display: table-header-group; }");
    expect(HTML_STYLE).toMatch(/p:has\(\+ figure\)[^{]*\{ break-after: avoid; \}/);
    expect(HTML_STYLE).toMatch(/tr\.total[^{]*\{ break-before: avoid; \}/);
  });

  test.each(["da", "en"] as const)("passes axe (%s)", async (language) => {
    expect(await violations(asHtml(report, language, { pictures: { [PLACE]: SVG } }))).toEqual([]);
    expect(await violations(asHtml(report, language))).toEqual([]);
  });

  test("has letters that stand out by 4.5 : 1 wherever a colour is set", () => {
    const all = contrasts(HTML_STYLE);
    expect(all.length).toBeGreaterThanOrEqual(5);
    expect(all.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    expect(contrasts("p { color: #777777; background: #ffffff; }")[0]?.ratio).toBeCloseTo(4.48, 2);
  });
});

describe("what is hostile", () => {
  test("is shown as it is", async () => {
    const evil = `</title><script>alert(1)</script><img src=x onerror='alert("1")'>&amp;`;
    const hostile: Report = {
      title: both(evil),
      parts: [
        both(evil),
        { verbatim: both(evil) },
        { ...sheet, title: both(evil), rows: [[null, evil, 1]], totalRows: 0, notes: [both(evil)] },
        { ...picture, title: both(evil), alt: both(evil) },
        { title: both(evil), parts: [] },
      ],
    };
    const html = asHtml(hostile, "en", { pictures: { "parts[3]": SVG } });
    const window = new Window();
    window.document.write(html);
    expect(window.document.querySelectorAll("script, img")).toHaveLength(0);
    expect(window.document.querySelector("h1")?.textContent).toBe(evil);
    expect(window.document.querySelector("tbody th")?.textContent).toBe(evil);
    expect(await violations(html)).toEqual([]);
  });

  test.each([
    ["a script", "<svg><script>alert(1)</script></svg>"],
    ["a handler", '<svg onload="alert(1)"></svg>'],
    ["a handler without quotes", "<svg onload=alert(1)></svg>"],
    ["a link", '<svg><a href="https://example.org"><text>x</text></a></svg>'],
    ["a picture from outside", '<svg><image href="https://example.org/x.png"/></svg>'],
    ["an outer style", '<svg><rect style="fill: url(https://example.org)"/></svg>'],
    ["an escaped outer style", '<svg><rect style="fill: u\\72l(x)"/></svg>'],
    ["a reference", '<svg><rect fill="url(#a)"/></svg>'],
    ["a style sheet", "<svg><style>@import 'x';</style></svg>"],
    ["foreign markup", "<svg><foreignObject><p>x</p></foreignObject></svg>"],
    ["an entity", '<!DOCTYPE svg [<!ENTITY x "y">]><svg></svg>'],
    ["a comment", "<svg><!-- --></svg>"],
    ["a tag left open", "<svg><g></svg>"],
    ["a tag closed twice", "<svg></g></svg>"],
    ["a picture in a picture", "<svg><svg></svg></svg>"],
    ["two pictures", "<svg></svg><svg></svg>"],
    ["text behind it", "<svg></svg><p>x</p>"],
    ["no picture", "hello"],
    ["an open tag at the end", "<svg><rect"],
  ])("is refused in a picture: %s", (_, svg) => {
    expect(refusal(() => asHtml(report, "da", { pictures: { [PLACE]: svg } }))).toMatchObject({
      kind: "malformed",
      path: `options.pictures["${PLACE}"]`,
    });
  });

  test("is refused for a place that has no picture, and for what is no text", () => {
    expect(refusal(() => asHtml(report, "da", { pictures: { "parts[0]": SVG } })).kind).toBe("unknown-key");
    expect(refusal(() => asHtml(report, "da", { pictures: { [PLACE]: 1 as never } })).kind).toBe("malformed");
  });

  test("is refused at once when it is huge", () => {
    expect(refusal(() => asHtml(report, "da", { pictures: { [PLACE]: `<svg ${"a".repeat(4_000_000)}` } })).kind).toBe(
      "malformed",
    );
    expect(refusal(() => asHtml(report, "da", { pictures: { [PLACE]: "<".repeat(6_000_000) } })).kind).toBe(
      "malformed",
    );
  });
});

describe("pictures of a report", () => {
  test("are listed with their places", () => {
    expect(picturesOf(report)).toEqual([{ place: PLACE, picture }]);
  });

  test("are written in words as text, and linked in Markdown where a file is named", () => {
    expect(asReport(report, "da", "text").replaceAll("\n", " ")).toContain(
      `[Figur: ${picture.title.da}] Søjlediagram, 2 søjler.`,
    );
    expect(asReport(report, "en", "markdown")).toContain(`**Figure: ${picture.title.en}** Bar chart of 2 bars.`);
    const linked = asReport(report, "en", "markdown", { pictures: { [PLACE]: "growth (1).png".replace(" ", "%20") } });
    expect(linked).toMatch(/!\[Bar chart of 2 bars\.[^\]]*\]\(<growth%20\(1\)\.png>\)/);
    const spaced = () => asReport(report, "en", "markdown", { pictures: { [PLACE]: "a b.png" } });
    expect(refusal(spaced).kind).toBe("malformed");
  });
});
