import {
  type AccountingYear,
  type Agreement,
  agreementInForce,
  asCsv,
  type Ledger,
  type LedgerColumns,
  type LedgerRow,
  RuleError,
  type SettledLedgers,
  settleLedgers,
  settlementLedger,
  settlementLedgerSheet,
} from "rammetakst";
import { sheetOf } from "rammetakst/rows";
import { describe, expect, test } from "vitest";
import { dice } from "../../../dice.ts";
import { holdsPartOfOere, kr } from "../../../oere.ts";
import { refusal } from "../../../refusal.ts";
import { SYDDANMARK } from "../years.ts";

const AMOUNTS = [
  "backRegulationInTariff",
  "result",
  "limit",
  "carriedIn",
  "available",
  "carriedOut",
  "toTariff",
  "borneByOperator",
  "settledWithBuyers",
] as const;

/** Two years of an offer with costs and budgets of 10 000 000 kr., whose limit is 500 000 kr. */
const two = (changes: Partial<LedgerColumns> = {}): LedgerColumns => ({
  firstYear: 2021,
  years: 2,
  revenue: Float64Array.of(940_000_000, 1_000_000_000),
  costs: Float64Array.of(1_000_000_000, 1_000_000_000),
  budget: Float64Array.of(1_000_000_000, 1_000_000_000),
  ...changes,
});

/** The costs and budgets of an offer for two offers. */
const twice = ({ costs, budget }: LedgerColumns) => ({
  costs: Float64Array.from([...costs, ...costs], Number),
  budget: Float64Array.from([...budget, ...budget], Number),
});

const codesAt = ({ findings, findingCodes }: SettledLedgers, at: number): string[] =>
  findingCodes.filter((_, bit) => ((findings[at] as number) >> bit) & 1);

test("what is beyond 5 per cent of the budget goes into the tariff of the year after next", () => {
  const settled = settleLedgers(two(), SYDDANMARK);
  expect([...settled.result]).toEqual([-60_000_000, 0]);
  expect([...settled.limit]).toEqual([50_000_000, 50_000_000]);
  expect([...settled.carriedIn]).toEqual([0, -50_000_000]);
  expect([...settled.carriedOut]).toEqual([-50_000_000, -50_000_000]);
  expect([...settled.toTariff]).toEqual([-10_000_000, 0]);
  expect([...settled.year]).toEqual([2021, 2022]);
  expect([...settled.tariffYear]).toEqual([2023, 2024]);
  expect([...settled.starts]).toEqual([0, 2]);
  expect(codesAt(settled, 0)).toEqual([
    "opening-not-stated",
    "back-regulation-not-stated",
    "most-carried",
    "deficit-carried",
  ]);
});

test("the limit is truncated to whole øre", () => {
  // 5 per cent of 10 000 000.39 kr. is 500 000.0195 kr.
  const budget = Float64Array.of(1_000_000_039, 1_000_000_000);
  expect(settleLedgers(two({ budget }), SYDDANMARK).limit[0]).toBe(50_000_001);
});

test("what a ledger put into a tariff is taken out of that year's result, unless another amount is stated", () => {
  const even = { costs: new Float64Array(3).fill(1e9), budget: new Float64Array(3).fill(1e9) };
  const columns = { firstYear: 2021, years: 3, revenue: Float64Array.of(940_000_000, 1e9, 1_010_000_000), ...even };
  const own = settleLedgers(columns, SYDDANMARK);
  expect([...own.backRegulationInTariff]).toEqual([0, 0, 10_000_000]);
  expect([...own.result]).toEqual([-60_000_000, 0, 0]);
  const backRegulationInTariff = Float64Array.of(0, 0, 9_000_000);
  const stated = settleLedgers({ ...columns, backRegulationInTariff }, SYDDANMARK);
  expect(stated.result[2]).toBe(1_000_000);
  expect(codesAt(stated, 2)).toContain("back-regulation-differs");
  const isBackRegulationStated = Uint8Array.of(1, 1, 0);
  const partly = settleLedgers({ ...columns, backRegulationInTariff, isBackRegulationStated }, SYDDANMARK);
  expect(partly.result[2]).toBe(0);
  expect(codesAt(partly, 0)).not.toContain("back-regulation-not-stated");
});

test("an offer that closes is settled to the end", () => {
  const columns = two({ closedBy: Uint8Array.of(1), closingCosts: Float64Array.of(2_000_000) });
  const settled = settleLedgers(columns, SYDDANMARK);
  // −500 000 carried in, −20 000 of closing costs, and −100 000 that was on its way to the tariff of 2023.
  expect([settled.borneByOperator[1], settled.settledWithBuyers[1]]).toEqual([-62_000_000, 0]);
  expect(settled.tariffYear[1]).toBe(2023);
  expect(codesAt(settled, 1)).toContain("closed-by-authority");
});

test("an offer that cannot be settled has no figures, and the others are done", () => {
  const revenue = Float64Array.of(940_000_000, 1e9, Number.NaN, 1e9, -1, 1e9);
  const columns = { firstYear: 2021, years: 2, revenue, costs: new Float64Array(6), budget: new Float64Array(6) };
  const settled = settleLedgers(columns, SYDDANMARK, { ids: ["Solgården", "Birken", 3] });
  expect(settled.failed.map(({ id, offer, failure: { path } }) => [id, offer, path])).toEqual([
    ["Birken", 1, "ledgers[1].years[0].revenue"],
    [3, 2, "ledgers[2].years[0].revenue"],
  ]);
  expect([...settled.result]).toEqual([940_000_000, 1e9, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  expect([...settled.year]).toEqual([2021, 2022, 0, 0, 0, 0]);
  expect([...settled.tariffYear]).toEqual([2023, 2024, 0, 0, 0, 0]);
  expect(settled.why(0).explanation.title.da).toMatch(/^Solgården: /);
  expect(() => settled.why(1)).toThrow(RuleError);
});

test("a carry beyond its bounds is an error of its offer", () => {
  const settled = settleLedgers(two({ carry: Float64Array.of(-50_000_001, 0) }), SYDDANMARK);
  expect(settled.failed[0]?.failure).toMatchObject({ kind: "out-of-range", path: "ledgers[0].years[0].carry" });
  const within = settleLedgers(two({ carry: Float64Array.of(-50_000_000, 0) }), SYDDANMARK);
  expect([...within.toTariff]).toEqual([-10_000_000, -50_000_000]);
});

test("offers may begin in different years, and have different numbers of them", () => {
  const amounts = { costs: new Float64Array(3), budget: new Float64Array(3), revenue: Float64Array.of(100, 200, 300) };
  const settled = settleLedgers(
    { firstYear: Int16Array.of(2022, 2021), years: Uint8Array.of(1, 2), ...amounts },
    SYDDANMARK,
  );
  expect([...settled.starts]).toEqual([0, 1, 3]);
  expect([...settled.year]).toEqual([2022, 2021, 2022]);
  expect([...settled.toTariff]).toEqual([100, 200, 300]);
});

test("what is changed afterwards in what was given, or in what came out, changes no answer", () => {
  const columns = two();
  const ids = ["a"];
  const { why, starts } = settleLedgers(columns, SYDDANMARK, { ids });
  (columns.revenue as Float64Array)[0] = 1;
  ids[0] = "b";
  starts.fill(7);
  expect(why(0).totals.result.toNumber()).toBe(-600_000);
  expect(why(0).explanation.title.da).toMatch(/^a: /);
});

test("rows are what was settled, whatever is written in the columns before they are asked for", () => {
  const revenue = Float64Array.of(940_000_000, 1_000_000_000, 1_000_000_000, Number.NaN);
  const columns = { firstYear: 2021, years: 2, revenue, ...twice(two()) };
  const settled = settleLedgers(columns, SYDDANMARK, { ids: ["a", "b"] });
  for (const column of Object.values(settled)) if (ArrayBuffer.isView(column)) (column as Float64Array).fill(7);
  (settled.failed as unknown[]).length = 0;
  (settled.ids as unknown[]).length = 0;
  const rows = settled
    .rows()
    .map(({ offer, year, result, carriedOut, toTariff }) => [offer, year, `${result}`, `${carriedOut}`, `${toTariff}`]);
  expect(rows).toEqual([
    ["a", 2021, "-600000", "-500000", "-100000"],
    ["a", 2022, "0", "-500000", "0"],
  ]);
});

test("what is settled comes as rows in kr. too, and as a sheet with the words of a ledger", () => {
  const revenue = Float64Array.of(940_000_000, 1e9, Number.NaN, 0);
  const columns = { firstYear: 2021, years: 2, revenue, costs: new Float64Array(4), budget: new Float64Array(4) };
  const settled = settleLedgers({ ...columns, ...twice(two()) }, SYDDANMARK, { ids: ["Solgården", "Birken"] });
  expect(
    settled.rows().map(({ offer, year, carriedOut, toTariff }) => [offer, year, `${carriedOut}`, `${toTariff}`]),
  ).toEqual([
    ["Solgården", 2021, "-500000", "-100000"],
    ["Solgården", 2022, "-500000", "0"],
  ]);
  const sheet = sheetOf(settled.rows(), {
    only: ["offer", "year", "toTariff"],
    columns: settlementLedgerSheet(settled.why(0)).columns,
  });
  expect(asCsv(sheet, "da").split("\r\n")[1]).toBe("Solgården;2021;-100000");
  expect(sheet.columns.map(({ unit }) => unit)).toEqual(["text", "text", "kr"]);
});

describe("rows in kr.", () => {
  const rows: readonly LedgerRow[] = [
    { offer: "B", year: 2021, revenue: "5100000", costs: 5_000_000, budget: 5_000_000, carriedIn: 0 },
    { offer: "A", year: 2022, revenue: 10_000_000, costs: 10_000_000, budget: 10_000_000 },
    { offer: "A", year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 },
  ];

  test("give the same as columns, by offer and year", () => {
    const settled = settleLedgers(rows, SYDDANMARK);
    expect(settled.ids).toEqual(["B", "A"]);
    expect([...settled.starts]).toEqual([0, 1, 3]);
    expect([...settled.year]).toEqual([2021, 2021, 2022]);
    expect([...settled.toTariff]).toEqual([0, -10_000_000, 0]);
    expect([...settled.carriedOut]).toEqual([10_000_000, -50_000_000, -50_000_000]);
    expect(codesAt(settled, 0)).not.toContain("opening-not-stated");
    expect(settled.why(1).years.map(({ year }) => year)).toEqual([2021, 2022]);
  });

  test("may say all that a ledger takes", () => {
    const items = [{ occupiedDays: 3650, tariff: 1000 }];
    const closure = { by: "operator", buyers: [{ id: "Odense", days: 3650 }] } as const;
    const settled = settleLedgers([{ offer: 1, year: 2021, items, costs: 3_500_000, budget: 0, closure }], SYDDANMARK);
    expect(settled.settledWithBuyers[0]).toBe(15_000_000);
    expect(settled.why(0).years[0]?.settlementByBuyers?.shares[0]?.id).toBe("Odense");
  });

  test("are called by their places where something is wrong", () => {
    const failures = (changes: object) =>
      settleLedgers(
        [rows[0] as LedgerRow, { ...(rows[1] as LedgerRow), ...changes }, rows[2] as LedgerRow],
        SYDDANMARK,
      ).failed.map(({ id, failure: { kind, path } }) => `${id} ${kind} ${path}`);
    expect(failures({ costs: -1 })).toEqual(["A out-of-range rows[1].costs"]);
    expect(failures({ cost: 1 })).toEqual(["A unknown-key rows[1]"]);
    expect(failures({ year: 2024 })).toEqual(["A missing rows[1]"]);
    expect(failures({ year: 2021 })).toEqual(["A duplicate rows[2].year"]);
    expect(failures({ carriedIn: 1 })).toEqual(["A out-of-range rows[1].carriedIn"]);
    expect(failures({ budget: undefined })).toEqual(["A missing rows[1].budget"]);
    expect(failures({ revenue: "10.000.000" })).toEqual(["A malformed rows[1].revenue"]);
  });

  test("have the agreement of their place, one for each offer", () => {
    const sets = [SYDDANMARK.with({ band: "0.01", deficitBand: "0.01" }), SYDDANMARK];
    expect([...settleLedgers(rows, { sets, of: [0, 1, 1] }).limit]).toEqual([5_000_000, 50_000_000, 50_000_000]);
    const other = refusal(() => settleLedgers(rows, { sets, of: [0, 1, 0] }));
    expect([other.kind, other.path]).toEqual(["out-of-range", "agreement.of[1]"]);
  });
});

describe("what concerns the whole call is refused", () => {
  const refused = (given: unknown, agreement: unknown = SYDDANMARK, options?: unknown) => {
    const { kind, path } = refusal(() =>
      settleLedgers(given as LedgerColumns, agreement as Agreement, options as never),
    );
    return `${kind} ${path}`;
  };

  test.each<[string, () => string]>([
    ["missing columns", () => refused(undefined)],
    ["malformed columns", () => refused(null)],
    ["malformed columns", () => refused(7)],
    ["unknown-key columns", () => refused({ ...two(), cost: 1 })],
    ["missing columns.revenue", () => refused({ ...two(), revenue: undefined })],
    ["malformed columns.revenue[1]", () => refused(two({ revenue: [1, "2"] as never }))],
    ["malformed columns.revenue", () => refused(two({ revenue: Float64Array.of(1, 2, 3) }))],
    ["malformed columns.costs", () => refused(two({ costs: Float64Array.of(1) }))],
    ["missing columns.budget", () => refused({ ...two(), budget: undefined })],
    ["missing columns.firstYear", () => refused({ ...two(), firstYear: undefined })],
    ["malformed columns.firstYear", () => refused(two({ firstYear: "2021" as never }))],
    ["malformed columns.firstYear", () => refused(two({ firstYear: Int16Array.of(2021, 2021) }))],
    ["missing columns.years", () => refused({ ...two(), years: undefined })],
    ["out-of-range columns.years", () => refused(two({ years: 0 }))],
    ["out-of-range columns.years", () => refused(two({ years: 1.5 }))],
    ["out-of-range columns.years[1]", () => refused(two({ years: Int16Array.of(2, 0) }))],
    ["malformed columns.revenue", () => refused(two({ years: Int16Array.of(2, 1) }))],
    ["malformed columns.carriedIn", () => refused(two({ carriedIn: Float64Array.of(1, 2) }))],
    ["malformed columns.isCarryStated", () => refused(two({ isCarryStated: Uint8Array.of(1, 1) }))],
    [
      "malformed columns.isCarryStated",
      () => refused(two({ carry: Float64Array.of(0, 0), isCarryStated: Uint8Array.of(1) })),
    ],
    [
      "out-of-range columns.isCarryStated[1]",
      () => refused(two({ carry: Float64Array.of(0, 0), isCarryStated: Uint8Array.of(1, 2) })),
    ],
    ["out-of-range columns.closedBy[0]", () => refused(two({ closedBy: Uint8Array.of(3) }))],
    ["out-of-range columns.closingCosts[0]", () => refused(two({ closingCosts: Float64Array.of(5) }))],
    ["malformed agreement", () => refused(two(), {})],
    ["malformed agreement.of", () => refused(two(), { sets: [SYDDANMARK], of: [0, 0] })],
    ["malformed agreement.of[0]", () => refused(two(), { sets: [SYDDANMARK], of: [1] })],
    ["unknown-key options", () => refused(two(), SYDDANMARK, { offer: "A" })],
    ["malformed options", () => refused(two(), SYDDANMARK, null)],
    ["malformed options.ids", () => refused(two(), SYDDANMARK, { ids: [] })],
    ["malformed options.ids", () => refused(two(), SYDDANMARK, { ids: null })],
    ["missing options.ids[0]", () => refused(two(), SYDDANMARK, { ids: [""] })],
    ["malformed options.ids[0]", () => refused(two(), SYDDANMARK, { ids: [{}] })],
    ["malformed rows[0]", () => refused([null])],
    ["missing rows[0].offer", () => refused([{ year: 2021, revenue: 1, costs: 1, budget: 1 }])],
    ["out-of-range options.ids", () => refused([], SYDDANMARK, { ids: [] })],
  ])("%s", (expected, call) => {
    expect(call()).toBe(expected);
  });

  test("an offer that is none", () => {
    const { why } = settleLedgers(two(), SYDDANMARK);
    for (const offer of [1, -1, 0.5, "0"]) expect(refusal(() => why(offer as number)).path).toBe("offer");
  });
});

test("no offers are none that failed", () => {
  const empty = new Float64Array(0);
  expect(settleLedgers(two({ revenue: empty, costs: empty, budget: empty }), SYDDANMARK)).toMatchObject({
    offers: 0,
    failed: [],
  });
  expect(settleLedgers([], SYDDANMARK)).toMatchObject({ offers: 0, ids: [], failed: [] });
});

// The same by the full ledger of each offer, over rows that lie on every edge.

const OFFERS = Math.ceil(Number(process.env.LEDGER_ROWS ?? 2400) / 8);
const ODD = [Number.NaN, Number.POSITIVE_INFINITY, -1, -0, 0.5, 2 ** 44, 2 ** 44 + 1, 1e16, 2 ** 53, 123_456.5];

type Columns = { readonly [K in keyof LedgerColumns]: NonNullable<LedgerColumns[K]> };

interface Drawing {
  /** How many of a thousand amounts are odd ones. */
  readonly odd: number;
  /** Whether what is optional is there. */
  readonly isFull: boolean;
}

function columnsOf(seed: number, { odd, isFull }: Drawing): Partial<Columns> & LedgerColumns {
  const roll = dice(seed);
  const years = Int16Array.from({ length: OFFERS }, () => 1 + roll(12));
  const rows = years.reduce((sum, each) => sum + each, 0);
  const column = (length: number, make: (i: number) => number) =>
    Float64Array.from({ length }, (_, i) => (roll(1000) < odd ? (ODD[roll(ODD.length)] as number) : make(i)));
  const flags = (length: number) => Uint8Array.from({ length }, () => roll(2));
  const size = () => [100, 1e5, 1e9, 1e9, 1e12, 1e13][roll(6)] as number;
  const budget = column(rows, () => (roll(20) === 0 ? 0 : roll(size())));
  const near = (of: number) => Math.max(0, Math.round(of * (0.9 + roll(200) / 1000)));
  const costs = column(rows, (i) => near(Number.isFinite(budget[i]) ? (budget[i] as number) : 1e9));
  const revenue = column(rows, (i) => near(Number.isFinite(costs[i]) ? (costs[i] as number) : 1e9));
  const needed = { firstYear: Int16Array.from(years, () => 2016 + roll(9)), years, revenue, costs, budget };
  if (!isFull) return needed;
  const closedBy = Uint8Array.from(years, () => (roll(8) === 0 ? 1 + roll(2) : 0));
  return {
    ...needed,
    backRegulationInTariff: column(rows, () => roll(2e8) - 1e8),
    isBackRegulationStated: flags(rows),
    carry: column(rows, (i) => (roll(3) === 0 ? Math.round(((revenue[i] as number) - (costs[i] as number)) / 2) : 0)),
    isCarryStated: Uint8Array.from({ length: rows }, () => (roll(10) === 0 ? 1 : 0)),
    carriedIn: column(OFFERS, () => roll(2e8) - 1e8),
    isCarriedInStated: flags(OFFERS),
    closedBy,
    closingCosts: Float64Array.from(closedBy, (by) => (by === 0 ? 0 : roll(1e7))),
  };
}

/** The years of an offer as its own ledger takes them. */
function yearsAt(columns: Partial<Columns> & LedgerColumns, offer: number, start: number): AccountingYear[] {
  const cell = (name: keyof Columns, at: number): number => (columns[name] as Float64Array)[at] as number;
  const stated = (name: keyof Columns, flag: keyof Columns, at: number) =>
    columns[name] === undefined || cell(flag, at) === 0 ? {} : { [name]: kr(cell(name, at)) };
  const count = cell("years", offer);
  return Array.from({ length: count }, (_, i): AccountingYear => {
    const at = start + i;
    const by = columns.closedBy === undefined || i < count - 1 ? 0 : cell("closedBy", offer);
    return {
      year: cell("firstYear", offer) + i,
      revenue: kr(cell("revenue", at)),
      costs: kr(cell("costs", at)),
      budget: kr(cell("budget", at)),
      ...stated("backRegulationInTariff", "isBackRegulationStated", at),
      ...stated("carry", "isCarryStated", at),
      ...(i === 0 ? stated("carriedIn", "isCarriedInStated", offer) : {}),
      ...(by === 0
        ? {}
        : { closure: { by: by === 1 ? "authority" : "operator", closingCosts: kr(cell("closingCosts", offer)) } }),
    };
  });
}

function alone(years: readonly AccountingYear[], agreement: Agreement): Ledger | string {
  try {
    return settlementLedger(years, agreement);
  } catch (error) {
    if (error instanceof RuleError) return `${error.failure.kind} ${error.failure.path}`;
    throw error;
  }
}

/** Whether columns of floats hold every amount of a ledger without loss. */
const isHeld = ({ years }: Ledger): boolean =>
  years.every((year) =>
    AMOUNTS.every((name) => Number.isSafeInteger(year[name].times(100).toNumber()) && year[name].decimalPlaces() <= 2),
  );

function expectSame(
  settled: SettledLedgers,
  yearsOf: (offer: number) => readonly AccountingYear[],
  agreementOf: (offer: number) => Agreement,
): number {
  const failures = new Map(settled.failed.map(({ offer, failure }) => [offer, failure]));
  let done = 0;
  for (let offer = 0; offer < settled.offers; offer++) {
    const single = alone(yearsOf(offer), agreementOf(offer));
    const [from, to] = [settled.starts[offer] as number, settled.starts[offer + 1] as number];
    if (typeof single === "string" || !isHeld(single)) {
      const failure = failures.get(offer);
      expect([offer, failure !== undefined, settled.year[from]]).toEqual([offer, true, 0]);
      expect(AMOUNTS.every((name) => settled[name].subarray(from, to).every(Number.isNaN))).toBe(true);
      if (typeof single === "string" && !holdsPartOfOere(yearsOf(offer))) {
        expect(`${failure?.kind} ${failure?.path}`).toBe(single.replace(" years", ` ledgers[${offer}].years`));
      }
      continue;
    }
    done++;
    expect(failures.has(offer)).toBe(false);
    for (const [i, year] of single.years.entries()) {
      const cell = from + i;
      const own = AMOUNTS.map((name) => settled[name][cell]);
      const amounts = AMOUNTS.map((name) => year[name].times(100).toNumber() + 0);
      const codes = [...new Set(year.findings.map(({ code }) => code))].sort();
      expect([offer, i, ...own, settled.year[cell], settled.tariffYear[cell], codesAt(settled, cell).sort()]).toEqual([
        ...[offer, i, ...amounts],
        ...[year.year, year.tariffYear, codes],
      ]);
    }
  }
  return done;
}

describe("the same to the bit as the full ledger of each offer", () => {
  const LENIENT = agreementInForce("syddanmark", "2025-12-31", { mode: "lenient" });
  const startsOf = ({ years }: LedgerColumns) => {
    let next = 0;
    return Int32Array.from(years as Int16Array, (count) => {
      next += count;
      return next - count;
    });
  };
  const check = (columns: LedgerColumns, sets: readonly Agreement[]) => {
    const starts = startsOf(columns);
    const of = Uint8Array.from({ length: OFFERS }, (_, offer) => offer % sets.length);
    const settled = settleLedgers(columns, sets.length === 1 ? (sets[0] as Agreement) : { sets, of });
    return expectSame(
      settled,
      (offer) => yearsAt(columns, offer, starts[offer] as number),
      (offer) => sets[offer % sets.length] as Agreement,
    );
  };

  test("with whole øre alone", () => {
    expect(check(columnsOf(1, { odd: 0, isFull: false }), [LENIENT])).toBeGreaterThan(OFFERS / 4);
  });

  test("with odd amounts among them", () => {
    expect(check(columnsOf(2, { odd: 20, isFull: false }), [LENIENT])).toBeGreaterThan(OFFERS / 8);
  });

  test("with all that can be stated, and offers that close", () => {
    expect(check(columnsOf(3, { odd: 2, isFull: true }), [LENIENT])).toBeGreaterThan(OFFERS / 20);
  });

  test("with agreements of several regions, own bands, delays and roundings", () => {
    const sets = [
      LENIENT,
      agreementInForce("midtjylland", "2025-12-31"),
      agreementInForce("sjaelland", "2025-12-31").with({ band: "0.05" }),
      LENIENT.with({ band: "0.0333", deficitBand: "0.02" }),
      LENIENT.with({ band: "0", deficitBand: "0.123456789012" }),
      LENIENT.with({ bandRounding: "1", resultRounding: "100" }),
      LENIENT.with({ bandRounding: "0.001", resultRounding: "0.03" }),
      LENIENT.with({ backRegulationDelay: 1 }),
      LENIENT.with({ backRegulationDelay: 3, resultRounding: "0.001" }),
      LENIENT.with({ backRegulationDelay: { value: 1, from: "2022-01-01" } }),
    ];
    expect(check(columnsOf(4, { odd: 1, isFull: false }), sets)).toBeGreaterThan(OFFERS / 8);
  });

  test("given as rows, in any order", () => {
    const columns = columnsOf(5, { odd: 3, isFull: true });
    const starts = startsOf(columns);
    const yearsOf = Array.from({ length: OFFERS }, (_, offer) => yearsAt(columns, offer, starts[offer] as number));
    const roll = dice(6);
    // As numbers too, which are what their first 15 digits say.
    const isShort = ({ revenue, budget }: AccountingYear) => Number(revenue) < 1e12 && Number(budget) < 1e12;
    const asGiven = (year: AccountingYear) =>
      roll(2) === 0 || !isShort(year) ? year : { ...year, revenue: Number(year.revenue), budget: Number(year.budget) };
    const rows = yearsOf
      .flatMap((years, offer) =>
        years.map((year) => ({ at: roll(1e9), row: { offer, ...asGiven(year) } as LedgerRow })),
      )
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row);
    const settled = settleLedgers(rows, LENIENT);
    const placed = new Map(settled.ids.map((id, place) => [place, id as number]));
    let done = 0;
    for (let place = 0; place < settled.offers; place++) {
      const years = yearsOf[placed.get(place) as number] as readonly AccountingYear[];
      const single = alone(years, LENIENT);
      const from = settled.starts[place] as number;
      if (typeof single === "string" || !isHeld(single)) {
        expect(settled.year[from]).toBe(0);
        continue;
      }
      done++;
      const own = single.years.map((_, i) => AMOUNTS.map((name) => settled[name][from + i]));
      expect(own).toEqual(single.years.map((year) => AMOUNTS.map((name) => year[name].times(100).toNumber() + 0)));
    }
    expect(done).toBeGreaterThan(OFFERS / 20);
  });

  test("what is asked of one is that ledger", () => {
    const columns = columnsOf(7, { odd: 0, isFull: false });
    const starts = startsOf(columns);
    const { why } = settleLedgers(columns, LENIENT);
    for (let offer = 0; offer < 20; offer++) {
      const years = yearsAt(columns, offer, starts[offer] as number);
      const single = alone(years, LENIENT);
      if (typeof single === "string") expect(() => why(offer)).toThrow(RuleError);
      else expect(why(offer)).toEqual(single);
    }
  });
});
