import { readLocalValues } from "rammetakst";
import { describe, expect, test } from "vitest";
import { RuleError } from "../../../../src/errors.ts";
import { assessTables } from "../../../../src/files/assessed/assessTables.ts";
import { asXlsx } from "../../../../src/files/asXlsx.ts";
import type { JobOptions } from "../../../../src/files/options.ts";
import { readTables } from "../../../../src/files/readTables.ts";
import { lines, NEEDED, notice, told } from "../tables.ts";

const assessed = async (content: string, options: JobOptions = {}) => assessTables(await readTables(content), options);

/** The rows of a sheet by its headings in Danish. */
function rowsOf(sheet: Awaited<ReturnType<typeof assessed>>["sheets"][string] | undefined) {
  const headings = (sheet?.columns ?? []).map((column) =>
    "heading" in column ? (column.heading?.da ?? "") : (column.word ?? ""),
  );
  return (sheet?.rows ?? []).map((row) =>
    Object.fromEntries(
      row.map((cell, i) => [
        headings[i],
        cell === null ? null : String(typeof cell === "object" && "da" in cell ? cell.da : cell),
      ]),
    ),
  );
}

describe("a file of notices", () => {
  const file = lines(
    `${NEEDED};Egen procent`,
    `${notice({ id: "a", current: "1.000,55", proposed: "1.055,69" })};5,51 %`,
    "",
    `${notice({ id: "b", offer: "Lyngen", unit: "uge" })};4 %`,
    `${notice({ id: "c", offer: "Elmely", operator: "Fonden X", current: "100", proposed: "106" })};6 %`,
  );

  test("has the limit and excess of each row, by independent arithmetic", async () => {
    const { round, agreement } = await assessed(file);
    expect(agreement?.id).toBe("syddanmark-2025-26");
    // 1000.55 × 1.0551 = 1055.680305, and 1055.69 − 1055.68 = 0.01; 100 × 1.0551 = 105.51, and 106 − 105.51 = 0.49.
    expect(round?.assessments.map(({ id, agreed }) => [id, String(agreed.limit), String(agreed.excess)])).toEqual([
      ["a", "1055.68", "0.01"],
      ["c", "105.51", "0.49"],
    ]);
  });

  test("gets its own rows back, each by its number, with its own columns", async () => {
    const { sheets } = await assessed(file);
    const rows = rowsOf(sheets.notices);
    expect(rows.map((row) => [row.Række, row["Egen procent"], row.verdict])).toEqual([
      ["2", "5,51 %", rows[0]?.verdict],
      ["4", "4 %", "ikke vurderet – se arket med fejl"],
      ["5", "6 %", rows[2]?.verdict],
    ]);
    expect(rows[0]?.verdict).not.toBe(rows[1]?.verdict);
    expect(Object.keys(sheets)).toEqual([
      ...[
        "overview",
        "summary",
        "notices",
        "byOperatorKind",
        "byMunicipality",
        "faults",
        "findings",
        "reading",
        "explanations",
        "sources",
      ],
    ]);
    expect((await asXlsx(sheets, "da")).length).toBeGreaterThan(1000);
    expect((await asXlsx(sheets, "en")).length).toBeGreaterThan(1000);
  });

  test("has the columns that were recognised and that no result shows behind the results, days as days", async () => {
    const head =
      "Kommune;Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden;Varslet den;Antal borgere;Sagsbehandler";
    const rows = [
      "Vejen;1;Solgården;Vejen Kommune;døgn;1.000,55;1.055,68;01-01-2025;01-09-2024;3;Ida",
      "Varde;2;Engen;Varde Kommune;uge;1.000,55;1.055,69;01-02-2025;;;Bo",
    ];
    const { sheets } = await assessed(`${head}\n${rows.join("\n")}\n`);
    const { columns = [], rows: cells = [] } = sheets.notices ?? {};
    const behind = columns.slice(-5).map(({ heading }) => heading?.da);
    expect(behind).toEqual(["Kommune", "Ikrafttræden", "Varslet den", "Antal borgere", "Sagsbehandler"]);
    // The second row is not assessed, and keeps its cells all the same.
    expect(cells.slice(0, 2).map((row) => row.slice(-5).map((cell) => (cell === null ? null : String(cell))))).toEqual([
      ["Vejen", "2025-01-01", "2024-09-01", "3", "Ida"],
      ["Varde", "2025-02-01", null, null, "Bo"],
    ]);
  });

  test("tells a template's example that was left as the example, and not as a row like others", async () => {
    const [head = "", first = "", ...rest] = file.split("\n");
    const example = ["Eksempel – slet denne række", ...first.split(";").slice(1)].join(";");
    const { says, read } = await assessed([head, example, first, ...rest].join("\n"));
    expect(read.leftOut.map(({ why }) => why)).toContain("example");
    expect([says[0]?.da, says[0]?.en]).toEqual([
      "3 rækker læst; 1 anden række (tom, sum eller tekst) er udeladt. Skabelonens eksempel er ikke læst.",
      "3 rows read; 1 other row (empty, a total or text) left out. The template's example was not read.",
    ]);
  });

  test("says which values of the user's own were used, and what holds without them", async () => {
    const value = (parameter: string, unit: string, text: string, from: string | null) => ({
      parameter,
      unit,
      scope: null,
      from,
      to: null,
      value: text,
      source: "eget valg",
    });
    const local = readLocalValues({
      title: "egne",
      values: [
        value("proposals.limitRounding", "kr", "1", null),
        value("proposals.noticeDeadline", "day", "92", "2026-01-01"),
      ],
    });
    const tables = await readTables(file);
    const { says } = assessTables(tables, { asked: { local } });
    const said = "1 af jeres 2 egne værdier er brugt: afrunding af grænsen 1,00 kr. (ellers 0,01 kr.).";
    expect(says.map(({ da }) => da.replaceAll("\u00a0", " "))).toContain(said);
    // What one job used is not told of another.
    expect(assessTables(tables, { asked: { local } }).says).toEqual(says);
    expect(
      assessTables(tables)
        .says.map(({ da }) => da)
        .join(),
    ).not.toContain("egne værdier");
    const unused = readLocalValues({ title: "egne", values: [value("caps.shelterCap", "kr@2024/day", "1", null)] });
    expect(assessTables(tables, { asked: { local: unused } }).says.map(({ da }) => da)).toContain(
      "Jeres egen værdi er ikke brugt: intet her er beregnet efter den.",
    );
  });

  test("leaves effects empty that are not known, and names the columns to fill in", async () => {
    const { sheets } = await assessed(file);
    expect(sheets.summary?.rows.map((row) => row.slice(4, 7))).toEqual(
      sheets.summary?.rows.map(() => [null, null, null]),
    );
    expect(sheets.summary?.notes?.map(({ da }) => da)).toContain(
      "Virkningen er kendt for 0 af 2 varsler; udfyld „Enheder pr. år“, eller „Antal borgere“ og for takster pr. døgn „Døgntilbud“ med ja, for de øvrige.",
    );
  });

  test("says in sentences what was read, found and not assessed", async () => {
    const { says } = await assessed(file);
    expect(says.map(({ da }) => da)).toEqual([
      "3 rækker læst; 1 anden række (tom, sum eller tekst) er udeladt.",
      "Egne kolonner bevares ved siden af resultaterne: Egen procent.",
      "2 vurderet efter Rammeaftale Syddanmark 2025-26: 0 ligger over grænsen uden fuld begrundelse, 1 er kun til sammenligning.",
      "1 varsel er ikke vurderet; arket med fejl siger, hvad der skal rettes.",
      "Filen har 1 fejl; se først D4.",
    ]);
  });

  test("names the three notices with the largest excess to look at first", async () => {
    const rows = ["107", "109", "106", "108", "105"].map((proposed, i) =>
      notice({ id: `${i}`, offer: `Tilbud ${i}`, current: "100", proposed }),
    );
    const { says } = await assessed(lines(NEEDED, ...rows));
    expect(says.filter(({ da }) => da.startsWith("Se først")).map(({ da }) => da.replace(/\u00a0/g, " "))).toEqual([
      "Se først på 1, Tilbud 1 (Vejen Kommune): over grænsen med 3,49 kr. pr. døgn (3,31 %).",
      "Se først på 3, Tilbud 3 (Vejen Kommune): over grænsen med 2,49 kr. pr. døgn (2,36 %).",
      "Se først på 0, Tilbud 0 (Vejen Kommune): over grænsen med 1,49 kr. pr. døgn (1,41 %).",
    ]);
  });

  test("names them by the excess in per cent of the limit, since units differ, and trifles only where there is nothing else", async () => {
    const named = async (...rows: string[]) =>
      (await assessed(lines(NEEDED, ...rows))).says
        .filter(({ da }) => da.startsWith("Se først"))
        .map(({ da }) => da.replaceAll("\u00a0", " "));
    // 50 000 · 1.0551 = 52 755, and 1 245 / 52 755 is 2.36 %; 105.51 and 3.49 is 3.31 %; 5.2755 and 0.32 of 5.28 is 6.07 %.
    const month = notice({ id: "m", unit: "måned", current: "50.000", proposed: "54.000" });
    const day = notice({ id: "d", unit: "døgn", current: "100", proposed: "109" });
    const trifle = notice({ id: "t", unit: "time", current: "5", proposed: "5,60" });
    expect((await named(month, trifle, day)).map((says) => says.replace(/.*over/, "over"))).toEqual([
      "over grænsen med 3,49 kr. pr. døgn (3,31 %).",
      "over grænsen med 1.245,00 kr. pr. måned (2,36 %).",
    ]);
    expect((await named(trifle)).map((says) => says.replace(/.*over/, "over"))).toEqual([
      "over grænsen med 0,32 kr. pr. time (6,07 %).",
    ]);
  });
});

describe("the agreement", () => {
  test("is that of the region with the most rows, on the first of the days that most of them have", async () => {
    const rows = [
      notice({ id: "1", operator: "Aarhus", offer: "A", from: "01-04-2025" }),
      notice({ id: "2", offer: "B", from: "01-01-1925" }),
      notice({ id: "3", offer: "C", from: "01-03-2025" }),
    ];
    const { agreement, faults, round } = await assessed(lines(NEEDED, ...rows));
    expect([agreement?.region, agreement?.date]).toEqual(["syddanmark", "2025-01-01"]);
    expect(round?.assessments.map(({ id }) => id)).toContain("3");
    // A question does not stop its row: it is assessed as from the day that is asked about, which the question says.
    expect(told(faults).filter((each) => each.startsWith("G3"))).toEqual(["G3 question year-far-off | 01-01-2025"]);
    expect(round?.assessments.find(({ id }) => id === "2")?.notice.effectiveFrom).toBe("2025-01-01");
    expect(faults.find(({ kind }) => kind === "year-far-off")?.what.da).toContain("vurderes som fra 01-01-2025");
  });

  test("of a far-off 29 February is that of the last day of February in the tariff's year", async () => {
    const { faults, round } = await assessed(lines(NEEDED, notice({ id: "1", from: "29-02-2052" })));
    expect(told(faults)).toEqual(["G2 question year-far-off | 28-02-2025"]);
    expect(round?.assessments.map((each) => each.notice.effectiveFrom)).toEqual(["2025-02-28"]);
  });

  test("of most notices judges these, and one of another period is judged by its own and alone told where it cannot be", async () => {
    const sound = Array.from({ length: 9 }, (_, i) => notice({ id: `${i}`, offer: `A${i}`, from: "01-01-2025" }));
    const odd = notice({ id: "odd", offer: "B", from: "01-01-2024" });
    const { agreement, faults, round } = await assessed(lines(NEEDED, ...sound, odd));
    expect([agreement?.id, round?.assessments.length]).toEqual(["syddanmark-2025-26", 9]);
    // Syddanmark's agreement of 2023-24 is known by its period, and the series it agreed on is not.
    expect(told(faults)).toEqual(["F11+G11 error not-usable"]);
    expect(faults[0]?.what.da).toContain("Rammeaftale Syddanmark 2023-24");
    const own = await assessed(lines(NEEDED, ...sound, odd), { rates: { 2025: "0.0551" } });
    expect(own.round?.assessments.map(({ agreement: id }) => id).slice(-2)).toEqual([
      "syddanmark-2025-26",
      "syddanmark-2023-24",
    ]);
    expect(own.says.map(({ da }) => da).join(" ")).toContain(
      "efter Rammeaftale Syddanmark 2025-26; Rammeaftale Syddanmark 2023-24:",
    );
  });

  test("that is chosen by its date judges all notices, and none of other days", async () => {
    const rows = [notice({ id: "1", from: "01-01-2025" }), notice({ id: "2", offer: "B", from: "01-01-2024" })];
    const chosen = await assessed(lines(NEEDED, ...rows), { date: "2025-01-01", rates: { 2025: "0.0551" } });
    expect(chosen.round?.assessments.map(({ id }) => id)).toEqual(["1"]);
    expect(told(chosen.faults)).toEqual(["G3 error not-usable"]);
  });

  test("that is not known for the days of a table is told for each row", async () => {
    const old = await assessed(
      lines(NEEDED.replace("2024", "2009").replace("2025", "2010"), notice({ from: "01-01-2010" })),
    );
    expect([told(old.faults), old.round]).toEqual([["G2 error not-usable"], undefined]);
    expect(old.faults[0]?.what).toEqual({
      da: "der er ingen kendt rammeaftale for Region Syddanmark den 2010-01-01",
      en: "no framework agreement is known for Region Syddanmark on 2010-01-01",
    });
  });

  test("may be chosen by region and date, which must have one", async () => {
    const file = lines(NEEDED, notice({ operator: "Fonden X" }));
    const { agreement } = await assessed(file, { region: "nordjylland", date: "2025-06-01" });
    expect([agreement?.region, agreement?.date]).toEqual(["nordjylland", "2025-06-01"]);
    await expect(assessed(file, { date: "2010-01-01" })).rejects.toThrow(RuleError);
  });

  test("of a region whose rates are not known is told by row, without code", async () => {
    const { faults, round } = await assessed(lines(NEEDED, notice({ operator: "Region Hovedstaden" })));
    expect([told(faults), round?.assessments]).toEqual([["F2+G2 error not-usable"], []]);
    expect(faults[0]?.write).toEqual({
      da: "giv satsen fra 2024 til 2025 selv, når filen beregnes; en sats gættes aldrig",
      en: "give the rate from 2024 to 2025 yourself when the file is computed; a rate is never guessed",
    });
  });
});

test("a row that is asked about shows the question among its doubts, counts it and names it first", async () => {
  const odd = notice({ id: "a", current: "2.612,00", proposed: "2.475,59" });
  const two = [
    notice({ id: "b", offer: "Eng", current: "100", proposed: "105" }),
    notice({ id: "c", offer: "Eng", current: "900", proposed: "940" }),
  ];
  const { sheets } = await assessed(
    lines(`${NEEDED};Begrundelse`, `${odd};stigning 5,51 %`, ...two.map((each) => `${each};`)),
  );
  const rows = rowsOf(sheets.notices);
  const question = "Taksten falder fra 2.612 til 2.475,59, men rækken siger stigning. Er de to takster byttet om?";
  expect([rows[0]?.severity, rows[0]?.doubts, rows[0]?.worstFinding]).toEqual(["spørgsmål", question, question]);
  expect(Number(rows[0]?.ownFindings)).toBeGreaterThan(0);
  // Both rows of an offer with two prices are asked about, though the question stands at the first.
  expect(rows.slice(1).map(({ doubts }) => /^Eng har 2 priser i samme enhed/.test(doubts ?? ""))).toEqual([true, true]);
});

describe("rates of one's own", () => {
  test("hold before the series, and alone where a region has none", async () => {
    const rates = { 2025: "0.04" };
    const known = await assessed(lines(NEEDED, notice({ current: "100", proposed: "104,01" })), { rates });
    expect(known.round?.assessments.map(({ agreed }) => [String(agreed.limit), String(agreed.excess)])).toEqual([
      ["104", "0.01"],
    ]);
    const none = await assessed(lines(NEEDED, notice({ operator: "Slagelse", current: "100", proposed: "105" })), {
      rates,
    });
    expect(none.round?.assessments.map(({ agreed }) => [String(agreed.limit), String(agreed.excess)])).toEqual([
      ["104", "1"],
    ]);
  });

  test("of a year that is missing are asked for", async () => {
    const file = lines(NEEDED.replace("2024", "2023"), notice());
    const { faults } = await assessed(file);
    expect(told(faults)).toEqual(["F2+G2 error not-usable"]);
  });
});

test("what cannot be seen in a notice stands in the cell that it is about", async () => {
  const { faults } = await assessed(lines(NEEDED, notice({ offer: "Sol\u0007gården" })));
  expect(told(faults)).toEqual(["B2 error not-text"]);
});

test("a file without a notice that can be read has its faults and its reading", async () => {
  const { sheets, says, round } = await assessed(lines(NEEDED, notice({ unit: "uge" })));
  expect([Object.keys(sheets), round]).toEqual([["overview", "faults", "reading"], undefined]);
  expect(says.map(({ en }) => en)).toEqual([
    "1 row read.",
    "No row could be assessed; the sheet of faults says why.",
    "1 notice could not be assessed; the sheet of faults says what to correct.",
    "The file has 1 error; look first at D2.",
  ]);
});

test("texts of the user's own that no workbook can hold are written by their numbers", async () => {
  const { sheets } = await assessed(lines(`${NEEDED};Egen;=1+1`, `${notice()};a\u0001b;=cmd|' /C calc'!A0`));
  expect(rowsOf(sheets.notices).map((row) => [row.Egen, row["=1+1"]])).toEqual([["a\\u0001b", "=cmd|' /C calc'!A0"]]);
  expect((await asXlsx(sheets, "da")).length).toBeGreaterThan(1000);
});

test("a row that could not be assessed is named by the columns of its own table, also below another", async () => {
  const other = "Tilbud;Sagsnr;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden";
  const file = lines(NEEDED, notice(), "", other, "Lyng;7;Vejen Kommune;uge;1.000;1.055;01-01-2025");
  const { sheets } = await assessed(file);
  const [, last] = rowsOf(sheets.notices);
  expect([last?.notice, last?.offer]).toEqual(["7", "Lyng"]);
});

test("warnings are counted as the table of findings shows them: the same said of several once", async () => {
  // Three excesses of their own above the limit of 105.51, and in the same words a hearing and back-regulation that is not stated.
  const rows = ["110", "109", "108"].map((proposed, i) =>
    notice({ id: `${i}`, offer: `Tilbud ${i}`, current: "100", proposed }),
  );
  const { says, sheets } = await assessed(lines(NEEDED, ...rows));
  const warnings = sheets.findings?.rows.filter(([severity]) => (severity as { code: string }).code === "warning");
  expect(warnings).toHaveLength(5);
  expect(says.at(-1)?.da).toBe(
    "Bemærkningerne har 5 advarsler, når det samme om flere er talt én gang; se dem, før tallene bruges.",
  );
});

test("of more than 500 notices, 100 of those above the limit are explained, and that is said", async () => {
  // 1000 × 1.0551 = 1055.10: of 501 notices, every third is above it.
  const rows = Array.from({ length: 501 }, (_, i) => {
    return notice({
      id: `n${i}`,
      offer: `Tilbud ${i}`,
      current: "1.000,00",
      proposed: i % 3 === 0 ? "1.060,00" : "1.050,00",
    });
  });
  const explained = async (notices: readonly string[]) => {
    const { sheets, says } = await assessed(lines(NEEDED, ...notices));
    const titles = (sheets.explanations?.rows ?? []).filter(([of]) => of !== null).map(([of]) => of);
    return {
      titles: new Set(titles),
      said: says.map(({ en }) => en).filter((text) => text.startsWith("Explanations")),
    };
  };
  const all = await explained(rows.slice(0, 500));
  expect([all.titles.size, all.said]).toEqual([500, []]);
  const some = await explained(rows);
  expect([some.titles.size, some.said]).toEqual([100, ["Explanations are written out for 100 of 501."]]);
  expect([...some.titles].slice(0, 2)).toEqual(["n0", "n3"]);
});

describe("rates of one's own", () => {
  const file = lines(NEEDED, notice({ id: "a", current: "1.000,55", proposed: "1.055,69" }));

  test("are told with the agreed one beside, and one that no notice uses is told to be unused", async () => {
    const { says, sheets } = await assessed(file, { rates: { 2025: "0.041", 2026: "0.031" } });
    const told = says.map(({ da }) => da.replaceAll("\u00a0", " "));
    expect(told).toContain(
      "Fremskrevet til 2025 med jeres egen sats på 4,1 %; den aftalte er 5,51 % og er ikke brugt.",
    );
    expect(told).toContain("Jeres egen sats til 2026 på 3,1 % er ikke brugt: intet varsel fremskrives til 2026.");
    const overview = JSON.stringify(sheets.overview);
    expect(overview).toContain("jeres egen sats på");
    expect(JSON.stringify(sheets.sources)).toContain("2025: 4.1% – the user's own rate");
  });

  test("are said nothing of where there are none", async () => {
    const { says } = await assessed(file);
    expect(says.some(({ da }) => da.includes("egen sats"))).toBe(false);
  });
});

test("of a file of which no notice was assessed there are no results, only what is wrong", async () => {
  const file = lines(NEEDED, notice({ id: "a", current: "1.000,55", proposed: "1.055,69" }));
  const { sheets, faults, round } = await assessed(file, { region: "nordjylland" });
  expect(round?.assessments ?? []).toEqual([]);
  expect(Object.keys(sheets)).not.toContain("notices");
  expect(Object.keys(sheets)).not.toContain("summary");
  expect(faults.length).toBeGreaterThan(0);
});

test("kinds of reasons that are read from their words are told, those of a column are not", async () => {
  const rows = [
    `${notice({ id: "a" })};Ny overenskomst;`,
    `${notice({ id: "b", offer: "Lyng" })};Tilsynets påbud;løn`,
    `${notice({ id: "c", offer: "Eng" })};;`,
  ];
  const { says } = await assessed(lines(`${NEEDED};Begrundelse;Begrundelsens art`, ...rows));
  const told = says.flatMap(({ da }) => (da.startsWith("Begrundelsernes art") ? [da] : []));
  expect(told).toEqual([
    "Begrundelsernes art er læst af deres ord, hvor ingen kolonne siger den: løn (1). Er en læst forkert, så skriv den i en kolonne „Begrundelsens art“.",
  ]);
});
