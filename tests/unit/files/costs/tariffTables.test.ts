import { asXlsx, compareTariffsTables, readTables, tariffTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { costs, told } from "./table.ts";

// 10 places × 100 % × 365 = 3 650 days: 3 650 000 kr. are 1 000 kr. a day.
const SOL = "Solgården;2025;døgn;10;100 %;;;Løn;;3.650.000;";

describe("tariffs of a table", () => {
  test("are computed by the series agreed, and rates of one's own go on from it", async () => {
    // 1 000 × 1.0551, and × 1.02 on to 2026
    const rows = `${SOL}2024\nLyng;2026;døgn;10;100 %;;;Løn;;3.650.000;2024`;
    const { tariffs, faults, says } = tariffTables(await costs(rows));
    expect(tariffs.map(({ calculation }) => String(calculation.tariff))).toEqual(["1055.1"]);
    expect(faults.map(told)).toEqual(["error not-usable K3 J3"]);
    expect(says.some(({ da }) => da.includes("Ikke beregnet, før fejlene er rettet: Lyng."))).toBe(true);
    const own = tariffTables(await costs(rows), { rates: { 2026: "0.02" } });
    expect(own.tariffs.map(({ calculation }) => String(calculation.tariff))).toEqual(["1055.1", "1076.2"]);
  });

  test("name rates of one's own as the user's, and not the series that they stand in place of", async () => {
    const plain = ({ da }: { readonly da: string }) => da.replaceAll("\u00a0", " ");
    const { says, sheets } = tariffTables(await costs(`${SOL}2024`), { rates: { 2025: "0.041", 2026: "0.03" } });
    expect(says.map(plain).slice(2, 5)).toEqual([
      "Beregnet efter Rammeaftale Syddanmark 2025-26.",
      "Fremskrevet til 2025 med jeres egen sats på 4,1 %; den aftalte er 5,51 % og er ikke brugt.",
      "Jeres egen sats til 2026 på 3 % er ikke brugt: intet beløb fremskrives til 2026.",
    ]);
    const inPlace = "egen sats til 2025 (4,1 %) i stedet for Syddanmarks P/L (økonomisk arbejdsgruppe)";
    const shown = (name: string) => JSON.stringify(sheets[name]).replaceAll("\u00a0", " ");
    expect(shown("findings")).toContain(`Der er brugt værdier, som du selv har valgt: ${inPlace}.`);
    expect(shown("explanations")).toContain(`Fremskrivning fra 2024- til 2025-niveau med ${inPlace}`);
    const both = tariffTables(await costs(SOL.replace("2025", "2026").concat("2024")), { rates: { 2026: "0.02" } });
    expect(both.says.map(plain).slice(2, 4)).toEqual([
      "Beregnet efter Rammeaftale Syddanmark 2025-26; fremskrevet med Syddanmarks P/L (økonomisk arbejdsgruppe).",
      "Fremskrevet til 2026 med jeres egen sats på 2 %; den aftalte er ikke kendt.",
    ]);
  });

  test("that are compared name the rates of one's own that led the earlier one", async () => {
    const rows = `${SOL}2025\nSolgården;2024;døgn;10;100 %;;;Løn;;3.650.000;2024`;
    const { says } = compareTariffsTables(await costs(rows), { rates: { 2025: "0.041" } });
    expect(says.map(({ da }) => da.replaceAll("\u00a0", " "))).toContain(
      "Fremskrevet til 2025 med jeres egen sats på 4,1 %; den aftalte er 5,51 % og er ikke brugt.",
    );
    expect(says.some(({ da }) => da.includes("Syddanmarks P/L"))).toBe(false);
  });

  test("whose price level stands in the heading show the amount and that heading in a fault of it", async () => {
    const file = await readTables(
      "Tilbud;Takstår;Enhed;Pladser;Belægning;Dage;Omkostning;Beløb (2035-priser)\nSol;2025;døgn;10;95 %;365;Løn;1.000.000\n",
    );
    expect(tariffTables(file).faults.map((each) => [told(each), each.heading, each.found])).toEqual([
      ["error not-usable H2", "Beløb (2035-priser)", "1.000.000"],
    ]);
  });

  test("follow the region of the offer, which may have agreed on no series", async () => {
    const file = await readTables(
      "Tilbud;Kommune;Takstår;Enhed;Forventet antal;Omkostning;Beløb;PL\nLyng;Roskilde;2025;time;100;Løn;1.000;2025\nEng;Roskilde;2025;time;100;Løn;1.000;2024\n",
    );
    const { tariffs, faults } = tariffTables(file);
    expect(tariffs.map(({ agreement }) => agreement.region)).toEqual(["sjaelland"]);
    expect(faults.map(told)).toEqual(["error not-usable H3 G3"]);
    const own = tariffTables(file, { rates: { 2025: "0.05" } });
    expect(own.tariffs.map(({ calculation }) => String(calculation.tariff))).toEqual(["10", "10.5"]);
  });

  test("are rounded to kroner, and have the residents' payment inside, where that is asked", async () => {
    const rows = `${SOL}2025\nSolgården;;;;;;;Egenbetaling;;1.825,5;`;
    const plain = tariffTables(await costs(rows));
    expect(String(plain.tariffs[0]?.calculation.tariff)).toBe("1000");
    expect(plain.sheets.costs?.rows.at(-1)?.at(-1)).toBeNull();
    // 3 650 000 − 1 825.50 = 3 648 174.50; / 3 650 = 999.4998…
    const inside = { residentsPayment: "inside", rounding: "kroner" } as const;
    const { tariffs, sheets } = tariffTables(await costs(rows), inside);
    expect(String(tariffs[0]?.calculation.tariff)).toBe("999");
    expect(String(sheets.costs?.rows.at(-1)?.at(-1))).toBe("1825.5");
  });

  test("keep columns of the user's own beside each row", async () => {
    const headings = "Konto nr.;Tilbud;Takstår;Enhed;Forventet antal;Omkostning;Beløb";
    const { sheets } = tariffTables(await costs("5.38.50;Lyng;2025;time;10;Løn;100\n;Lyng;;;;Overhead;6 %", headings));
    expect(sheets.costs?.columns.at(-1)?.heading).toEqual({ da: "Konto nr.", en: "Konto nr." });
    expect(sheets.costs?.rows.map((cells) => cells.at(-1))).toEqual(["5.38.50", null]);
  });

  test("are nothing where no row can be used: the faults are there all the same, and can be written", async () => {
    const { sheets, says, worst, faults } = tariffTables(await costs("Lyng;2025;time;;;;;Løn;;x;"));
    expect(Object.keys(sheets)).toEqual(["overview", "faults", "reading"]);
    expect([worst, faults.length]).toEqual([undefined, 2]);
    expect(says[1]?.da).toBe("Ingen takst kunne beregnes.");
    expect((await asXlsx(sheets, "da")).length).toBeGreaterThan(0);
    expect(tariffTables(await readTables("a;b\n1;2\n")).faults.map(told)).toEqual(["error no-table "]);
  });

  test("of one offer in two sheets of one year are both computed and asked about", async () => {
    const [table] = await costs(`${SOL}2025`);
    if (table === undefined) throw new Error("no table");
    const { faults, tariffs } = tariffTables([
      { ...table, name: "A" },
      { ...table, name: "B" },
    ]);
    expect(tariffs.length).toBe(2);
    expect(faults.map((each) => `${told(each)} ${each.sheet}`)).toEqual(["question contradiction A2 B2 B"]);
  });

  test("refuse a region that does not exist, as an option", async () => {
    const table = await costs(`${SOL}2025`);
    expect(refusal(() => tariffTables(table, { region: "jylland" as never })).path).toBe("options.region");
    expect(refusal(() => tariffTables(table, { rates: { 2026: "3" } })).kind).toBe("out-of-range");
  });
});

describe("tariffs compared", () => {
  test("by two years in a table: the price level first, then the real change", async () => {
    const { comparisons, sheets, faults } = compareTariffsTables(
      await costs(`Solgården;2024;døgn;10;100 %;;;Løn;;3.650.000;\nsolgården;2025;døgn;10;100 %;;;Løn;;3.887.615;`),
    );
    expect(faults).toEqual([]);
    // 1 000 × 5.51 % = 55.10; 3 887 615 / 3 650 = 1 065.10
    expect(comparisons.map(({ difference }) => String(difference))).toEqual(["65.1"]);
    expect(comparisons[0]?.effects.slice(0, 2).map(({ effect }) => String(effect))).toEqual(["55.1", "10"]);
    expect(sheets.comparisons?.rows.length).toBe(1);
  });

  test("by two files, whose sheets are told apart, and what stands in one only is said", async () => {
    const earlier = await costs(`Solgården;2024;døgn;10;100 %;;;Løn;;3.650.000;\nEng;2024;døgn;10;100 %;;;Løn;;x;`);
    const later = await costs(`${SOL}2025\nLyng;2025;døgn;10;100 %;;;Løn;;3.650.000;`);
    const { comparisons, faults, says } = compareTariffsTables(later, { earlier });
    expect(comparisons.map(({ before, after }) => [before.year, after.year])).toEqual([[2024, 2025]]);
    expect(faults.map((each) => `${told(each)} ${each.sheet}`)).toEqual(["error not-an-amount J3 tidligere fil"]);
    expect(says.map(({ da }) => da).join(" ")).toContain("Står kun én gang og er ikke sammenlignet: Lyng.");
  });

  test("not between two units, which is told", async () => {
    const rows = "Lyng;2024;time;;;;10;Løn;;10;\nLyng;2025;år;;;;10;Løn;;11;";
    const { comparisons, faults, says } = compareTariffsTables(await costs(rows));
    expect(comparisons).toEqual([]);
    expect(faults.map(told)).toEqual(["error not-usable C3"]);
    expect(says[1]?.da).toContain("Ingen takster kunne sammenlignes");
  });

  test("of several offers and years in one sheet, with each effect by itself", async () => {
    const years = [2024, 2025].flatMap((year) => [
      `Eng;${year};døgn;10;100 %;;;Løn;;3.650.000;`,
      `Lyng;${year};døgn;10;100 %;;;Løn;;7.300.000;`,
    ]);
    const { sheets, comparisons } = compareTariffsTables(await costs(years.join("\n")));
    expect(comparisons.map(({ after }) => after.name)).toEqual(["Eng", "Lyng"]);
    // Costs as before in kr. are less in real terms, by as much as the price level rose.
    expect(sheets.effects?.rows.map((cells) => [cells[0], String(cells[4])])).toEqual([
      ["Eng", "55.1"],
      ["Eng", "-55.1"],
      ["Lyng", "110.2"],
      ["Lyng", "-110.2"],
    ]);
  });
});

describe("days of a tariff that is not per day", () => {
  const of = async (days: string) => {
    const head = "Tilbud;Takstår;Enhed;Pladser;Belægning;Dage;Omkostning;Beløb";
    const { tariffs, faults } = tariffTables(
      await readTables(`${head}\nSolgården;2025;måned;10;100 %;${days};Løn;3.652.000\n`),
    );
    return [tariffs.map(({ calculation }) => Number(calculation.tariff)), faults.map(({ severity }) => severity)];
  };

  test.each(["365", "366", "alle"])("%s change nothing, and are told", async (days) => {
    // 3 652 000 kr. for 10 places and 12 months: 30 433.33.
    expect(await of(days)).toEqual([[30_433.33], ["warning"]]);
  });

  test("of fewer days may be meant for another unit: none is computed", async () => {
    expect(await of("240")).toEqual([[], ["error"]]);
    expect(await of("")).toEqual([[30_433.33], []]);
  });
});

test.each([
  ["-6", ["6 %", "6 kr."]],
  ["-6 %", ["6 %"]],
  ["-600.000", ["600.000"]],
])("overhead of %s is put forward without minus, as it can be read", async (amount, suggestions) => {
  const of = async (overhead: string) =>
    tariffTables(
      await readTables(
        `Tilbud;Takstår;Enhed;Pladser;Belægning;Omkostning;Beløb\nSol;2025;døgn;10;100 %;Løn;3.650.000\nSol;;;;;Overhead;${overhead}\n`,
      ),
    ).faults;
  expect((await of(amount)).map((each) => [each.kind, each.suggestions])).toEqual([["below-zero", suggestions]]);
  for (const suggestion of suggestions) expect(await of(suggestion)).toEqual([]);
});
