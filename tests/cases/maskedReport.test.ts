import { asHtml, asReport, picturesOf, type SpendingRow, spendingReport } from "rammetakst";
import { describe, expect, test } from "vitest";
import { asSvg } from "../../examples/support/drawn.ts";

const line = { area: "adults", account: "accounts", priceLevel: "nominal" } as const;
type Kind = NonNullable<SpendingRow["operatorKind"]>;

/** A row for each payer, operator kind and year 2019–2023; each user costs 1 000 kr. and 37 more a year. */
function rowsOf(counts: Readonly<Record<string, Partial<Record<Kind, number>>>>): SpendingRow[] {
  return Object.entries(counts).flatMap(([payer, kinds]) =>
    Object.entries(kinds).flatMap(([kind, users]) =>
      [2019, 2020, 2021, 2022, 2023].map((year): SpendingRow => {
        const operatorKind = kind as Kind;
        return {
          ...line,
          payer,
          year,
          operatorKind,
          users,
          days: users * 365,
          amount: users * (1000 + 37 * (year - 2019)),
        };
      }),
    ),
  );
}

const options = { date: "01-01", from: 2022, to: 2023 } as const;

/** All that is published: the text of both languages, and the pictures' data and alternative texts. */
function published(rows: readonly SpendingRow[]) {
  const report = spendingReport(rows, options);
  const texts = (["da", "en"] as const).flatMap((language) => [
    asReport(report, language, "markdown"),
    asReport(report, language, "text"),
  ]);
  return { report, text: texts.join("\n").replace(/\u00a0/g, " "), pictures: JSON.stringify(picturesOf(report)) };
}

const tableRow = (text: string, start: string) => text.split("\n").filter((each) => each.startsWith(start));

describe("the report masks what it publishes", () => {
  /** 4 + 4 beside 900: it printed 908 and "2 small ones, 0 others". */
  test("by municipality, in text, page and picture", async () => {
    const { text, report, pictures } = published(
      rowsOf({ Odense: { municipality: 900 }, Assens: { municipality: 4 }, Nyborg: { municipality: 4 } }),
    );
    expect(text).not.toMatch(/2 små|2 small/);
    expect(text).toContain("kan regnes ud: i 2 rækker.");
    // 4 users cost 4 592 kr. in 2023, which may be shown; 1 148 kr. a user beside it may not
    for (const name of ["Assens", "Nyborg"]) {
      expect(tableRow(text, `| ${name} | 2023 | 4.592 | `), name).toEqual([
        expect.stringMatching(/4\.592 \|\s+\|\s+\|/),
      ]);
    }
    expect(pictures).toContain("Uden tal: Assens, Nyborg.");
    const drawn = new Map<string, string>();
    for (const { place, picture } of picturesOf(report)) drawn.set(place, await asSvg(picture.spec.da));
    const html = asHtml(report, "da", { pictures: Object.fromEntries(drawn) }).replace(/\u00a0/g, " ");
    expect(html).toContain("kan regnes ud: i 2 rækker.");
    expect(html).not.toMatch(/2 små/);
  });

  test("by operator kind, in every year, measure and chapter that could tell a count", () => {
    const { text, pictures } = published(
      rowsOf({
        Odense: { municipality: 900, private: 3, region: 40 },
        Assens: { municipality: 80, private: 0, region: 10 },
      }),
    );
    // private: 3 users, 1 095 days; region: 50 and 18 250, hidden so that 1 033 − 980 does not tell
    for (const source of [text, pictures]) expect(source).not.toMatch(/\b1[.,]?095\b/);
    for (const start of ["| brugere | privat | ", "| døgn | privat | "]) {
      const [row = ""] = tableRow(text, start);
      expect(row, start).toMatch(/^\| \S+ \| privat \|(\s*\|)+$/);
    }
    const [region = ""] = tableRow(text, "| brugere | region");
    expect(region).not.toContain("50");
    expect(tableRow(text, "| brugere | I alt")[0]).toContain("1.033");
  });

  test("shows no sum in one chapter that another hides", () => {
    // 5 users of one municipality: by kind 3 and 2, whose sum would tell the one by the other
    const { text } = published(rowsOf({ Odense: { municipality: 3, private: 2 } }));
    expect(text).toContain("for få brugere");
    expect(text).not.toMatch(/\| I alt \|.*\b5\b/);
    const [all = ""] = tableRow(text, "| brugere | I alt");
    expect(all).toMatch(/^\| brugere \| I alt \|(\s*\|)+$/);
    expect(tableRow(text, "| Alle, vejet")[0]).toMatch(/^\| Alle, vejet \|(\s*\|)+$/);
  });

  test("leaves a report without small counts as it was", () => {
    const { text } = published(rowsOf({ Odense: { municipality: 900, private: 30 }, Assens: { municipality: 80 } }));
    expect(text).not.toMatch(/skjult|masked/);
    expect(tableRow(text, "| brugere | I alt")[0]).toContain("1.010");
  });
});
