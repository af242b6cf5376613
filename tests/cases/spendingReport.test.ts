import { asHtml, asReport, picturesOf, spendingReport } from "rammetakst";
import { beforeAll, describe, expect, test } from "vitest";
import { constructed, real, report } from "../../examples/spending-report.ts";
import { asSvg } from "../../examples/support/drawn.ts";
import { refusal } from "../refusal.ts";
import { contrasts } from "../unit/reports/accessibility.ts";

const CHAPTERS = [
  "Udgift pr. indbygger",
  "Udgift pr. bruger",
  "Korrektion for socioøkonomi",
  "Vækst efter kommune og i alt",
  "Budget og regnskab",
  "Aktivitet",
  "Enhedsudgifter efter driftsherretype",
  "Forbehold",
];

/** The text of one chapter of a report, from its heading to the next of its level. */
function chapter(text: string, heading: string): string {
  const [, after = ""] = text.split(`## ${heading}\n`);
  return after.split(/\n## /)[0] ?? "";
}

describe("the report on real accounts", () => {
  const text = asReport(real, "da", "markdown").replace(/\u00a0/g, " ");

  test("has every chapter of the analysis that was ordered, in both languages", () => {
    for (const heading of CHAPTERS) expect(text).toContain(`## ${heading}\n`);
    expect(asReport(real, "en", "markdown")).toContain("## Socio-economic correction\n");
  });

  /** Statistics Denmark, REGK31, weighted by the inhabitants of 1 July: 1226.0 + 904.0 + 139.3 kr. in 2024. */
  test("tells the weighted and the unweighted mean of Syddanmark, and that it is three functions", () => {
    expect(chapter(text, "Udgift pr. indbygger")).toContain("2.269,3 kr. i Region Syddanmark (vægtet gennemsnit");
    expect(chapter(text, "Udgift pr. indbygger")).toContain("| Tønder | 3.236,0 |");
    expect(text).toContain("ikke hele det specialiserede socialområde");
  });

  test("says what the table does not hold rather than leaving a chapter out", () => {
    for (const heading of ["Udgift pr. bruger", "Budget og regnskab", "Aktivitet", "Korrektion for socioøkonomi"]) {
      const said = chapter(text, heading);
      expect(said.length, heading).toBeGreaterThan(30);
      expect(said, heading).not.toContain("| ---");
    }
  });
});

test("the report on a constructed panel fills every chapter and says that it is constructed", () => {
  const text = asReport(constructed, "da", "markdown");
  expect(text.toLowerCase()).toContain("konstruer");
  for (const heading of CHAPTERS.slice(0, -1)) expect(chapter(text, heading), heading).toContain("| ");
});

describe("the report as a page", () => {
  let html = "";
  beforeAll(async () => {
    const drawn = new Map<string, string>();
    for (const { place, picture } of picturesOf(report)) drawn.set(place, await asSvg(picture.spec.da));
    html = asHtml(report, "da", { pictures: Object.fromEntries(drawn) });
  });

  test("has pictures that are read as one each, no landmark twice, and letters that stand out from what is behind them", () => {
    expect(html).not.toMatch(/graphics-|role="region"/);
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(contrasts(style).length).toBeGreaterThan(3);
    expect(contrasts(style).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  test("opens without a network: nothing in it leads out", () => {
    expect(html.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|src=|url\(|<script|@import/);
    expect(html.match(/<svg /g)?.length).toBe(picturesOf(report).length);
    expect(html).toContain("@page { size: A4");
  });
});

test("refuses a report without a key day", () => {
  expect(refusal(() => spendingReport([], {} as never)).kind).toBe("missing");
});
