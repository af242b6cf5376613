import { readRefunds, readTables, refundTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

const MONTHS = "jan;feb;mar;apr;maj;jun;jul;aug;sep;okt;nov;dec";
const IN_2022 = MONTHS.split(";")
  .map((month) => `${month}-22`)
  .join(";");

const read = async (file: string) => readRefunds(await readTables(file));
const given = async (file: string) => (await read(file)).cases.map((each) => JSON.parse(JSON.stringify(each.given)));

/** What is told of each fault: where, of which kind, how serious, and what may be meant. */
async function told(file: string) {
  const { faults } = await read(file);
  return faults.map(({ cells, kind, severity, suggestions }) => [cells.join(" "), kind, severity, ...suggestions]);
}

describe("readRefunds", () => {
  test("reads months however they are headed, in any order, and keeps other columns", async () => {
    const months =
      "December 2022;nov-22;2022-10;09-2022;aug. 2022;jul 22;Juni 2022 (kr.);maj-22;apr-22;mar-22;feb-22;jan-22";
    const { cases, own, faults } = await read(`Kontakt;${months};Borger\nx;12;11;10;9;8;7;6;5;4;3;2;1;A\n`);
    expect(faults).toEqual([]);
    expect(cases[0]?.given.monthly?.map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(own).toEqual([{ heading: "Kontakt" }]);
  });

  test("reads English headings, items and numbers", async () => {
    const file = 'Citizen,Item,Year,January,February\nA,running cost,2022,"200,000.50",\nA,Income,2022,,"1,000"\n';
    expect(await given(file)).toEqual([{ year: 2022, monthly: ["200000.5"], income: ["0", "1000"] }]);
  });

  test("reads the year from a column, from the text above, and from a heading above the months", async () => {
    const [byColumn] = await given(`Borger;År;${MONTHS}\nA;2022;5\n`);
    const [byTitle] = await given(`Refusion 2022\nBorger;Post;${MONTHS}\nA;løbende;5\n`);
    const [byHeading] = await given(";;2022;;\nBorger;Post;jan;feb;mar\nA;løbende;5;;\n");
    expect([byColumn, byTitle, byHeading]).toEqual(Array(3).fill({ year: 2022, monthly: ["5"] }));
  });

  test("adds up the lines of a citizen whatever the spelling of the name, and parts years", async () => {
    const file = `Borger;Post;jan-22;feb-22;jan-23\n Borger A ;løbende;100;;7\nBORGER a;Foranstaltning;50,25;1;\n`;
    expect(await given(file)).toEqual([
      { year: 2022, monthly: ["150.25", "1"] },
      { year: 2023, monthly: ["7"] },
    ]);
  });

  test("reads an income with a minus as an income of that size, and a credit as less of the cost", async () => {
    const file = `Borger;Post;${IN_2022}\nA;løbende;100;100\nA;løbende;-30\nA;egenbetaling;-5,50;-5\n`;
    expect(await given(file)).toEqual([{ year: 2022, monthly: ["70", "100"], income: ["5.5", "5"] }]);
    expect(await told(file)).toEqual([
      ["C3", "below-zero", "warning"],
      ["C4 D4", "below-zero", "warning"],
    ]);
  });

  test("makes one case of the children of a household", async () => {
    const file = `Borger;Husstand;Post;${IN_2022}\nA;H1;løbende;100\nB;h1;løbende;;50\nB;;engangsudgift;;;12\nC;;løbende;1\n`;
    const { cases } = await read(file);
    expect(cases.map(({ name, citizens }) => [name, citizens])).toEqual([
      ["H1", ["A", "B"]],
      ["C", ["C"]],
    ]);
    expect(JSON.parse(JSON.stringify(cases[0]?.given))).toEqual({
      year: 2022,
      household: [{ monthly: ["100"] }, { monthly: ["0", "50"], oneOff: "12" }],
    });
  });

  test("takes all lines for running costs where no column says what they are, and the provision of older years", async () => {
    expect(await given(`Borger;År;Paragraf;${MONTHS}\nA;2020;§ 176 a;5\nB;2020;176;5\nC;2020;;5\n`)).toEqual([
      { year: 2020, monthly: ["5"], provision: "176a" },
      { year: 2020, monthly: ["5"], provision: "176" },
      { year: 2020, monthly: ["5"] },
    ]);
  });

  test("holds the line's sum against its months and never counts it", async () => {
    const file = `Borger;${IN_2022};I alt\nA;100;50;;;;;;;;;;;150\nB;100;50;;;;;;;;;;;200\n`;
    expect((await read(file)).cases.map((each) => each.given.monthly?.map(Number))).toEqual([
      [100, 50],
      [100, 50],
    ]);
    expect(await told(`Borger;${IN_2022};I alt\nA;100;50;;;;;;;;;;;150\n`)).toEqual([]);
  });
});

describe("faults of costs by month", () => {
  test("cells that cannot be read, all at once", async () => {
    const file = `Borger;Post;${IN_2022}\nA;løbene;2OO.000;5 %;#REF!;01-02-2022\n;engangsudgift;5\n`;
    expect(await told(file)).toEqual([
      ["B2", "unknown-choice", "error", "løbende udgift", "engangsudgift", "indtægt"],
      ["C2", "not-an-amount", "error", "200.000"],
      ["D2", "rate-for-amount", "error"],
      ["E2", "error-cell", "error"],
      ["F2", "not-an-amount", "error"],
      ["A3", "missing", "error"],
    ]);
  });

  test("a line without item, without amounts, and one that is financed objectively", async () => {
    const file = `Borger;Post;Finansiering;${IN_2022}\nA;;takst;5\nB;løbende;;\nC;løbende;objektiv;5\n`;
    expect(await told(file)).toEqual([
      ["B2", "missing", "question"],
      ["A3", "missing", "warning"],
      ["C4", "not-usable", "warning"],
    ]);
    expect((await read(file)).cases.map(({ name }) => name)).toEqual(["A"]);
  });

  test("a line that is financed objectively is left out of its citizen's case, and told", async () => {
    const file = `Borger;Post;Finansiering;${IN_2022}\nA;løbende;takst;5;7\nA;løbende;objektiv;100;-200\nB;løbende;objektiv;100;\n`;
    expect(await given(file)).toEqual([{ year: 2022, monthly: ["5", "7"] }]);
    expect(await told(file)).toEqual([
      ["C3", "not-usable", "warning"],
      ["C4", "not-usable", "warning"],
    ]);
    const { says, sheets } = refundTables(await readTables(file));
    expect(says.map(({ da }) => da)).toContain(
      "2 linjer med objektiv finansiering er ikke med: de udgifter refunderes ikke.",
    );
    expect(sheets.lines?.rows.map((cells) => cells[3] && String(cells[3]))).toEqual(["12", null, null]);
  });

  test("amounts below 0 that cannot be: of one-off costs, of income with both signs, and of a month in all", async () => {
    const file = `Borger;Post;${IN_2022}\nA;løbende;5;5\nA;engangsudgift;-12\nA;indtægt;-1;2\nB;løbende;5\nB;løbende;-7,50\n`;
    expect(await told(file)).toEqual([
      ["C3", "below-zero", "error", "12"],
      ["C4", "below-zero", "error", "1"],
      ["C5", "below-zero", "error"],
      ["C6", "below-zero", "warning"],
    ]);
  });

  test("income of a month that its costs do not reach, a twelfth of one-off costs among them", async () => {
    // A: 6 against nothing in February; B: 6 against 12/12; C: 1 against 12/12; before 2021 the whole year is counted.
    const file = `Borger;Post;${IN_2022}\nA;løbende;5;\nA;indtægt;1;6\nB;engangsudgift;12;\nB;indtægt;;6\nC;engangsudgift;12;\nC;indtægt;;1\n`;
    const { faults } = readRefunds(await readTables(file));
    expect(faults.filter(({ kind }) => kind === "below-zero").map(({ cells }) => cells)).toEqual([["D3"], ["D5"]]);
    expect(faults.find(({ kind }) => kind === "below-zero")?.what.da).toBe(
      "borgerens indtægter i februar er 6 kr. større end udgifterne i måneden; det trækkes ikke fra i andre måneder",
    );
    const older = await told("Borger;Post;Januar 2019;Februar 2019\nA;løbende;5;\nA;indtægt;1;6\n");
    expect(older.filter(([, kind]) => kind === "below-zero")).toEqual([]);
  });

  test("a year that is not said, said twice, or has no such provision", async () => {
    expect(await told(`Borger;Post;${MONTHS}\nA;løbende;5;5\n`)).toEqual([["C2", "which-year", "error"]]);
    expect(await told(`Borger;År;Paragraf;${IN_2022}\nA;2021;;5\nB;2022;§ 176;5\n`)).toEqual([
      ["B2 D2", "contradiction", "error"],
      ["C3", "contradiction", "error"],
    ]);
  });

  test("columns: no months, a month twice, months that lack, and no citizen", async () => {
    expect(await told("Borger;Post;Beløb\nA;løbende;5\n")).toEqual([["", "missing-column", "error"]]);
    const twice = await read(`Borger;Post;${IN_2022};Januar 2022\nA;løbende;5;;;;;;;;;;;;7\n`);
    expect(twice.faults.map(({ cells, kind }) => [cells.join(" "), kind])).toEqual([["C1 O1", "column-twice"]]);
    expect(twice.cases).toEqual([]);
    const lacking = await read("Borger;Post;jan-22;mar-22;dec-22\nA;løbende;5;;\n");
    expect(lacking.faults.map(({ what }) => what.da)).toEqual([
      "der er ingen kolonne for februar 2022, april 2022–november 2022; der er regnet uden udgift",
    ]);
    const nobody = await read(`Post;${IN_2022}\nløbende;5\n`);
    expect(nobody.faults.map(({ kind, suggestions }) => [kind, ...suggestions])).toEqual([
      ["missing-column", "Borger"],
    ]);
    expect(nobody.cases).toEqual([]);
  });

  test("a citizen with income alone, in two households, and one whose name is near to another's", async () => {
    const file = `Borger;Husstand;Post;${IN_2022}\nAnna;;indtægt;5\nBo;H1;løbende;5\nBo;H2;løbende;5\nJensen;;løbende;5\nJenssen;;løbende;5\n`;
    expect(await told(file)).toEqual([
      ["C2", "contradiction", "error"],
      ["B4 B3", "contradiction", "error"],
      ["A6 A5", "which-citizen", "question", "Jensen"],
    ]);
  });

  test("a file without such a table", async () => {
    const { faults, cases } = await read("Tilbud;Takst\nSolgården;5\n");
    expect(faults.map(({ kind }) => kind)).toEqual(["no-table"]);
    expect(cases).toEqual([]);
  });
});

test("income above a month's costs is told by cell for the children of a household together", async () => {
  const row = (citizen: string, item: string, ...amounts: readonly number[]) =>
    `${citizen};H1;${item};${[...amounts, ...Array.from({ length: 12 - amounts.length }, () => 0)].join(";")}`;
  const of = async (...rows: readonly string[]) =>
    (await read(`Borger;Husstand;Post;${IN_2022}\n${rows.join("\n")}\n`)).faults.map(({ cells, severity, what }) => [
      cells.join(" "),
      severity,
      what.da,
    ]);
  const costs = [row("A", "løbende", 100, 100), row("B", "løbende", 200, 200)];
  // 150 is more than the 100 of A in February and not more than the 300 of both; 350 in January is.
  expect(await of(...costs, row("A", "indtægt", 300, 150))).toEqual([]);
  expect(await of(...costs, row("A", "indtægt", 350, 150))).toEqual([
    [
      "D4",
      "warning",
      "husstandens indtægter i januar er 50 kr. større end udgifterne i måneden; det trækkes ikke fra i andre måneder",
    ],
  ]);
  expect((await of(...costs, row("A", "indtægt", 200), row("B", "indtægt", 101))).map(([cell]) => cell)).toEqual([
    "D4",
  ]);
});
