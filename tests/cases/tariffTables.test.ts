import { readFileSync } from "node:fs";
import { readCosts, readTables, tariffTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

/**
 * A workbook as an office keeps it, made for this test and with constructed figures: 27 lines of three offers, Danish words for
 * their kinds, price levels as `24-pl` and `2024-niveau`, overhead as a cell in per cent and as `4,5 pct.`, incomes with and
 * without minus, and back-regulation. Amounts of 2024 × 1.0551 unrounded; overhead of wages, premises and other direct costs;
 * the tariff without back-regulation and the back-regulation rounded each for itself. Computed by hand with fractions.
 */
const tables = await readTables(readFileSync("tests/cases/tables/06-takstgrundlag.xlsx"));

const TARIFFS = `
Botilbuddet Kornmarken   | day  | 20455007.6124   | 8409.6 | 2432.34 | 17.24 | 2449.58
Dagtilbuddet Krydsfeltet | day  | 5559878.841325  | 9200   | 604.33  | -6.52 | 597.81
Bostøtten Pejlemærket    | hour | 4558210         | 11200  | 406.98  | 0     | 406.98
`;

describe("the costs of three offers in a workbook", () => {
  test("give the tariffs that are computed by hand", () => {
    const { tariffs, faults } = tariffTables(tables);
    // The file's sums pass over amounts written as text: J7, J8 and J19.
    expect(faults.map(({ severity, cells }) => `${severity} ${cells}`)).toEqual(["question J15", "question J26"]);
    const shown = tariffs.map(({ calculation: each }) =>
      [
        each.name,
        each.unit,
        each.costBasis,
        each.quantity,
        each.tariffWithoutBackRegulation,
        each.backRegulation,
        each.tariff,
      ].join("|"),
    );
    expect(shown).toEqual(
      TARIFFS.trim()
        .split("\n")
        .map((line) =>
          line
            .split("|")
            .map((cell) => cell.trim())
            .join("|"),
        ),
    );
  });

  test("are 27 rows, of which the sums and the empty rows between are left out", () => {
    const { rows, leftOut, tariffs } = readCosts(tables);
    expect(rows.length).toBe(27);
    expect(leftOut.map(({ row, why }) => `${row} ${why}`)).toEqual([
      "15 total",
      "16 empty",
      "26 total",
      "27 empty",
      "33 total",
    ]);
    expect(tariffs.map(({ costRows }) => [costRows[0]?.row, costRows.at(-1)?.row])).toEqual([
      [2, 13],
      [17, 24],
      [28, 32],
    ]);
    const lines = tariffs[0]?.input.costs ?? [];
    expect(
      lines.map(({ kind, amount, rate, priceLevel }) => `${kind} ${amount ?? rate} ${priceLevel}`).slice(1, 5),
    ).toEqual(["wages 640000 2024", "premises 2310000 2025", "other-direct 985400 2024", "indirect 0.06 undefined"]);
    expect(lines.slice(-2).map(({ amount }) => String(amount))).toEqual(["210000", "318000"]);
  });

  test("are told in a few sentences, with what became of the income in each row", () => {
    const says = tariffTables(tables).says.map(({ da }) => da);
    expect(says.length).toBeLessThanOrEqual(7);
    expect(says.join(" ")).toMatch(/Botilbuddet Kornmarken 2025: 2\.449,58\skr\. pr\. døgn/);
    expect(says).toContain("Indtægter er trukket fra, hvad enten de står med minus (række 12) eller uden (række 24).");
    expect(says).toContain("Beboernes egenbetaling er holdt uden for taksten og ikke trukket fra: række 13.");
  });

  test("say that residents' payment is subtracted where it is asked to be", () => {
    const says = tariffTables(tables, { residentsPayment: "inside" }).says.map(({ da }) => da);
    expect(says).toContain(
      "Indtægter er trukket fra, hvad enten de står med minus (række 12, 13) eller uden (række 24).",
    );
    expect(says.join(" ")).not.toContain("egenbetaling");
  });
});
