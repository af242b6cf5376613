import { municipalAmounts, type PerInhabitantTable, rowsFromPerInhabitant, type SpendingRow } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

// inhabitants of Fanø: 3 327 on 1 July 2024 (FOLK1A)
const table: PerInhabitantTable = {
  years: [2023, 2024],
  functions: [
    { function: "5.28.21", area: "children" },
    { function: "5.38.45", area: "adults" },
  ],
  municipalities: [
    {
      code: 563,
      name: "Fanø",
      perInhabitant: [
        [100, "123.5"],
        [-1, null],
      ],
    },
    {
      code: "Nyborg",
      perInhabitant: [
        [100, 0],
        [10, 20],
      ],
    },
  ],
};

describe("rowsFromPerInhabitant", () => {
  test("multiplies by the inhabitants of 1 July, and leaves out what is not in the table, and says so", () => {
    const { rows, inhabitants, findings, control } = rowsFromPerInhabitant(table);
    expect(rows).toHaveLength(7);
    const fanø = rows.find(({ payer, year, area }) => payer === 563 && year === 2024 && area === "children");
    expect(String(fanø?.amount)).toBe("410884.5");
    expect({ ...fanø, amount: 0 }).toEqual({
      payer: 563,
      year: 2024,
      area: "children",
      function: "5.28.21",
      account: "accounts",
      amount: 0,
      priceLevel: "nominal",
    });
    const counted = inhabitants.find(({ code, year }) => code === 563 && year === 2024);
    expect([counted?.inhabitants, counted?.uncertainty].map(String)).toEqual(["3327", "1663.5"]);
    expect(findings.map(({ code }) => code)).toEqual(["known-to-rounding", "cell-missing"]);
    expect(findings[1]?.message.da).toContain("Fanø 5.38.45 2024");
    expect(control).toEqual([]);
  });

  test("holds a national figure against the weighted mean, rounded as the table is", () => {
    const nation = [
      [100, 10],
      [null, null],
    ];
    const { control } = rowsFromPerInhabitant({ ...table, nation });
    expect(control.map(({ function: of, year, agrees }) => [of, year, agrees])).toEqual([
      ["5.28.21", 2023, true],
      ["5.28.21", 2024, false],
    ]);
    const exact = rowsFromPerInhabitant({ ...table, nation }, { halfUnit: 0 });
    expect(exact.findings.map(({ code }) => code)).toEqual(["national-figure-disagrees", "cell-missing"]);
    expect(exact.control[0]?.agrees).toBe(true);
  });

  const spoilt = (own: object) => ({ ...table, municipalities: [{ ...table.municipalities[0], ...own }] });
  const refused: readonly (readonly [unknown, unknown, string, string])[] = [
    [spoilt({ name: "Samsø" }), {}, "malformed", "municipalities[0].name"],
    [spoilt({ code: 999 }), {}, "unknown-name", "municipalities[0].code"],
    [spoilt({ perInhabitant: [[1, 2]] }), {}, "out-of-range", "municipalities[0].perInhabitant"],
    [spoilt({ perInhabitant: [[1, 2], [1]] }), {}, "out-of-range", "municipalities[0].perInhabitant[1]"],
    [
      spoilt({
        perInhabitant: [
          [1, "1.234,5"],
          [1, 2],
        ],
      }),
      {},
      "malformed",
      "municipalities[0].perInhabitant[0][1]",
    ],
    [
      spoilt({
        perInhabitant: [
          [1, "1.0010"],
          [1, 2],
        ],
      }),
      {},
      "out-of-range",
      "municipalities[0].perInhabitant[0][1]",
    ],
    [
      { ...table, municipalities: [...table.municipalities, ...table.municipalities] },
      {},
      "duplicate",
      "municipalities[2].code",
    ],
    [{ ...table, years: [2023, 2023] }, {}, "duplicate", "years[1]"],
    [{ ...table, years: [2014, 2015] }, {}, "unknown-value", "options.population"],
    [table, { halfUnit: -1 }, "out-of-range", "options.halfUnit"],
    [table, { date: "2024-07-01" }, "malformed", "options.date"],
    [{ ...table, kilde: "x" }, {}, "unknown-key", ""],
  ];
  test.each(refused)("refuses %j with %j", (given, options, kind, path) => {
    const failure = refusal(() => rowsFromPerInhabitant(given as PerInhabitantTable, options as object));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});

describe("municipalAmounts", () => {
  const row = (payer: string, own: Partial<SpendingRow> = {}): SpendingRow => ({
    payer,
    year: 2024,
    area: "adults",
    account: "accounts",
    amount: 10,
    priceLevel: "nominal",
    ...own,
  });
  const rows = [
    row("Odense"),
    row("Odense", { area: "children", amount: 5 }),
    row("Odense", { account: "budget", amount: 999 }),
    row("Odense", { year: 2023, amount: 999 }),
    row("Fanø"),
  ];

  test("adds up a municipality's rows of the year and account asked for, and half a unit for each", () => {
    const amounts = municipalAmounts(rows, { year: 2024, halfUnit: "0.5" });
    expect(
      amounts.map(({ municipality, amount, uncertainty }) => [municipality, String(amount), String(uncertainty)]),
    ).toEqual([
      [461, "15", "1"],
      [563, "10", "0.5"],
    ]);
    expect(String(amounts[1]?.inhabitants)).toBe("3327");
    const own = municipalAmounts(rows, {
      year: 2024,
      areas: ["children"],
      population: [{ payer: 461, year: 2024, count: 7 }],
    });
    expect(own.map(({ amount, inhabitants }) => [String(amount), String(inhabitants)])).toEqual([["5", "7"]]);
    expect(own[0]?.uncertainty).toBeUndefined();
  });

  test("refuses what a region pays unless it is to be left out", () => {
    const withRegion = [...rows, row("Region Syddanmark")];
    expect(refusal(() => municipalAmounts(withRegion, { year: 2024 })).remedy.en).toContain("withoutRegions");
    expect(municipalAmounts(withRegion, { year: 2024, withoutRegions: true })).toHaveLength(2);
  });

  test("refuses a year that is not in the table, and options that nothing reads", () => {
    expect(refusal(() => municipalAmounts(rows, { year: 2022 })).path).toBe("options.year");
    expect(refusal(() => municipalAmounts(rows, { year: 2024, years: [2024] } as never)).kind).toBe("unknown-key");
  });
});
