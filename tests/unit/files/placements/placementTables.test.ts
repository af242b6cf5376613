import { placementBudget } from "rammetakst";
import { type GivenTable, placementTables, readPlacements, readTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

const HEADINGS =
  "Borger;Tilbud;Ydelse;Kommune;Døgn 2025;Takst 2024 (kr./døgn);Prisniveau;Heraf efterregulering;Kendt efterregulering i budgetåret;Egenbetaling;Kontakt";
const table = (rows: string, headings = HEADINGS): Promise<readonly GivenTable[]> =>
  readTables(`${headings}\n${rows}\n`);
const told = (fault: { severity: string; kind: string; cells: readonly string[] }) =>
  `${fault.severity} ${fault.kind} ${fault.cells.join(" ")}`;
const A = "A;Solgården;;Vejen;365;2.000,00;;50;-10;48.000;Ane";
const amountsOf = (read: ReturnType<typeof placementTables>) =>
  read.budgets.map(({ budget }) => [budget.year, String(budget.total.amount), budget.total.isComplete]);

describe("a table of placements", () => {
  test("has one tariff for each offer and service, which may stand in its first row only", async () => {
    const rows = [A, "B;solgården ;;;100;;;;;;Bo", "B;Lyng;Dag;;200;655;2025;0;0;;"];
    const { years, faults } = readPlacements(await table(rows.join("\n")));
    expect(faults).toEqual([]);
    expect(JSON.parse(JSON.stringify(years.map(({ citizens, tariffs }) => ({ citizens, tariffs }))))).toEqual([
      {
        citizens: [
          { citizen: "A", tariff: "Solgården", days: "365" },
          { citizen: "B", tariff: "Solgården", days: "100" },
          { citizen: "B", tariff: "Lyng, Dag", days: "200" },
        ],
        tariffs: [
          {
            id: "Solgården",
            amount: "2000",
            priceLevel: 2024,
            backRegulation: { inTariff: "50", inBudgetYear: "-10" },
          },
          { id: "Lyng, Dag", amount: "655", priceLevel: 2025, backRegulation: { inTariff: "0", inBudgetYear: "0" } },
        ],
      },
    ]);
  });

  test("is budgeted: back-regulation out, indexed, and what is known in; own payment is beside", async () => {
    const rows = [A, "B;solgården;;;100;;;;;;Bo", "B;Lyng;Dag;;200;655;2025;0;0;1.000,50;"];
    const outcome = placementTables(await table(rows.join("\n")));
    // (1 950 × 1.0551 − 10) = 2 047.445 a day: × 365 = 747 317.425, × 100 = 204 744.50; 200 × 655 = 131 000
    expect(amountsOf(outcome)).toEqual([[2025, "1083061.93", true]]);
    expect(outcome.budgets[0]?.budget.lines.map(({ amount }) => String(amount))).toEqual([
      "747317.43",
      "204744.5",
      "131000",
    ]);
    expect(Object.keys(outcome.sheets)).toEqual([
      "overview",
      "budget",
      "citizens",
      "tariffs",
      "findings",
      "reading",
      "explanations",
      "sources",
    ]);
    expect(outcome.sheets.citizens?.rows.map((cells) => cells.map(String))).toEqual([
      ["A", "365", "747317.43", "48000", "699317.43"],
      ["B", "300", "335744.5", "1000.5", "334744"],
      ["[object Object]", "665", "1083061.93", "49000.5", "1034061.43"],
    ]);
    expect(outcome.sheets.tariffs?.rows.map((cells) => [String(cells[0]), String(cells[1])]).slice(0, 2)).toEqual([
      ["Solgården", "2"],
      ["Lyng, Dag", "1"],
    ]);
    // Lines by citizen, each with its row and the column of the user's own; then B's sum and the total
    expect(outcome.sheets.budget?.rows.map((cells) => [cells[0], cells.at(-1)])).toEqual([
      [2, "Ane"],
      [3, "Bo"],
      [4, null],
      [null, null],
      [null, null],
    ]);
  });

  test("is of several years, each with its sheets, and of rates of one's own", async () => {
    const headings = "Budgetår;Borger;Tilbud;Døgn;Takst 2025";
    const rows = await table("2026;A;Lyng;10;100\n2025;A;Lyng;10;100\n2026;B;Eng;10;50,5", headings);
    const outcome = placementTables(rows, { rates: { 2026: "0.02" } });
    // 10 × 102 + 10 × 51.51
    expect(amountsOf(outcome)).toEqual([
      [2025, "1000", true],
      [2026, "1535.1", true],
    ]);
    expect(Object.keys(outcome.sheets).slice(0, 3)).toEqual(["overview", "budget2025", "citizens2025"]);
    const said = outcome.says.map(({ da }) => da.replaceAll("\u00a0", " "));
    expect(said).toContain("Fremskrevet til 2026 med jeres egen sats på 2 %; den aftalte er ikke kendt.");
    expect(said.some((each) => each.includes("Syddanmarks P/L"))).toBe(false);
    const agreed = placementTables(await table("A;Lyng;;;10;100;2024;0;0;;"), { rates: { 2025: "0.041" } });
    expect(agreed.says.map(({ da }) => da.replaceAll("\u00a0", " "))).toContain(
      "Fremskrevet til 2025 med jeres egen sats på 4,1 %; den aftalte er 5,51 % og er ikke brugt.",
    );
    const without = placementTables(rows);
    expect(amountsOf(without)).toEqual([[2025, "1000", true]]);
    expect(without.faults.map(told)).toEqual(["error not-usable E2", "error not-usable E4"]);
  });

  test("is read in English, and the year is asked for where nothing states it", async () => {
    const english = await readTables("Tariff per day;Citizen;Offer;Days;Price level\n1,200.50;7;Lyng;30;2025\n");
    expect(readPlacements(english).faults.map(told)).toEqual(["error which-year D2"]);
    expect(amountsOf(placementTables(english, { year: 2025 }))).toEqual([[2025, "36015", true]]);
  });

  test("doubts an own payment above the cost, and refuses back-regulation above the tariff", async () => {
    // 10 × 100 = 1 000
    const paid = (own: string) => `A;Lyng;;;10;100;2025;0;0;${own};`;
    expect(placementTables(await table(paid("1.000"))).faults).toEqual([]);
    const above = placementTables(await table(paid("1.000,01")));
    expect(above.faults.map(told)).toEqual(["warning out-of-range J2"]);
    expect(above.faults[0]?.what.da.replaceAll("\u00a0", " ")).toBe(
      "borgeren betaler 1.000,01 kr. selv, og opholdet koster 1.000,00 kr.",
    );
    expect(amountsOf(above)).toEqual([[2025, "1000", true]]);
    const held = placementTables(await table("A;Lyng;;;10;100;2025;150;0;;\nB;Eng;;;10;100;2025;100;0;;"));
    expect(held.faults.map(told)).toEqual(["error out-of-range H2"]);
    expect(amountsOf(held)).toEqual([[2025, "0", true]]);
    const known = placementTables(await table("A;Lyng;;;10;100;2025;0;-150;;"));
    expect(known.faults.map(told)).toEqual(["error not-usable I2"]);
  });

  test("counts two stays of one citizen by one tariff, and asks", async () => {
    const rows = "A;Lyng;;;100;10;2025;0;0;;\nA;lyng;;;50;;;;;;";
    const outcome = placementTables(await table(rows));
    expect(outcome.faults.map(told)).toEqual(["warning duplicate E3"]);
    expect(outcome.budgets[0]?.budget.lines.map(({ tariff, amount }) => [tariff, String(amount)])).toEqual([
      ["Lyng", "1000"],
      ["Lyng", "500"],
    ]);
  });
});

describe("a table of placements with months and stays", () => {
  const STAYS = "Borger;Tilbud;Budgetår;Døgn;Måneder;Ophold fra;Ophold til;Sidste dag tælles med;Enhed;Takst 2025";
  const lines = (outcome: ReturnType<typeof placementTables>) =>
    outcome.budgets[0]?.budget.lines.map(({ days, months, amount }) => [days, months, amount].map(String));

  test("is budgeted as placements are given in code", async () => {
    const rows = [
      "A;Lyng;2025;104,5;;;;;;1.000",
      "B;Eng;2025;;7,5;;;;måned;73.964",
      "C;Lyng;2025;;;01-03-2025;10-03-2025;ja;;",
      "D;Lyng;2025;;;01-03-2025;10-03-2025;nej;;",
      "E;Lyng;2025;;;20-12-2024;;nej;;",
    ];
    const outcome = placementTables(await table(rows.join("\n"), STAYS));
    expect(outcome.faults).toEqual([]);
    // 104.5 · 1 000; 7.5 · 73 964; 10 and 9 days of March; 365 days of 2025
    expect(lines(outcome)).toEqual([
      ["104.5", "null", "104500"],
      ["null", "7.5", "554730"],
      ["10", "null", "10000"],
      ["9", "null", "9000"],
      ["365", "null", "365000"],
    ]);
    expect(outcome.sheets.citizens?.rows[1]?.map(String)).toEqual(["B", "0", "7.5", "554730"]);
    expect(outcome.sheets.tariffs?.rows.at(-1)?.slice(2).map(String)).toEqual(["488.5", "7.5", "1043230"]);
  });

  test("takes months from the heading's year, and a unit from the tariff's heading", async () => {
    const rows = await table("A;Lyng;6;10.000", "Borger;Tilbud;Måneder 2025;Takst 2025 (kr./måned)");
    expect(lines(placementTables(rows))).toEqual([["null", "6", "60000"]]);
    const without = await table("A;Lyng;6;10.000", "Borger;Tilbud;Måneder 2025;Takst 2025");
    expect(lines(placementTables(without))).toEqual([["null", "6", "60000"]]);
  });

  test("tells what no row can have, and budgets the others", async () => {
    const rows = [
      "A;Lyng;2025;10;2;;;;;1.000",
      "B;Lyng;2025;10;;01-03-2025;;ja;;",
      "C;Lyng;2025;;;10-03-2025;01-03-2025;ja;;",
      "D;Lyng;2025;;;01-03-2025;10-03-2025;;;",
      "E;Lyng;2025;;;01-03-2024;10-03-2024;ja;;",
      "F;Lyng;2025;;3;;;;;",
      "G;Lyng;2025;;;;;;;",
      "H;Lyng;2025;;13;;;;;",
      "I;Lyng;2025;;;01-03-2025;10-03-2025;ja;;",
      "I;Lyng;2025;;;01-03-2025;10-03-2025;ja;;",
      "J;Lyng;2025;2;;;;;;",
    ];
    const outcome = placementTables(await table(rows.join("\n"), STAYS));
    expect(outcome.faults.map(told)).toEqual([
      "error contradiction E2",
      "question contradiction D3",
      "error out-of-range G4",
      "error missing H5",
      "error out-of-range F6",
      "error unknown-unit E7",
      "error missing D8",
      "error out-of-range E9",
      "error duplicate F11",
    ]);
    expect(outcome.faults[1]?.what.en).toContain("give 306 days"); // from 1 March to the end of 2025
    expect(outcome.faults[3]?.write.da).toContain("Sidste dag tælles med");
    expect(lines(outcome)).toEqual([
      ["10", "null", "10000"], // B's, as written
      ["10", "null", "10000"],
      ["2", "null", "2000"],
    ]);
  });

  test("asks about days that the dates of the stay cannot come to, whether or not its last day is said to count", async () => {
    const rows = [
      "A;Lyng;2025;100;;01-01-2025;31-12-2025;;;1.000",
      "B;Lyng;2025;364;;01-01-2025;31-12-2025;;;",
      "C;Lyng;2025;365;;01-01-2025;31-12-2025;;;",
      "D;Lyng;2025;40;;01-12-2025;;;;",
      "E;Lyng;2025;20;;01-12-2025;;;;",
      "F;Lyng;2025;10;;01-03-2024;10-03-2024;;;",
    ].join("\n");
    const { faults } = placementTables(await table(rows, STAYS));
    // D's stay has the 31 days of December at most, F's lies in another year; E's may end before the year does.
    expect(faults.map(told)).toEqual([
      "question contradiction D2",
      "question contradiction D5",
      "question contradiction D7",
    ]);
    expect(faults[0]?.what.da).toBe("opholdets datoer giver 365 eller 364 døgn i året; det skrevne antal er brugt");
    expect(faults[1]?.what.en).toBe("the dates of the stay give 31 days in the year; the number written is used");
    expect(faults[2]?.what.da).toContain("giver 0 døgn");
  });

  test("tells where an empty cell of back-regulation beside a tariff takes that of another row", async () => {
    const rows = "A;Lyng;;;10;100;2025;30;-5;;\nB;Lyng;;;10;100;2025;;;;\nC;Lyng;;;10;;;;;;\nD;Eng;;;10;100;2025;;;;";
    const { faults } = placementTables(await table(rows));
    expect(faults.map(told)).toEqual(["warning missing H3", "warning missing I3"]);
    expect(faults.map(({ what }) => what.da)).toEqual([
      "cellen er tom; 30 fra H2 er brugt, for taksten er den samme",
      "cellen er tom; -5 fra I2 er brugt, for taksten er den samme",
    ]);
  });

  test("asks whether the last day counts only of a stay that ends", async () => {
    const rows = "A;Lyng;2025;;;01-12-2025;;;;1.000\nB;Lyng;2025;;;01-12-2025;11-12-2025;;;1.000";
    const outcome = placementTables(await table(rows, STAYS));
    // 31 days of December
    expect(lines(outcome)).toEqual([["31", "null", "31000"]]);
    expect(outcome.faults.map(({ kind, cells }) => [kind, cells])).toEqual([["missing", ["H3"]]]);
  });

  test("leaves dates beside days alone where nothing says how they are counted", async () => {
    const rows = await table("A;Lyng;2025;300;;01-01-2025;;;;100", STAYS);
    expect(readPlacements(rows).faults).toEqual([]);
    expect(lines(placementTables(rows))).toEqual([["300", "null", "30000"]]);
  });

  test("has months beyond the year in two rows", async () => {
    const rows = "A;Eng;2025;;7;;;;måned;100\nA;Eng;2025;;6;;;;;";
    const { faults } = readPlacements(await table(rows, STAYS));
    expect(faults.map(told)).toEqual(["warning out-of-range E3"]);
    expect(faults[0]?.what.en).toBe(
      "the citizen has 13 months by this tariff, and 2025 has 12; the row is added to E2, and all are counted",
    );
  });
});

describe("a faulty table of placements", () => {
  test("tells every fault by cell, and says that the sum is too low", async () => {
    const rows = [
      A,
      "A;Solgården;;;365;;;;;;",
      "C;Lyng;Dag;;366;655;2025;;;;",
      "C;Lyng;;;10;;;;;;",
      "D;Eng;;;10;2.000;2025;;;;",
      "E;eng;;;10;2.100;;;;;",
      "F;Solgaarden;;;10;1.000;2023;;;;",
      "F;Mark;;;1O;1.000;;;;;",
      "G;Mark;;;10,3;;;;;-5;",
      ";Mark;;Vejn;10;;;;;;",
    ];
    const { faults, says, budgets, sheets } = placementTables(await table(rows.join("\n")));
    expect(faults.map(told).toSorted()).toEqual(
      [
        "error duplicate E3",
        "error out-of-range E4",
        "error missing F5",
        "error contradiction F7 F6",
        "question which-offer B8 B2",
        "error not-usable G8 F8",
        "error not-a-number E9",
        "error not-whole E10",
        "error below-zero J10",
        "error missing A11",
        "error unknown-municipality D11",
      ].toSorted(),
    );
    expect(budgets.flatMap(({ rows: used }) => used.map(({ row }) => row))).toEqual([2]);
    expect(says.map(({ da }) => da)).toContain(
      "9 rækker er på grund af fejl ikke med i budgettet; summen er for lav, til de er rettet.",
    );
    expect(sheets.budget?.notes?.[0]?.en).toContain("9 rows not in the budget");
  });

  test("has days beyond the year in two stays: they are counted as the function counts them, with a warning", async () => {
    const outcome = placementTables(await table("A;Lyng;;;365;1.000;2025;;;;\nA;Lyng;;;10;;;;;;"));
    expect(outcome.faults.map(told)).toEqual(["warning out-of-range E3"]);
    expect(outcome.faults[0]?.what.da).toBe(
      "borgeren har 375 døgn efter denne takst, og 2025 har 365; rækken er lagt sammen med E2, og alle er talt med",
    );
    expect(amountsOf(outcome)).toEqual([[2025, "375000", true]]); // (365 + 10) × 1 000
    const byFunction = placementBudget(
      [
        { citizen: "A", tariff: "Lyng", days: 365 },
        { citizen: "A", tariff: "Lyng", days: 10 },
      ],
      [{ id: "Lyng", amount: 1000, priceLevel: 2025 }],
      2025,
    );
    const found = (budget = byFunction) => budget.findings.map(({ code, severity }) => `${severity} ${code}`);
    expect(found(outcome.budgets[0]?.budget)).toEqual(found());
    expect(found()).toContain("warning more-days-than-year");
  });

  test("has a tariff of a later year than the budget's in its heading: the fault shows the cell and the heading", async () => {
    const file = await readTables("Borger;Tilbud;Takst 2026;Budgetår;Døgn\nA;Sol;2.000;2024;10\n");
    expect(placementTables(file).faults.map((each) => [told(each), each.heading, each.found])).toEqual([
      ["error not-usable C2", "Takst 2026", "2.000"],
    ]);
  });

  test("has such a tariff below an empty cell: the fault shows the row that states it", async () => {
    const headings = "Borger;Tilbud;Takst;Prisniveau;Budgetår;Døgn";
    const file = await table("A;Sol;;;2024;10\nB;Sol;2.000;2030;2024;20", headings);
    expect(placementTables(file).faults.map((each) => [told(each), each.heading, each.found])).toEqual([
      ["error not-usable D3 C3", "Prisniveau", "2030"],
    ]);
  });

  test("has tariffs of another unit, in the heading or in a row", async () => {
    const monthly = HEADINGS.replace("kr./døgn", "kr./måned");
    const headed = readPlacements(await table(`${A}\nB;Lyng;;;10;655;2025;;;;`, monthly));
    expect(headed.faults.map(told)).toEqual(["error unknown-unit E2", "error unknown-unit E3"]);
    expect(headed.years.map(({ citizens }) => citizens.length)).toEqual([0]);
    const hourly = readPlacements(await table(A, HEADINGS.replace("kr./døgn", "kr./time")));
    expect([hourly.faults.map(told), hourly.years]).toEqual([["error unknown-unit F2"], []]);
    const units = "Borger;Tilbud;Døgn 2025;Enhed;Takst 2025";
    const { faults, years } = readPlacements(await table("A;Lyng;10;time;500\nB;Eng;10;dag;500", units));
    expect(faults.map(told)).toEqual(["error unknown-unit D2"]);
    expect(years[0]?.citizens.length).toBe(1);
  });

  test("has no price level, or no tariff that is of any use", async () => {
    const { faults } = readPlacements(await table("A;Lyng;10;500", "Borger;Tilbud;Døgn 2025;Takst"));
    expect(faults.map(told)).toEqual(["error missing "]);
    const { sheets, says } = placementTables(await table("A;Lyng;10;x", "Borger;Tilbud;Døgn 2025;Takst 2025"));
    expect(Object.keys(sheets)).toEqual(["overview", "faults", "reading"]);
    expect(says[1]?.da).toBe("Intet budget kunne beregnes.");
  });

  test("lacks the column of days", async () => {
    const { faults } = readPlacements(await table("A;Lyng;500", "Borger;Tilbud;Takst 2025"));
    expect(faults.map(told)).toContain("error missing-column ");
  });
});
