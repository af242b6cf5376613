import { asText, type CasesOfPlace, casesPerThousand, casesPerThousandSheet, municipalities } from "rammetakst";
import { describe, expect, test } from "vitest";
import { unknownCountYear } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";

const rows: readonly CasesOfPlace[] = [
  { municipality: "Odense", cases: 120 },
  { municipality: "Fanø", cases: 1 },
  { region: "midtjylland", cases: 700 },
];

describe("casesPerThousand", () => {
  test("counts the register's children on 1 January of the year: 37 878 in Odense, 616 on Fanø, 270 972 in Midtjylland", () => {
    const result = casesPerThousand({ year: 2021, rows });
    expect(
      result.municipalities.map(({ municipality, children, perThousand }) => [municipality, +children, +perThousand]),
    ).toEqual([
      ["Odense", 37_878, 3.17],
      ["Fanø", 616, 1.62],
    ]);
    expect(result.regions.map(({ region, children, perThousand }) => [region, +children, +perThousand])).toEqual([
      ["midtjylland", 270_972, 2.58],
      ["syddanmark", 38_494, 3.14],
    ]);
    expect([+result.total.cases, +result.total.children, +result.total.perThousand]).toEqual([821, 309_466, 2.65]);
  });

  test("a region is weighted by children: 3.00 and 2.00 of 40 000 and 500 are 2.99, no mean of 2.50", () => {
    const own = [
      { municipality: "Odense", cases: 120, children: 40_000 },
      { municipality: "Fanø", cases: 1, children: 500 },
    ];
    const { municipalities, regions } = casesPerThousand({ year: 2024, rows: own });
    expect([municipalities.map(({ perThousand }) => +perThousand), +(regions[0]?.perThousand ?? 0)]).toEqual([
      [3, 2],
      2.99,
    ]);
  });

  test("missing municipalities are named; a region as a whole, or all of its municipalities, is complete", () => {
    const [finding] = casesPerThousand({ year: 2021, rows }).findings;
    expect([finding?.code, finding?.figures.missing]).toEqual(["region-incomplete", "20"]);
    expect(finding?.message.da).toMatch(/^Region Syddanmark .*Der mangler: Middelfart, Assens/);
    const all = municipalities("nordjylland").map(({ code }) => ({ municipality: code, cases: 0 }));
    expect(casesPerThousand({ year: 2021, rows: all }).findings).toEqual([]);
  });

  test("children of other dates are asked for by name, or another date is chosen", () => {
    const year = unknownCountYear("0-17");
    const { kind, path, found, remedy } = refusal(() => casesPerThousand({ year, rows }));
    expect([kind, path]).toEqual(["unknown-value", "rows[0].children"]);
    expect(found.da).toContain(`1. januar ${year}`);
    expect(remedy.da).toContain("giv children på hver række");
    expect(+casesPerThousand({ year, rows, date: "2021-01-01" }).total.children).toBe(309_466);
  });

  test("what cannot be is refused", () => {
    const refused = (...own: object[]) => {
      const { kind, path } = refusal(() => casesPerThousand({ year: 2021, rows: own as CasesOfPlace[] }));
      return [kind, path];
    };
    expect(refused({ cases: 1 })).toEqual(["missing", "rows[0]"]);
    const bare = refusal(() => casesPerThousand({ year: 2021, rows: [{ cases: 1 }] }));
    expect(bare.found.da).toBe("hverken municipality eller region");
    expect(refused({ municipality: 461, region: "syddanmark", cases: 1 })).toEqual(["duplicate", "rows[0]"]);
    expect(refused({ municipality: 461, cases: 1 }, { municipality: "Odense", cases: 1 })).toEqual([
      "duplicate",
      "rows[1]",
    ]);
    expect(refused({ municipality: 461, cases: 1 }, { region: "syddanmark", cases: 1 })).toEqual([
      "duplicate",
      "rows[0]",
    ]);
    expect(refused({ municipality: 461, cases: 1, children: 0 })).toEqual(["out-of-range", "rows[0].children"]);
    expect(refused({ municipality: 461, cases: "1.5" })).toEqual(["out-of-range", "rows[0].cases"]);
    expect(refused({ municipality: "Odins", cases: 1 })).toEqual(["unknown-name", "rows[0].municipality"]);
    expect(refusal(() => casesPerThousand({ year: 2021, rows: [] })).kind).toBe("malformed");
  });

  test("is shown as a table: municipalities, regions, total", () => {
    const text = asText(casesPerThousandSheet(casesPerThousand({ year: 2021, rows })), "da").split("\n");
    expect(text.slice(4, 9).map((line) => line.split(/ {2,}/))).toEqual([
      ["Odense", "120", "37.878", "3,17"],
      ["Fanø", "1", "616", "1,62"],
      ["Region Midtjylland", "700", "270.972", "2,58"],
      ["Region Syddanmark", "121", "38.494", "3,14"],
      ["I alt", "821", "309.466", "2,65"],
    ]);
  });
});
