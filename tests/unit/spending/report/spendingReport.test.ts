import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { real, report } from "../../../../examples/spending-report.ts";
import { asSvg } from "../../../../examples/support/drawn.ts";
import { asReport } from "../../../../src/reports/asReport.ts";
import { asHtml } from "../../../../src/reports/html/asHtml.ts";
import { picturesOf, type Report } from "../../../../src/reports/report.ts";
import type { SpendingRow } from "../../../../src/spending/accounts/row.ts";
import { spendingReport } from "../../../../src/spending/report/spendingReport.ts";
import { ONLY_1990 } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";
import { violations } from "../../reports/accessibility.ts";

const line = { area: "adults", account: "accounts", priceLevel: "nominal" } as const;
const inhabitants = (payer: string, year: number, count: number) => ({ payer, year, count });

/** Two municipalities of 1 000 and 3 000 inhabitants: 2 000 and 1 000 kr. each in 2024, so 1 250 kr. weighted, 1 500 not. */
const rows: readonly SpendingRow[] = [
  { ...line, payer: "Odense", year: 2023, amount: 1_600_000, users: 20 },
  { ...line, payer: "Odense", year: 2024, amount: 2_000_000, users: 20 },
  { ...line, payer: "Assens", year: 2023, amount: 3_200_000, users: 30 },
  { ...line, payer: "Assens", year: 2024, amount: 3_000_000, users: 30 },
];
const options = {
  date: "07-01",
  population: [inhabitants("Odense", 2024, 1000), inhabitants("Assens", 2024, 3000)],
} as const;

const textOf = (of: Report) => asReport(of, "en", "markdown").replace(/\s+/g, " ");

describe("the report", () => {
  const text = textOf(spendingReport(rows, options));

  test("states the means by their kind, and who is highest and lowest", () => {
    expect(text).toContain("DKK 1,250.0 in own group (weighted mean; unweighted DKK 1,500.0)");
    expect(text).toContain("Highest is Odense (DKK 2,000.0), lowest Assens (DKK 1,000.0).");
  });

  test("states growth in all, and who grew most and least", () => {
    expect(text).toContain("by DKK 200,000, or 4.2%");
    expect(text).toContain("Growth is greatest for Odense (25.0%), least for Assens (−6.3%).");
  });

  test("states spending per user: 5 000 000 kr. of 50 users", () => {
    expect(text).toContain("In 2024 a user cost DKK 100,000 on average.");
  });

  test("hides counts of users below the limit, and draws none of them", () => {
    expect(text).toContain("| Odense | 2024 | 2,000,000 | 20 | 100,000 |");
    const hidden = textOf(spendingReport(rows, { ...options, maskBelow: 21 }));
    expect(hidden).not.toContain("| 20 | 100,000 |");
    expect(hidden).toContain("Without a figure: ");
  });

  test("says what is missing for the chapters that it cannot fill", () => {
    expect(text).toContain("No socio-economic index is given");
    expect(text).toContain("does not hold both a budget and accounts");
    expect(
      textOf(
        spendingReport(
          rows.map(({ users: _, ...row }) => row),
          options,
        ),
      ),
    ).toContain("Cannot be computed: ");
  });

  test("says in its reservations where accounts leave users out, and asks none of a budget", () => {
    const budget = rows.map(({ users: _, ...row }) => ({ ...row, account: "budget" as const }));
    expect(textOf(spendingReport([...rows, ...budget], options))).not.toContain("do not state users");
    const { users: _, ...without } = rows[3] ?? (undefined as never);
    const some = textOf(spendingReport([...rows.slice(0, 3), without, ...budget], options));
    expect(some).toContain("1 of 4 rows do not state users; budgets that never do are not counted.");
  });

  test("is compared with the whole table where that has others, and with the group asked for", () => {
    const of = { ...options, payers: ["Odense"], compareWith: ["Odense", "Assens"] };
    expect(textOf(spendingReport(rows, of))).toContain(
      "In all it is 25.0% in own group against 4.2% in the whole table.",
    );
  });

  test("draws each picture under what the table holds, so that it can be shown alone", () => {
    const subject = { da: "Tre funktioner", en: "Three functions" };
    const pictures = picturesOf(spendingReport(rows, { ...options, subject }));
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const { picture } of pictures) expect(JSON.stringify(picture.spec.en.title)).toContain("Three functions.");
  });
});

describe("refused are", () => {
  test("years that are not in the table, and a span that does not go forwards", () => {
    expect(refusal(() => spendingReport(rows, { ...options, to: 2025 })).path).toBe("options.to");
    expect(refusal(() => spendingReport(rows, { ...options, from: 2024 })).kind).toBe("out-of-range");
  });

  test("options that nothing reads, and a day that is no key date", () => {
    expect(refusal(() => spendingReport(rows, { ...options, years: 4 } as never)).kind).toBe("unknown-key");
    expect(refusal(() => spendingReport(rows, { ...options, date: "12-31" as never })).path).toBe("options.date");
  });

  test("an index of a municipality that is not there; a rate that is not in a series is reported in the chapter", () => {
    const index = [{ municipality: "Nyborg", index: 1 }];
    expect(refusal(() => spendingReport(rows, { ...options, payers: ["Odense"], index })).kind).toBe("unknown-name");
    const text = textOf(spendingReport(rows, { ...options, prices: { series: ONLY_1990 } }));
    expect(text).toContain("Growth by municipality and in all Cannot be computed: ");
  });
});

describe("the example", () => {
  test("has the picture that the README shows", async () => {
    const growth = picturesOf(real)[1]?.picture;
    const kept = readFileSync(new URL("../../../../docs/spending-growth.svg", import.meta.url), "utf8");
    expect(kept.trim()).toBe((await asSvg(growth?.spec.en ?? (undefined as never))).trim());
  });

  test("passes axe as a whole page", { timeout: 60_000 }, async () => {
    const drawn = new Map<string, string>();
    for (const { place, picture } of picturesOf(report)) drawn.set(place, await asSvg(picture.spec.da));
    expect(await violations(asHtml(report, "da", { pictures: Object.fromEntries(drawn) }))).toEqual([]);
  });
});
