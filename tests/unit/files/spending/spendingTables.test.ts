import { asText, indexSeries } from "rammetakst";
import { readTables, spendingTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const FILE =
  "Kommune;Funktion;2022;2023;2024\nOdense;5.28.22;100.000.000;102.000.000;104.000.000\nOdense;5.38.45;50.000.000;50.000.000;52.000.000\n" +
  "Vejen;5.28.22;..;20.000.000;21.000.000\nHele landet;5.28.22;1;1;1\n";

describe("spendingTables", () => {
  test("leaves a line without an amount in one year out of the growth in both, and says so", async () => {
    const { sheets, says, worst } = spendingTables(await readTables(FILE));
    // Odense alone: 150 to 156 million kr.; Vejen has no amount in 2022.
    expect(sheets.growth?.rows.map((row) => [row[1], String(row[3]), String(row[4]), String(row[6])])).toEqual([
      ["Odense", "50000000", "52000000", "0.04"],
      ["Odense", "100000000", "104000000", "0.04"],
      ["Odense", "150000000", "156000000", "0.04"],
    ]);
    expect(says.map(({ da }) => plain(da))).toEqual([
      "8 beløb for 2 kommuner i 2022–2024 er læst; 1 række, der er en sum, er udeladt og aldrig lagt til.",
      "1 beløb er ikke oplyst i filen; det regnes aldrig som 0, men mangler i summerne.",
      "Filen siger ikke, om tallene er regnskab eller budget; de er læst som regnskab.",
      "Fra 2022 til 2024 er udgifterne ændret med 6.000.000 kr. (4,00 %) i løbende priser.",
      "1 linje er holdt ude af væksten i begge år, fordi beløbet ikke er oplyst i det ene; derfor er vækstens summer uden beløb, som de andre tabeller har med: 21.000.000 kr. i 2024.",
      "„I alt“ er summen af filens 2 funktioner (5.28.22, 5.38.45) og ingen andre.",
      // 156,000,000 / 209,078 and 21,000,000 / 42,800.
      "Pr. indbygger i 2024 ligger Odense højest (746 kr.) og Vejen lavest (491 kr.).",
      "Se først de 3 rækker, der mangler: summer og vækst er uden dem.",
      "Bemærkningerne har 3 advarsler, når det samme om flere er talt én gang; se dem, før tallene bruges.",
    ]);
    expect(worst).toBe("warning");
  });

  test("in fixed prices names the series, and each rate of one's own with what it stands in place of", async () => {
    const own = indexSeries("kl-general").with({ 2024: "0.031", 2025: "0.04" });
    const file = FILE.replace("2022;2023;2024", "2022;2023;2025");
    const said = async (text: string, to: number) => {
      const { says } = spendingTables(await readTables(text), { prices: { series: own }, from: 2023, to });
      return says.map(({ da }) => plain(da)).filter((each) => /sats|P\/L/.test(each));
    };
    expect(await said(FILE, 2024)).toEqual([
      "Omregnet fra 2023 til 2024 med jeres egen sats på 3,1 %; satsen i KL's generelle P/L er ikke kendt.",
      "Jeres egen sats til 2025 på 4 % er ikke brugt: intet beløb fremskrives til 2025.",
    ]);
    // The series has 3.9 % of 2025 and none of 2024.
    expect(await said(file, 2025)).toEqual([
      "Omregnet fra 2023 til 2024 med jeres egen sats på 3,1 %; satsen i KL's generelle P/L er ikke kendt.",
      "Omregnet fra 2024 til 2025 med jeres egen sats på 4 %; satsen i KL's generelle P/L er 3,9 % og er ikke brugt.",
    ]);
    const { says } = spendingTables(await readTables(FILE), {
      prices: { series: indexSeries("kl-general") },
      from: 2022,
      to: 2023,
    });
    expect(says.map(({ da }) => plain(da))).toContain("Beløbene er omregnet til 2023-niveau med KL's generelle P/L.");
  });

  const HEADINGS = "Kommune;Funktion;År;Beløb\n";
  const saidOf = async (rows: string) => {
    const { says, sheets } = spendingTables(await readTables(HEADINGS + rows));
    const notes = (sheet: string) => (sheets[sheet]?.notes ?? []).map(({ da }) => plain(da));
    return { says: says.map(({ da }) => plain(da)), growth: notes("growth"), perCitizen: notes("perCitizen") };
  };

  test("says nothing of lines left out of a growth that was not computed", async () => {
    const { says } = await saidOf("Odense;5.28.22;2022;..\nOdense;5.28.22;2024;100\n");
    expect(says).toContainEqual(expect.stringMatching(/^Væksten er ikke regnet/));
    expect(says.join(" ")).not.toContain("holdt ude af væksten");
  });

  test("says of which functions each table's totals are, where they differ", async () => {
    const both = "„I alt“ er summen af filens 2 funktioner (5.28.22, 5.38.45) og ingen andre.";
    const one = "„I alt“ er summen af 1 af filens 2 funktioner (5.28.22) og ingen andre.";
    // The register has no counts of 1999.
    const old = await saidOf("Odense;5.28.22;2022;100\nOdense;5.38.45;1999;50\n");
    expect([old.growth.includes(both), old.perCitizen.includes(one)]).toEqual([true, true]);
    expect(old.says).toEqual(
      expect.arrayContaining([
        "„I alt“ i tabellen over væksten er summen af filens 2 funktioner (5.28.22, 5.38.45) og ingen andre.",
        "„I alt“ i tabellen over udgift pr. indbygger er summen af 1 af filens 2 funktioner (5.28.22) og ingen andre.",
      ]),
    );
    const out = await saidOf(
      "Odense;5.28.22;2022;100\nOdense;5.28.22;2024;110\nOdense;5.38.45;2022;50\nOdense;5.38.45;2024;..\n",
    );
    expect([out.growth.includes(one), out.perCitizen.includes(both)]).toEqual([true, true]);
    const never = await saidOf("Odense;5.28.22;2022;100\nOdense;5.28.22;2024;110\nOdense;5.38.45;2024;..\n");
    expect(never.says).toContain(one);
  });

  test("says that other tables have what the growth is without only of years that they have", async () => {
    const rows = (year: number) => `Odense;5.28.22;${year};100\nOdense;5.38.45;${year};50\n`;
    const { says } = await saidOf(`${rows(1999)}Odense;5.28.22;2022;100\nOdense;5.38.45;2022;..\n`);
    expect(says).toContain("1 linje er holdt ude af væksten i begge år, fordi beløbet ikke er oplyst i det ene.");
  });

  test("names spending that fell to nothing or below among what to look at first", async () => {
    const of = async (after: string) => {
      const file = `Kommune;Funktion;2023;2024\nÆrø;5.28.22;3.207.000;${after}\nVejen;5.28.22;100.000;90.000\n`;
      return spendingTables(await readTables(file)).says.map(({ da }) => plain(da));
    };
    const told = (amount: string) =>
      `Se først på udgifter, der er faldet til 0 eller under: Ærø, 5.28.22: fra 3.207.000 kr. i 2023 til ${amount} kr. i 2024.`;
    expect(await of("-12.000")).toContain(told("−12.000"));
    expect(await of("0")).toContain(told("0"));
    expect((await of("1")).join(" ")).not.toContain("faldet til 0");
  });

  test("shows what is missing, and every sheet can be read", async () => {
    const { sheets } = spendingTables(await readTables(FILE));
    expect(Object.keys(sheets)).toEqual([
      "overview",
      "growth",
      "perCitizen",
      "gaps",
      "jumps",
      "missing",
      "findings",
      "reading",
      "explanations",
      "sources",
    ]);
    expect(sheets.missing?.rows).toEqual([[4, 575, "Vejen", "5.28.22", 2022]]);
    for (const sheet of Object.values(sheets)) expect(asText(sheet, "da")).toContain(sheet.title.da);
  });

  test("marks every row and total that lacks an amount, and no other", async () => {
    const { sheets } = spendingTables(
      await readTables(`${FILE}Vejen;5.38.45;4.000.000;4.000.000;x\nFanø;5.28.22;1.000.000;1.000.000;1.000.000\n`),
    );
    const marked = (key: "growth" | "perCitizen") => {
      const sheet = sheets[key];
      expect(sheet?.columns.at(-1)?.heading?.da).toBe("Mangler");
      return sheet?.rows.flatMap((row) => {
        const [payer, area] = [row[1], row[2]].map((cell) => (cell as { da?: string } | null)?.da ?? cell);
        const lacks = (row.at(-1) as { da: string } | null)?.da;
        return lacks === undefined ? [] : [[payer, area, ...(key === "growth" ? [] : [Number(row[3])]), lacks]];
      });
    };
    // Of Vejen the children's amount of 2022 is not available, and the row of adults has an error: nothing of it is read.
    // Nothing is left of it in the growth, but of what it is part of.
    expect(marked("growth")).toEqual([
      ["I alt", "voksne", "1 række med fejl"],
      ["I alt", "børn", "1 beløb"],
      ["I alt", "I alt", "1 beløb, 1 række med fejl"],
    ]);
    const ofYear = (asked: number) => marked("perCitizen")?.filter(([, , year]) => year === asked);
    expect(ofYear(2022)).toEqual([
      ["I alt", "voksne", 2022, "1 række med fejl"],
      ["I alt", "børn", 2022, "1 beløb"],
      ["I alt", "I alt", 2022, "1 beløb, 1 række med fejl"],
    ]);
    expect(ofYear(2023)).toEqual([
      ["Vejen", "I alt", 2023, "1 række med fejl"],
      ["I alt", "voksne", 2023, "1 række med fejl"],
      ["I alt", "I alt", 2023, "1 række med fejl"],
    ]);
  });

  test("takes years, prices and who should be there", async () => {
    const tables = await readTables(FILE);
    const { sheets } = spendingTables(tables, { from: 2023, to: 2024, payers: ["Odense", "Vejen", "Fanø"] });
    expect(String(sheets.growth?.rows.at(-1)?.[3])).toBe("172000000");
    expect(asText(sheets.findings as never, "da")).toContain("Fanø");
    expect(refusal(() => spendingTables(tables, { from: 2019 }))).toMatchObject({ kind: "unknown-name" });
    expect(refusal(() => spendingTables(tables, { form: 2019 } as never))).toMatchObject({ kind: "unknown-key" });
  });

  test("computes on budgets where these are all there are, and no growth of one year", async () => {
    const { sheets, says } = spendingTables(
      await readTables("Kommune;Funktion;År;Beløb;Regnskab eller budget\nFanø;5.28.22;2024;3.357.000;Budget\n"),
    );
    expect(Object.keys(sheets)).not.toContain("growth");
    // 3,357,000 kr. for 3,357 inhabitants.
    expect(String(sheets.perCitizen?.rows[0]?.[6])).toBe("1000");
    expect(says.map(({ en }) => en)).toContain(
      "Growth was not computed: there are figures of the budget in 2024 only.",
    );
  });

  test("takes growth between the years that have the figures, and says which; a year without them is refused with those that have", async () => {
    const HEADINGS = "Kommune;Funktion;År;Beløb;Regnskab eller budget\n";
    const rows = ["2023;100;Regnskab", "2024;110;Regnskab", "2025;130;Budget", "2025;140;Forventet regnskab"];
    const tables = await readTables(`${HEADINGS}${rows.map((row) => `Fanø;5.28.22;${row}\n`).join("")}`);
    const { sheets, says } = spendingTables(tables);
    // 110 − 100
    expect(sheets.growth?.rows[0]?.slice(3, 6).map(String)).toEqual(["100", "110", "10"]);
    expect(says.map(({ da }) => plain(da))).toContain(
      "Væksten er regnet på regnskabet, som filen har for 2023 og 2024, men ikke for 2025.",
    );
    for (const options of [{ to: 2025 }, { from: 2025 }]) {
      expect(refusal(() => spendingTables(tables, options))).toMatchObject({
        kind: "unknown-name",
        path: `options.${Object.keys(options)[0]}`,
        allowed: { da: "et år med regnskab: 2023, 2024" },
      });
    }
    const budget = spendingTables(tables, { account: "budget" });
    expect(budget.says.map(({ da }) => da)).toContain("Væksten er ikke regnet: der er kun tal for budgettet i 2025.");
  });

  test("gives the faults where no row can be used", async () => {
    const { sheets, faults, says } = spendingTables(
      await readTables("Kommune;Funktion;År;Beløb\nOdnse;5.28.22;2024;1\n"),
    );
    expect([Object.keys(sheets), faults.length]).toEqual([["overview", "faults", "reading"], 1]);
    expect(says.at(-1)?.da).toBe("Filen har 1 fejl; se først A2.");
  });
});

describe("a file with a forecast", () => {
  const HEAD = "Kommune;Funktion;Art af tal;2024;2025\n";
  const ROWS =
    "Odense;5.28.22;Regnskab;98.000.000;\nOdense;5.28.22;Budget;97.000.000;100.000.000\n" +
    "Odense;5.28.22;Korrigeret budget;;101.000.000\nOdense;5.28.22;Forventet regnskab;;103.020.000\n" +
    "Odense;5.38.45;Korrigeret budget;;52.000.000\nOdense;5.38.45;Forventet regnskab;;51.000.000\n";

  test("is followed up in its last year, against the revised budget", async () => {
    const { sheets, says } = spendingTables(await readTables(HEAD + ROWS));
    // 103.02 + 51 against 101 + 52 million kr.: 1.02 above, two thirds of a per cent.
    expect(sheets.followUp?.rows.at(-1)?.slice(-4, -1).map(String)).toEqual(["154020000", "1020000", "0.006667"]);
    // The adopted budget has no row of 5.38.45.
    expect(sheets.followUp?.rows.map((cells) => cells.at(-1))).toEqual(
      ["budget", null, "budget"].map((each) => each && expect.objectContaining({ en: each })),
    );
    expect(says.map(({ da }) => plain(da))).toContain(
      "For 2025 ventes 154,0 mio. kr.: et merforbrug på 1,0 mio. kr. (0,7 %) i forhold til det korrigerede budget.",
    );
  });

  test("and no budget of its year is not followed up", async () => {
    const { sheets } = spendingTables(await readTables(`${HEAD}Odense;5.28.22;Forventet regnskab;;103.020.000\n`));
    expect(Object.keys(sheets)).not.toContain("followUp");
    expect(Object.keys(spendingTables(await readTables(FILE)).sheets)).not.toContain("followUp");
  });
});
