import { describe, expect, test } from "vitest";
import { readKeys } from "../../../../src/files/keys/readKeys.ts";
import type { Kind } from "../../../../src/files/kind.ts";
import { readKind } from "../../../../src/files/kinds/readKind.ts";
import { readTables } from "../../../../src/files/readTables.ts";
import { CHOICES } from "../../../../src/generated/tables.ts";
import { dateCell, formulaCell, lines, NEEDED, NEW_YEAR, notice, noticesOf, sheet, told } from "../tables.ts";
import { workbook } from "../workbook.ts";

const amounts = ({ notices }: Awaited<ReturnType<typeof noticesOf>>) =>
  notices.map(({ current, proposed }) => [
    String(current.amount),
    current.priceLevel,
    String(proposed.amount),
    proposed.priceLevel,
  ]);

const SOUND_AMOUNTS = [["1000.5", 2024, "1055", 2025]];

describe("headings", () => {
  test("in any order and case give the same rows", async () => {
    const reversed = (line: string) => line.split(";").reverse().join(";");
    const plain = await noticesOf(lines(NEEDED, notice()));
    const other = await noticesOf(lines(reversed(NEEDED).toUpperCase(), reversed(notice())));
    expect(plain.faults).toEqual([]);
    expect(other.faults).toEqual([]);
    expect(other.notices).toEqual(plain.notices);
    expect(amounts(plain)).toEqual(SOUND_AMOUNTS);
  });

  test("are told apart by their years, whichever stands first", async () => {
    const header = NEEDED.replace("Takst 2024;Takst 2025", "Takst 2025 (kr.);Takst 2024 (kr.)");
    const read = await noticesOf(lines(header, notice({ current: "1.055,00", proposed: "1.000,50" })));
    expect([amounts(read), read.faults]).toEqual([SOUND_AMOUNTS, []]);
  });

  test("may stand in two rows, the first above several columns", async () => {
    const first = ["Sagsnr", "Tilbud", "Driftsherre", "Enhed", "Takst", null, "Ikrafttræden"];
    const second = [null, null, null, null, 2024, 2025, null];
    const data = ["1", "Solgården", "Vejen Kommune", "døgn", 1000.5, 1055, dateCell(NEW_YEAR)];
    const merged = await noticesOf(workbook([sheet([first, second, data], { merges: ["E1:F1", "A1:A2"] })]));
    expect([amounts(merged), merged.faults]).toEqual([SOUND_AMOUNTS, []]);
    const text = await noticesOf(
      lines("Sagsnr;Tilbud;Driftsherre;Enhed;Takst;;Ikrafttræden", ";;;;2024;2025;", notice()),
    );
    expect([amounts(text), text.faults]).toEqual([SOUND_AMOUNTS, []]);
  });

  test("may have a row of units or of numbers below them, which is no row of data", async () => {
    const units = await noticesOf(
      lines(NEEDED, ";;;;1.000 kr.;1.000 kr.;dato", notice({ current: "1,5", proposed: "1,6" })),
    );
    expect([amounts(units), units.faults]).toEqual([[["1500", 2024, "1600", 2025]], []]);
    const perDay = await noticesOf(
      lines(
        "Sagsnr;Tilbud;Driftsherre;Takst 2024;Takst 2025;Ikrafttræden",
        ";;;kr./døgn;kr./døgn;",
        "1;S;Vejen;5;6;1/1-2025",
      ),
    );
    expect([perDay.notices[0]?.unit, perDay.faults]).toEqual(["day", []]);
    const numbered = await noticesOf(lines(NEEDED, "1;2;3;4;5;6;7", notice()));
    expect([amounts(numbered), numbered.faults]).toEqual([SOUND_AMOUNTS, []]);
  });

  test("may say thousands, in parentheses or in words", async () => {
    const header = NEEDED.replace("Takst 2024", "Takst 2024 i 1.000 kr.").replace("Takst 2025", "Takst 2025 (t.kr.)");
    const read = await noticesOf(lines(header, notice({ current: "612,5", proposed: "645" })));
    expect([amounts(read), read.faults]).toEqual([[["612500", 2024, "645000", 2025]], []]);
  });

  test("further down in another order begin another table", async () => {
    const other = "Tilbud;Sagsnr;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden";
    const file = lines(NEEDED, notice(), NEEDED, notice({ id: "2" }), other, "Lyng;9;Fonden X;uge;10;11;1/1-2025");
    const read = await noticesOf(file);
    expect(read.rows.map(({ values }) => [values.id, values.offer])).toEqual([
      ["1", "Solgården"],
      ["2", "Solgården"],
      ["9", "Lyng"],
    ]);
    expect(read.leftOut.map(({ row, why }) => [row, why])).toEqual([[3, "headings-again"]]);
    expect(told(read.faults.filter(({ row }) => row === 6))).toEqual(["D6 error unknown-unit"]);
  });

  test("that are missing, misspelt or doubled stop every row", async () => {
    const without = await noticesOf(lines(NEEDED.replace(";Enhed", ""), "1;Solgården;Vejen Kommune;5;6;1/1-2025"));
    expect([told(without.faults), without.notices]).toEqual([["– error missing-column | Enhed"], []]);
    const misspelt = await noticesOf(
      lines(NEEDED.replace("Driftsherre", "Driftherre").replace("Enhed", "Ehned"), notice()),
    );
    expect([told(misspelt.faults), misspelt.notices]).toEqual([
      ["C1 error missing-column | Driftsherre", "D1 error missing-column | Enhed"],
      [],
    ]);
    const doubled = await noticesOf(lines(`${NEEDED};Tilbud`, `${notice()};Lyng`));
    expect([told(doubled.faults), doubled.notices]).toEqual([["B1+H1 error column-twice"], []]);
    expect(doubled.own.map(({ heading }) => heading)).toEqual(["Tilbud", "Tilbud"]);
  });

  test("of English files are suggested in English", async () => {
    const header = "Case no.;Offer;Operatr;Unit;Current tariff;New tariff;Effective from";
    expect(told((await noticesOf(lines(header, notice()))).faults)).toEqual(["C1 error missing-column | Operator"]);
  });

  test("that need not be there are asked about where they are doubled or misspelt", async () => {
    const doubled = await noticesOf(lines(`${NEEDED};Kommune;Beliggenhed`, `${notice()};Vejen;Varde`));
    expect([told(doubled.faults), doubled.notices.map(({ location }) => location)]).toEqual([
      ["H1+I1 question column-twice"],
      [undefined],
    ]);
    const misspelt = await noticesOf(lines(`${NEEDED};Antal borger;Stigning`, `${notice()};3;5 %`));
    expect([told(misspelt.faults), misspelt.notices.length]).toEqual([["H1 question which-column | Antal borgere"], 1]);
  });

  test("the very heading of a column comes before another word for it, which is kept as the file's own", async () => {
    const both = await noticesOf(lines(`${NEEDED};Modtaget;Varslet den`, `${notice()};17-10-2024;15-10-2024`));
    expect(told(both.faults)).toEqual([]);
    expect(both.notices.map(({ notifiedOn }) => notifiedOn)).toEqual(["2024-10-15"]);
    expect(both.own.map(({ heading }) => heading)).toEqual(["Modtaget"]);
    const alone = await noticesOf(lines(`${NEEDED};Modtaget`, `${notice()};17-10-2024`));
    expect(alone.notices.map(({ notifiedOn }) => notifiedOn)).toEqual(["2024-10-17"]);
    const twice = await noticesOf(lines(`${NEEDED};Modtaget;Varslet`, `${notice()};17-10-2024;15-10-2024`));
    expect(told(twice.faults)).toEqual(["H1+I1 question column-twice"]);
    const keys = readKeys(await readTables("Kommune;Område;Indbyggere\nOdense;Fyn;2\nSvendborg;Fyn;1\n"));
    expect([told(keys.faults), keys.own.map(({ heading }) => heading)]).toEqual([[], ["Område"]]);
  });

  test.each([
    ["Takst;Takst", "E1+F1 error which-column"],
    ["Takst 2025;Takst 2025", "E1+F1 error which-column"],
    ["Takst 2025;Bemærkning", "E1 error which-column"],
  ])("%s do not say which tariff is which", async (tariffs, fault) => {
    const read = await noticesOf(lines(NEEDED.replace("Takst 2024;Takst 2025", tariffs), notice()));
    expect([told(read.faults), read.notices]).toEqual([[fault], []]);
  });

  test("three tariffs are not guessed among", async () => {
    const read = await noticesOf(lines(NEEDED.replace("Takst 2024", "Takst 2023;Takst 2024"), notice()));
    expect(told(read.faults)[0]).toBe("E1+F1+G1 error which-column");
    expect(read.faults[0]?.write.da).toBe("kald den ene „Gældende takst“ og den anden „Ny takst“");
  });

  test("one back-regulation is that of the tariff of its year, and a question without one", async () => {
    const dated = await noticesOf(lines(`${NEEDED};heraf efterregulering 2025`, `${notice()};12,50`));
    expect(
      dated.notices.map(({ current, proposed }) => [current.backRegulation, String(proposed.backRegulation)]),
    ).toEqual([[undefined, "12.5"]]);
    const undated = await noticesOf(lines(`${NEEDED};heraf efterregulering`, `${notice()};12,50`));
    expect([told(undated.faults), undated.notices.length]).toEqual([["H1 question which-column"], 1]);
  });
});

describe("rows that are no data", () => {
  const leftOut = async (row: string) => {
    const { rows, leftOut: out, faults } = await noticesOf(lines(NEEDED, notice(), row));
    return [rows.length, out.map(({ why }) => why), faults.length];
  };

  test.each([
    ...[
      "I alt",
      "I ALT:",
      "Ialt",
      "Total",
      "TOTAL:",
      "Totalt",
      "Sum",
      "Sum i alt",
      "Subtotal",
      "Sub-total",
      "Mellemsum",
    ],
    ...[
      "Hovedtotal",
      "Grand total",
      "Samlet",
      "Summen",
      "Delsum",
      "Gennemsnit",
      "Gns.",
      "Average",
      "Min.",
      "Maks.",
      "Σ",
    ],
    ...["Vejen i alt", "Total Vejen", "Difference"],
  ])("%s is a total", async (word) => {
    expect(await leftOut(`${word};;;;1.000,50;1.055,00;`)).toEqual([1, ["total"], 0]);
  });

  test("a total may be named in another column than the first", async () => {
    expect(await leftOut(";I alt;;;1.000,50;1.055,00;")).toEqual([1, ["total"], 0]);
    expect(await leftOut("Vejen;Sum;;;1.000,50;1.055,00;")).toEqual([1, ["total"], 0]);
  });

  test("a row of sums by formulas is a total without a name", async () => {
    const header = NEEDED.split(";");
    const data = ["1", "Solgården", "Vejen", "døgn", 1, 2, dateCell(NEW_YEAR)];
    const sums = [null, null, null, null, formulaCell("SUM(E2:E2)", 1), formulaCell("SUM(F2:F2)", 2), null];
    const read = await noticesOf(workbook([sheet([header, data, sums])]));
    expect([read.rows.length, read.leftOut.map(({ why }) => why), read.faults]).toEqual([1, ["total"], []]);
  });

  test("an offer that is called so and has all that is needed is none", async () => {
    expect(await leftOut(notice({ id: "2", offer: "Total Omsorg" }))).toEqual([2, [], 0]);
    expect(await leftOut(notice({ id: "Sum 2", offer: "Sumatra" }))).toEqual([2, [], 0]);
  });

  test.each([
    ["Note: alle takster er foreløbige;;;;;;", "remark"],
    ["Kilde:;Tilbudsportalen;;;;;", "remark"],
    ["Region Syddanmark;;;;;;", "remark"],
    [NEEDED.toUpperCase(), "headings-again"],
    ["Eksempel – slet rækken;x;;;;;", "example"],
  ])("%s is left out and told", async (row, why) => {
    expect(await leftOut(row)).toEqual([1, [why], 0]);
  });

  test("an empty row between others is told, and rows below the last that holds anything are none", async () => {
    const { rows, leftOut: out } = await noticesOf(
      lines(NEEDED, notice(), "  ;;\u00a0;;;;", notice({ id: "2" }), ";;;;;;"),
    );
    expect([rows.length, out.map(({ row, why }) => `${row} ${why}`)]).toEqual([2, ["3 empty"]]);
  });

  test("a row with only a number of its own is not finished, and told", async () => {
    expect(await leftOut("25/3001;;;;;;")).toEqual([2, [], 6]);
  });

  test("text above the headings is told, also the line that tells a spreadsheet the separator", async () => {
    const { leftOut: out, notices } = await noticesOf(lines("sep=;", "Varsler 2025;;;;;;", ";;;;;;", NEEDED, notice()));
    expect([out.map(({ row, why, found }) => [row, why, found]), notices.length]).toEqual([
      [
        [1, "above", "sep="],
        [2, "above", "Varsler 2025"],
      ],
      1,
    ]);
  });

  test("a file without a table, or without rows, says so", async () => {
    expect(told((await noticesOf("Hovedkonto;Beløb\n5.38;100\n")).faults)).toEqual(["– error no-table"]);
    expect(told((await noticesOf(lines(NEEDED))).faults)).toEqual(["– error no-rows"]);
    expect(told((await noticesOf(lines(NEEDED, "I alt;;;;5;6;"))).faults)).toEqual(["– error no-rows"]);
    const hidden = await noticesOf(
      workbook([sheet([["Se det andet ark"]]), sheet([NEEDED.split(";")], { name: "Data", state: "hidden" })]),
    );
    expect(hidden.faults.map(({ what }) => what.en)).toEqual([
      "the file has no row of headings for the table “Notices of tariffs”; hidden sheets are not read: Data",
    ]);
  });
});

describe("cells", () => {
  const header = NEEDED.split(";");
  const row = (id: string, ...rest: readonly (string | number | null)[]) => [
    id,
    "Solgården",
    "Vejen",
    "døgn",
    ...rest,
    dateCell(NEW_YEAR),
  ];

  test("that are merged share no case number: it is told that they are merged", async () => {
    const rows = [header, row("1", 100, 101), [null, "Lyng", ...row("1", 200, 202).slice(2)]];
    const { faults, notes } = await noticesOf(workbook([sheet(rows, { merges: ["A2:A3"] })]));
    expect(told(faults)).toEqual(["A3+A2 error merged-cell"]);
    expect(faults[0]?.what.da).toBe(
      "cellen er flettet med A2, så flere rækker har samme „Sagsnr.“; hver række skal have sit eget",
    );
    expect(notes).toEqual([]);
  });

  test("that are merged share a name and no amount", async () => {
    const rows = [header, row("1", 100, 101), ["2", null, null, null, null, null, null]];
    const read = await noticesOf(
      workbook([sheet(rows, { merges: ["B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:G3"] })]),
    );
    expect(told(read.faults)).toEqual(["E3+E2 error merged-cell", "F3+F2 error merged-cell"]);
    expect(read.notes.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual([
      "merged B3",
      "merged C3",
      "merged D3",
      "merged G3",
    ]);
    expect(read.rows[1]?.values.offer).toBe("Solgården");
  });

  test("that are hidden with their row are read and told", async () => {
    const read = await noticesOf(workbook([sheet([header, row("1", 100, 101)], { hiddenRows: [2] })]));
    expect([read.notices.length, read.notes.map(({ kind, row: at }) => [kind, at])]).toEqual([1, [["hidden-row", 2]]]);
  });

  test("that are hidden with their column are read and told, and a hidden column that is empty is not", async () => {
    const hidden =
      '<cols><col min="5" max="6" hidden="1" width="9"/><col min="12" max="12" hidden="1" width="9"/></cols>';
    const read = await noticesOf(workbook([{ ...sheet([header, row("1", 100, 101)]), before: hidden }]));
    expect([read.notices.length, read.notes]).toEqual([
      1,
      ["E1", "F1"].map((cell) => ({ sheet: "Ark1", row: 1, cell, kind: "hidden-column" })),
    ]);
  });

  test("without heading are kept where they are columns, and else are fields too many", async () => {
    const workbookRead = await noticesOf(workbook([sheet([header, [...row("1", 100, 101), null, "set af NN"]])]));
    expect([workbookRead.own.map(({ heading }) => heading), workbookRead.faults]).toEqual([["(I)"], []]);
    const split = await noticesOf(
      lines(`${NEEDED};Begrundelse`, `${notice()};a; b`, `${notice({ id: "2", offer: "A; B" })};c`),
    );
    expect(told(split.faults.filter(({ kind }) => kind === "too-many-fields"))).toEqual([
      'H2+I2 question too-many-fields | "a; b"',
      'H3+I3 question too-many-fields | "01-01-2025;c"',
    ]);
    expect(split.notices.map(({ id }) => id)).toEqual(["1"]);
  });

  test("of long texts are quoted in part", async () => {
    const { faults, own } = await noticesOf(
      lines(`${NEEDED};${"Bemærk ".repeat(1000)}`, notice({ unit: "u".repeat(1_000_000) })),
    );
    expect(told(faults)).toEqual(["D2 error not-text"]);
    expect(faults[0]?.found.length).toBe(301);
    expect(own[0]?.heading.length).toBe(301);
  });
});

describe("numbers of two styles in one table", () => {
  test("are read where only one style fits, and asked about where both do", async () => {
    const read = await noticesOf(
      lines(
        NEEDED,
        notice(),
        notice({ id: "2", offer: "B", current: "1,000.50", proposed: "1,055.00" }),
        notice({ id: "3", offer: "C", current: "2.347", proposed: "2,480" }),
      ),
    );
    expect(told(read.faults)).toEqual([
      "E4 error which-number | 2,347.00 | 2.3470",
      "F4 error which-number | 2.480,00 | 2,4800",
    ]);
    expect(amounts(read).slice(1)).toEqual(SOUND_AMOUNTS);
  });

  test("a stray of the other style is asked about too where it has two readings", async () => {
    const many = Array.from({ length: 12 }, (_, i) => notice({ id: `${i + 1}`, offer: `Tilbud ${i}` }));
    const read = await noticesOf(lines(NEEDED, ...many, notice({ id: "13", current: "2,347", proposed: "2,480.50" })));
    expect(told(read.faults)).toEqual(["E14 error which-number | 2.347,00 | 2,3470"]);
    expect(read.numbers).toBe("danish");
  });

  test("a file with commas between its columns is English where nothing tells otherwise", async () => {
    const read = await noticesOf(
      'Case no.,Offer,Operator,Unit,Tariff 2024,Tariff 2025,Effective from\n1,Sun,Vejen,day,"2,347","2,480",2025-01-01\n',
    );
    expect([read.numbers, amounts(read), read.faults]).toEqual(["english", [["2347", 2024, "2480", 2025]], []]);
  });
});

describe("numbers that name a row", () => {
  test("stand once over all sheets", async () => {
    const rows = (id: string) => [NEEDED.split(";"), [id, `Tilbud ${id}`, "Vejen", "døgn", 5, 6, dateCell(NEW_YEAR)]];
    const read = await noticesOf(workbook([sheet(rows("1"), { name: "Syd" }), sheet(rows("1"), { name: "Nord" })]));
    expect(told(read.faults)).toContain("A2+Syd!A2 error duplicate");
    expect(read.notices.length).toBe(1);
  });

  test("that differ by case alone are asked about", async () => {
    const read = await noticesOf(
      lines(
        NEEDED,
        notice({ id: "24/10A" }),
        notice({ id: "24/10a", offer: "B" }),
        notice({ id: " 24/10A ", offer: "C" }),
      ),
    );
    expect(told(read.faults)).toEqual(["A3+A2 question duplicate", "A4+A2 error duplicate"]);
  });

  test("are kept as they stand", async () => {
    const ids = ["1e5", "00461", "2025-1", "24/10201", "=1+1"];
    const read = await noticesOf(lines(NEEDED, ...ids.map((id, i) => notice({ id, offer: `Tilbud ${i}` }))));
    expect([read.notices.map(({ id }) => id), read.faults]).toEqual([ids, []]);
  });
});

test("columns for each month or year are read by their headings, wherever they stand", async () => {
  const word = (da: string) => ({ da, en: da });
  const MONTHLY = {
    id: "monthly",
    title: word("måneder"),
    row: word("linje"),
    columns: [
      {
        key: "offer",
        form: "text",
        isRequired: true,
        heading: word("Tilbud"),
        headings: ["tilbud"],
        says: word("navn"),
        example: null,
      },
      {
        key: "unit",
        form: "choice",
        heading: word("Enhed"),
        headings: ["enhed"],
        choices: CHOICES.units,
        says: word("enhed"),
        example: null,
      },
      {
        key: "costs",
        form: "amount",
        repeats: "month",
        heading: word("Udgift"),
        headings: [],
        says: word("udgift"),
        example: null,
      },
    ],
  } as const satisfies Kind;
  const read = readKind(await readTables("jan-25;Tilbud;februar 2025;Enhed;2025-03\n1;Sol;2;døgn;\n"), MONTHLY);
  expect(read.faults).toEqual([]);
  expect([...(read.rows[0]?.values.costs ?? [])].map(([month, amount]) => `${month} ${amount}`)).toEqual([
    "2025-01 1",
    "2025-02 2",
  ]);
});
