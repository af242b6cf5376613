import {
  budgetVariance,
  compareWith,
  completeness,
  decomposeGrowth,
  type SpendingData,
  type SpendingRow,
  spendingData,
  spendingGrowth,
  spendingPerCitizen,
  unitCosts,
} from "rammetakst";
import { describe, expect, test } from "vitest";

function rowsOf(): SpendingRow[] {
  const base = { priceLevel: "nominal", function: "5.38.50" } as const;
  return ["Odense", "Nyborg"].flatMap((payer) =>
    [2021, 2022, 2023, 2024].flatMap((year) =>
      ["adults", "children"].flatMap((area): SpendingRow[] => {
        const [amount, users] = [1_000_000 * (year - 2019) * (payer === "Odense" ? 3 : 1), payer === "Odense" ? 20 : 7];
        const row = { ...base, payer, year, area, users };
        const spent = { ...row, account: "accounts", amount } as const;
        return year < 2023 ? [spent] : [spent, { ...row, account: "budget", amount: amount + 50_000 }];
      }),
    ),
  );
}

const PERIOD = { from: 2021, to: 2024 } as const;
const per = { per: "inhabitant", date: "01-01" } as const;
const ages = () => ({ per: { ages: "15-17" }, date: "01-01", years: [2021] }) as const;
const VALUES = () => [
  { municipality: "Odense", perInhabitant: 1200, inhabitants: 200_000 },
  { municipality: "Fanø", perInhabitant: "600.50", inhabitants: 4_000 },
];
const AGAINST = () => ({ with: ["Odense", "Fanø", "Nyborg"], subject: { da: "voksne", en: "adults" } });

type Given = readonly SpendingRow[] | SpendingData;
type Analysis = (given: Given) => object;

const ANALYSES: Readonly<Record<string, Analysis>> = {
  spendingPerCitizen: (given) => spendingPerCitizen(given, per),
  "spendingPerCitizen per user": (given) => spendingPerCitizen(given, { per: "user" }),
  "spendingPerCitizen of ages": (given) => spendingPerCitizen(given, ages()),
  "spendingPerCitizen.exact": (given) => spendingPerCitizen.exact(given, per),
  "spendingPerCitizen.exact per user": (given) => spendingPerCitizen.exact(given, { per: "user" }),
  unitCosts: (given) => unitCosts(given, { per: "users" }),
  "unitCosts.exact": (given) => unitCosts.exact(given, { per: "users" }),
  completeness: (given) => completeness(given, { payers: ["Odense", "Nyborg", "Assens"], jumpAbove: "0.2" }),
  budgetVariance: (given) => budgetVariance(given, { budget: "budget", years: [2023, 2024] }),
  "budgetVariance.exact": (given) => budgetVariance.exact(given, { budget: "budget", years: [2023, 2024] }),
  decomposeGrowth: (given) => decomposeGrowth(given, PERIOD),
  "decomposeGrowth.exact": (given) => decomposeGrowth.exact(given, PERIOD),
  "spendingGrowth.exact": (given) => spendingGrowth.exact(given, { ...PERIOD, prices: "nominal" }),
  compareWith: () => compareWith(VALUES(), AGAINST()),
  "compareWith.exact": () => compareWith.exact(VALUES(), AGAINST()),
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));

/** All of a value as text; what a `Decimal` and a whole number are is told apart. */
const wholly = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (typeof each === "bigint" ? `${each}n` : each));

const other = (value: unknown): unknown =>
  typeof value === "number" ? value + 1 : typeof value === "bigint" ? value + 1n : "changed";

/** Changes all that can be changed of a value, to its depths, and empties its lists. */
function spoil(value: unknown): void {
  if (ArrayBuffer.isView(value)) (value as Float64Array).fill(0);
  if (!isPlain(value)) return;
  for (const key of Object.keys(value)) {
    const each = value[key];
    if (isPlain(each) || ArrayBuffer.isView(each)) spoil(each);
    else Reflect.set(value, key, other(each));
  }
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
}

const at = (object: object, key: string): unknown => Reflect.get(object, key);

describe("what is read late is what would have been read at once", () => {
  test.each(Object.entries(ANALYSES))("whatever is done to other fields of the result: %s", (_, analyse) => {
    const whole = analyse(rowsOf());
    const keys = Object.keys(whole);
    const expected = Object.fromEntries(keys.map((key) => [key, wholly(at(whole, key))]));
    for (const spoilt of keys) {
      const [changed, written] = [analyse(rowsOf()), analyse(rowsOf())];
      spoil(at(changed, spoilt));
      Reflect.set(written, spoilt, "written over");
      for (const key of keys.filter((each) => each !== spoilt)) {
        expect(wholly(at(changed, key)), `${key} after ${spoilt} was changed`).toBe(expected[key]);
        expect(wholly(at(written, key)), `${key} after ${spoilt} was written over`).toBe(expected[key]);
      }
    }
  });

  test.each(Object.entries(ANALYSES))("whatever is done to the table: %s", (_, analyse) => {
    const [rows, data, expected] = [rowsOf(), spendingData(rowsOf()), wholly(analyse(rowsOf()))];
    const [ofRows, ofData] = [analyse(rows), analyse(data)];
    spoil(rows);
    spoil(data);
    expect(wholly(ofRows)).toBe(expected);
    expect(wholly(ofData)).toBe(expected);
  });

  test("lists of a table that has been read cannot be turned round", () => {
    const data = spendingData(rowsOf());
    const costs = unitCosts(data, { per: "users" });
    expect(() => (data.payers as unknown[]).reverse()).toThrow(TypeError);
    expect(() => (data.years as unknown[]).push(1999)).toThrow(TypeError);
    expect(Reflect.set(data.payers[0] as object, "name", "X")).toBe(false);
    expect(Reflect.set(data, "years", [])).toBe(false);
    // 2021: 2 areas × 2 years after 2019 × 1 million kr. in Nyborg, three times that in Odense.
    const of2021 = costs.byPayer.filter(({ year }) => year === 2021);
    expect(of2021.map(({ payer, spending }) => [payer, spending.toString()])).toEqual([
      ["Nyborg", "4000000"],
      ["Odense", "12000000"],
    ]);
  });

  test("the effects of payers add up to the change after the list of payers was emptied", () => {
    const { payers, total } = decomposeGrowth.exact(rowsOf(), PERIOD);
    (payers as unknown[]).length = 0;
    const { population, userShare, unitCost } = total.effects;
    const sum = [population, userShare, unitCost].reduce(({ n, d }, each) => ({
      n: n * each.d + each.n * d,
      d: d * each.d,
    }));
    // From 2 × 2 to 2 × 5 million kr. in Nyborg, and three times that in Odense.
    expect(sum.n / sum.d).toBe(24_000_000n);
    expect(sum.n % sum.d).toBe(0n);
  });
});
