import * as library from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.ts";

/** Every function by its name. */
const ALL: Readonly<Record<string, unknown>> = { ...library };

const LAW = library.lawOn("2020-01-01");
const LAW_2023 = library.lawOn("2023-01-01");

/** A rule with what it takes, and the inputs that it refuses: the last that is wrong, and the first that is right. */
interface Bounded {
  readonly name: keyof typeof library;
  readonly given: Readonly<Record<string, number | string>>;
  readonly refused: readonly (readonly [input: string, wrong: number | string, right: number | string])[];
  readonly set?: library.RuleSet;
}

const RATES = { rate: "0.02", original: "0.25", revised: "0.2" };
const OF_RATES = ["rate", "original", "revised"].flatMap((name): [string, string, string][] => [
  [name, "1", "0.999999"],
  [name, "-1.000001", "-0.999999"],
]);
const ESTIMATES = OF_RATES.filter(([name]) => name !== "rate");
const BUDGET = { tariff: 2_000, tariffBackRegulation: 50, index: "1.0551", knownBackRegulation: -10 };
const OF_BUDGET: Bounded["refused"] = [
  ["tariff", "-0.01", 0],
  ["index", 0, "0.000001"],
];

const BOUNDED: readonly Bounded[] = [
  { name: "priceWithoutVat", given: { privatePrice: 2_461 }, refused: [["privatePrice", "-0.01", 0]], set: LAW },
  { name: "priceWithVat", given: { netPrice: "2347.79" }, refused: [["netPrice", "-0.01", 0]], set: LAW },
  {
    name: "neededRevenue",
    given: { costs: 12_000_000, overheadShare: "0.06", marginShare: 0 },
    refused: [
      ["costs", "-0.01", 0],
      ["overheadShare", 1, "0.999999"],
      ["overheadShare", "-0.000001", 0],
      ["marginShare", 1, "0.939999"],
      ["marginShare", "-0.000001", 0],
    ],
  },
  {
    name: "hourPrice",
    given: { costs: 12_000_000, fullTimeEquivalents: "18.5" },
    refused: [
      ["costs", "-0.01", 0],
      ["fullTimeEquivalents", 0, "0.01"],
      ["fullTimeEquivalents", -1, 1],
    ],
  },
  { name: "revisedFactor", given: RATES, refused: OF_RATES },
  { name: "revisedFactorByAdding", given: RATES, refused: OF_RATES },
  { name: "revisedAmount", given: { amount: 1_000_000, ...RATES }, refused: OF_RATES },
  { name: "revisedAmountByAdding", given: { amount: 1_000_000, ...RATES }, refused: OF_RATES },
  {
    name: "wageEstimateEffect",
    given: { wageBudget: 1_000_000, original: "0.25", revised: "0.2" },
    refused: ESTIMATES,
  },
  {
    name: "specialPlacesPayment",
    given: { placeDays: 11_680, usedDays: 5_121 },
    refused: [
      ["placeDays", -1, 0],
      ["usedDays", "-0.5", 0],
    ],
    set: LAW,
  },
  { name: "placementBudgetLine", given: { ...BUDGET, days: 365 }, refused: [...OF_BUDGET, ["days", "-0.5", 0]] },
  { name: "placementBudgetMonths", given: { ...BUDGET, months: 12 }, refused: [...OF_BUDGET, ["months", "-0.5", 0]] },
  {
    name: "planPayment",
    given: { tariff: -100, index: 1, units: 30, paidShare: "0.5" },
    refused: [
      ["index", 0, "0.000001"],
      ["units", -1, 0],
      ["paidShare", "1.000001", 1],
      ["paidShare", "-0.000001", 0],
    ],
  },
  {
    name: "convertedTariff",
    given: { fullTariff: 1_000, unitsOfYear: 365, otherUnitsOfYear: 12 },
    refused: [
      ["unitsOfYear", 0, 1],
      ["otherUnitsOfYear", -12, 12],
    ],
  },
  {
    name: "ladderTariff",
    given: { hourPrice: 317, hoursAWeek: 7, packageNumber: 3 },
    refused: [
      ["hourPrice", "-0.01", 0],
      ["hoursAWeek", "-0.01", 0],
      ["packageNumber", 0, 1],
    ],
  },
  {
    name: "fosterRemunerationByMonths",
    given: { remunerations: 5, months: 12 },
    refused: [
      ["remunerations", -1, 0],
      ["months", -1, 0],
    ],
    set: LAW_2023,
  },
  {
    name: "fosterRemunerationByDays",
    given: { remunerations: 5, days: 12 },
    refused: [
      ["remunerations", -1, 0],
      ["days", -1, 0],
    ],
    set: LAW_2023,
  },
  {
    name: "fosterBoard",
    given: { youngerDays: 10, olderDays: 10, furtherDays: 10 },
    refused: [
      ["youngerDays", -1, 0],
      ["olderDays", -1, 0],
      ["furtherDays", -1, 0],
    ],
    set: LAW_2023,
  },
];

const CASES = BOUNDED.flatMap(({ name, given, refused, set }) =>
  refused.map(([input, wrong, right]) => ({ name, given, input, wrong, right, set })),
);

const MILLION = 1_000_000;

type Call = (given: object, set?: library.RuleSet) => unknown;
interface Made extends Call {
  readonly exact: Call;
  readonly explain: Call;
  readonly columns: (columns: object, options: object) => { faults: readonly library.RowFault[]; results: object };
  readonly sql: (dialect: "duckdb", options: object) => { text: string };
  readonly title: library.Text;
}

describe("what cannot be is refused by the rule that is given it", () => {
  test.each(CASES)("$name: $input $wrong in each way to ask for the value, and $right is taken", (each) => {
    const { name, given, input, wrong, right, set } = each;
    const made = ALL[name] as Made;
    for (const call of [made, made.exact, made.explain]) {
      const failure = refusal(() => call({ ...given, [input]: wrong }, set));
      expect([failure.kind, failure.path, failure.remedy.en]).toEqual(["out-of-range", input, expect.any(String)]);
      expect(() => call({ ...given, [input]: right }, set)).not.toThrow();
    }
  });

  // revisedFactor and revisedFactorByAdding are not rounded, so that they have no columns and no SQL.
  test.each(CASES.filter(({ name }) => !/^revisedFactor/.test(name)))(
    "$name: $input $wrong is a fault of its row in columns, and NULL in SQL",
    ({ name, given, input, wrong, right, set }) => {
      const made = ALL[name] as Made;
      const cells = [wrong, right].map((cell) => Math.round(Number(cell) * MILLION));
      const units = { [input]: "0.000001" };
      const columns = { ...given, [input]: Float64Array.from(cells) };
      const { faults } = made.columns(columns, { units, set });
      expect(faults.map(({ row, kind }) => [row, kind])).toEqual([[0, "out-of-range"]]);
      const values = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { value }]));
      const { text } = made.sql("duckdb", { from: "t", columns: { ...values, [input]: "c" }, units, set });
      const [no, yes] = cells as [number, number];
      const [, bound, at] =
        (no < yes ? /"c" AS HUGEINT\)\) (>=) (-?\d+)/ : /"c" AS HUGEINT\)\) (<) (-?\d+)/).exec(text) ?? [];
      const isTaken = (cell: number) => (bound === "<" ? cell < Number(at) : cell >= Number(at));
      expect([bound, isTaken(no), isTaken(yes)]).toEqual([no < yes ? ">=" : "<", false, true]);
      const other = Object.keys(given).find((key) => key !== input);
      if (other === undefined) return;
      const same = {
        from: "t",
        columns: { ...values, [other]: "c", [input]: { value: wrong } },
        units: { [other]: "1" },
      };
      expect(refusal(() => made.sql("duckdb", { ...same, set })).kind).toBe("out-of-range");
    },
  );

  const plain = (text: string) => text.replaceAll("\u00a0", " ");

  test("in words that say what to write", () => {
    const share = refusal(() => library.neededRevenue({ costs: 1, overheadShare: 6, marginShare: 0 }));
    expect([share.found.da, share.allowed.da, plain(share.remedy.da)]).toEqual([
      "overhead som andel af omsætningen: 6",
      "en andel af 1, fra 0 og under 1",
      'skriv 6 % som "0.06", ikke som procent',
    ]);
    const days = refusal(() => library.specialPlacesPayment({ placeDays: 1, usedDays: -2 }, LAW));
    expect([days.found.en, days.allowed.en, days.remedy.en]).toEqual([
      "used days: −2",
      "a number, from 0 days",
      expect.any(String),
    ]);
  });
});

describe("bounds of a rule of one's own", () => {
  const TEXT = {
    title: { da: "Leje", en: "Rent" },
    mark: "local",
    source: { da: "eget eksempel", en: "an example" },
    words: { rent: { da: "leje", en: "rent" }, lived: { da: "måneder", en: "months" } },
    inputs: { rent: "kr/month", lived: "month" },
    gives: { total: "kr" },
    formula: ({ rent, lived }: { rent: library.Quantity; lived: library.Quantity }) => ({ total: rent.times(lived) }),
  } as const;

  test("hold for fractions that no float can tell from the bound", () => {
    const made = library.rule({ ...TEXT, bounds: { lived: { above: "0.3", most: "12" } } });
    const total = (lived: library.Numeric) => String(made({ rent: 10, lived }).total);
    const third = { n: 3_000_000_000_000_000_001n, d: 10_000_000_000_000_000_000n };
    expect([total(12), total("0.4"), total(third)]).toEqual(["120", "4", "3.000000000000000001"]);
    for (const lived of ["0.3", 0.3, "12.000000000001", { n: 3n, d: 10n }]) {
      expect(refusal(() => total(lived)).allowed.en).toBe("a number, more than 0.3 months and at most 12 months");
    }
  });

  test.each([
    [{ rents: { least: "0" } }, "unknown"],
    [{ rent: { least: 0 } }, "a number that is no text"],
    [{ rent: { lowest: "0" } }, "an unknown bound"],
    [{ rent: {} }, "none"],
  ])("are refused where they would be lost: %j, %s", (bounds, _) => {
    const failure = refusal(() => library.rule({ ...TEXT, bounds } as never));
    expect([failure.kind, failure.path]).toEqual(["malformed", "bounds"]);
  });
});
