import {
  agreementInForce,
  calculateTariff,
  compareFinancing,
  compareScenarios,
  distribute,
  financeByKey,
  rowsFromDistribution,
  rowsFromFinancing,
  rowsFromLedger,
  rowsFromTariffs,
  settlementLedger,
  type TariffCalculation,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const AGREEMENT = agreementInForce("syddanmark", "2025-12-31");

describe("rowsFromLedger", () => {
  const even = { costs: 10_000_000, budget: 10_000_000 };
  const YEARS = [
    { ...even, year: 2022, revenue: 9_400_000, carriedIn: 0, backRegulationInTariff: 0 },
    { ...even, year: 2023, revenue: 10_000_000, backRegulationInTariff: 0 },
    { ...even, year: 2024, revenue: 10_100_000 },
  ];
  const rows = (band: string) => rowsFromLedger(settlementLedger(YEARS, AGREEMENT.with({ deficitBand: band })));

  test("says what became of each year's result, so that nothing carried is counted twice", () => {
    // A deficit of 600 000: within 5 % of 10 mio. 500 000 is carried and 100 000 enters the tariff of 2024, where the
    // 100 000 of extra revenue bring it back; 2023 carries 500 000 on.
    const { parts, total } = compareScenarios(rows("0.05"), rows("0.04"));
    expect(parts.map((each) => [each.part, Number(each.baseline)])).toEqual([
      ["carriedChange", -500_000],
      ["toTariff", -100_000],
    ]);
    expect(Number(total.baseline)).toBe(-600_000);
  });

  test("compares 5 % with 4 %: what is carried less enters the tariff, and comes back in 2024", () => {
    // With 4 % 400 000 is carried and 200 000 enters the tariff of 2024: that year's result is 100 000 − 200 000 = −100 000,
    // which with the 400 000 is 500 000 of which 400 000 may be carried.
    const compared = compareScenarios(rows("0.05"), rows("0.04"));
    expect(compared.rows.map(({ id, parts }) => [id, ...parts.map(({ change }) => Number(change))])).toEqual([
      ["2022", 100_000, -100_000],
      ["2023", 0, 0],
      ["2024", 0, -100_000],
    ]);
    expect(Number(compared.total.change)).toBe(-100_000);
  });

  test.each([
    ["what enters the tariff", { toTariff: "-99999" }, "malformed", "ledger.years[0]"],
    ["what is carried on", { carriedOut: "1" }, "malformed", "ledger.years[0]"],
    ["the year", { year: 2023 }, "duplicate", "ledger.years[1].year"],
  ])("refuses a stored ledger in which %s was changed by hand", (_, changed, kind, path) => {
    const ledger = settlementLedger(YEARS, AGREEMENT);
    const stored = JSON.parse(JSON.stringify(ledger));
    expect(rowsFromLedger(stored)).toEqual(rowsFromLedger(ledger));
    Object.assign(stored.years[0], changed);
    expect(refusal(() => rowsFromLedger(stored))).toMatchObject({ kind, path });
  });

  test("has what a closure leaves, and the offer's name before the year", () => {
    const closed = settlementLedger([{ ...YEARS[0], closure: { by: "authority" } } as never], AGREEMENT);
    const [row] = rowsFromLedger(closed, "Birk");
    expect(row?.id).toBe("Birk 2022");
    expect(Object.entries(row?.parts ?? {}).map(([name, amount]) => [name, Number(amount)])).toEqual([
      ["carriedChange", 0],
      ["toTariff", 0],
      ["borneByOperator", -600_000],
      ["settledWithBuyers", 0],
    ]);
    expect(refusal(() => rowsFromLedger({} as never)).kind).toBe("malformed");
  });
});

describe("rowsFromFinancing", () => {
  test("gives the changes that compareFinancing gives", () => {
    const cases = [
      { municipality: "Odense", cases: 300 },
      { municipality: "Esbjerg", cases: 100 },
    ];
    const given = { scheme: "childrens-houses", year: 2022, area: "syddanmark", budget: 20_000_000, cases } as const;
    const after = { ...given, objectiveShare: "0.7" };
    const own = compareFinancing(given, after);
    const compared = compareScenarios(rowsFromFinancing(financeByKey(given)), rowsFromFinancing(financeByKey(after)));
    expect(compared.rows.map(({ id, change }) => [id, change.toFixed()])).toEqual(
      own.municipalities.map(({ code, change }) => [code, change.toFixed()]),
    );
    expect(compared.parts.map(({ part }) => part)).toEqual(["objective", "casePayment"]);
    expect(compared.total.change.toFixed()).toBe(own.sumOfChanges.toFixed());
  });

  test("has no payment for cases where none are given", () => {
    const given = { scheme: "childrens-houses", year: 2022, area: "syddanmark", budget: 20_000_000 } as const;
    expect(Object.keys(rowsFromFinancing(financeByKey(given))[0]?.parts ?? {})).toEqual(["objective"]);
  });
});

describe("rowsFromDistribution", () => {
  test("has each participant's share", () => {
    const rows = rowsFromDistribution(
      distribute(10, [
        { id: "a", key: 2 },
        { id: "b", key: 1 },
      ]),
    );
    expect(rows.map(({ id, parts }) => [id, Number(parts.share)])).toEqual([
      ["a", 6.67],
      ["b", 3.33],
    ]);
  });
});

describe("rowsFromTariffs", () => {
  const tariff = (name: string | undefined, more = {}): TariffCalculation =>
    calculateTariff(
      {
        ...(name !== undefined && { name }),
        year: 2025,
        unit: "day",
        costs: [
          { kind: "wages", amount: 9_000_000 },
          { kind: "premises", amount: 3_000_000 },
        ],
        places: 24,
        occupancy: "0.96",
        backRegulation: 100_000,
        ...more,
      },
      AGREEMENT,
    );

  test("have what a year costs, cost by cost, to the last digit", () => {
    const calculation = tariff("Birk");
    const [row] = rowsFromTariffs([calculation]);
    expect(Object.keys(row?.parts ?? {})).toEqual(["wages", "premises", "backRegulation", "roundingDifference"]);
    const { rows } = compareScenarios(rowsFromTariffs([calculation]), rowsFromTariffs([calculation]));
    // 1 438.83 kr. a day for 24 × 0.96 × 365 = 8 409.6 days.
    expect(rows[0]?.baseline?.toFixed()).toBe("12099984.768");
    expect(calculation.revenue.toFixed()).toBe("12099984.768");
  });

  test("can be paid for the baseline's days", () => {
    const [before, after] = [[tariff("Birk")], [tariff("Birk", { occupancy: "0.92" })]];
    const own = compareScenarios(rowsFromTariffs(before), rowsFromTariffs(after));
    const same = compareScenarios(rowsFromTariffs(before), rowsFromTariffs(after, { quantitiesOf: before }));
    // At 92 % the day costs 12 mio. / 8 059.2 = 1 488.98 and 100 000 / 8 059.2 = 12.41, together 1 501.39, 62.56 more.
    expect(own.total.proposal.toFixed()).toBe("12100002.288");
    expect(same.total.change.toFixed()).toBe("526104.576");
  });

  test("go by the year where one alone has no name, and are refused where that does not distinguish them", () => {
    expect(rowsFromTariffs([tariff(undefined)])[0]?.id).toBe("2025");
    const failure = (call: () => unknown) => {
      const { kind, path } = refusal(call);
      return `${kind} ${path}`;
    };
    expect(failure(() => rowsFromTariffs([tariff("a"), tariff(undefined)]))).toBe("missing calculations[1].name");
    expect(failure(() => rowsFromTariffs([tariff("a"), tariff("a")]))).toBe("duplicate calculations[1].name");
    const [a, b] = [[tariff("a")], [tariff("b")]];
    expect(failure(() => rowsFromTariffs(a, { quantitiesOf: b }))).toBe("unknown-name calculations[0]");
    const monthly = [tariff("a", { unit: "month" })];
    expect(failure(() => rowsFromTariffs(a, { quantitiesOf: monthly }))).toBe("out-of-range calculations[0].unit");
    expect(failure(() => rowsFromTariffs(a, { days: 1 } as never))).toBe("unknown-key options");
  });
});
