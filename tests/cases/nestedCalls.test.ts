import {
  agreementInForce,
  amount,
  carryOver,
  dayTariff,
  type Fraction,
  noticeLimit,
  type RuleSet,
  rule,
} from "rammetakst";
import { describe, expect, test } from "vitest";

const agreement = agreementInForce("syddanmark", "2025-12-31");
const first = { result: 300_000, carriedIn: 0, fullYearBudget: 10_000_000 };

/**
 * A year that takes its carry from the year before while it is read. By hand: 300 000 lies within 5 % of 10 000 000 and
 * is carried whole; with −50 000 there are 250 000, within 5 % of 9 000 000, which is 450 000.
 */
const right = { limit: "450000", available: "250000", carriedOut: "250000", toTariff: "0" };
const second = (carriedIn: () => unknown) => ({
  result: -50_000,
  get carriedIn() {
    return carriedIn() as number;
  },
  fullYearBudget: 9_000_000,
});
const texts = (results: object) =>
  Object.fromEntries(Object.entries(results).map(([name, value]) => [name, `${value}`]));
const whole = ({ n, d }: Fraction) => (n % d === 0n ? String(n / d) : `${n}/${d}`);
const wholes = (results: Readonly<Record<string, Fraction>>) =>
  Object.fromEntries(Object.entries(results).map(([name, value]) => [name, whole(value)]));

describe("an input that runs the same rule while it is read", () => {
  const inner: readonly (readonly [string, () => unknown])[] = [
    ["as a number", () => carryOver(first, agreement).carriedOut.toNumber()],
    ["as text", () => String(carryOver(first, agreement).carriedOut)],
    ["as a Decimal", () => carryOver(first, agreement).carriedOut],
    ["exactly", () => carryOver.exact(first, agreement).carriedOut],
    ["in an explanation", () => Number(carryOver.explain(first, agreement).calculation?.results[2]?.value)],
    [
      "over columns",
      () => {
        const columns = { result: Int32Array.of(7, 300_000), carriedIn: 0, fullYearBudget: 10_000_000 };
        const { results } = carryOver.columns(columns, { units: { result: "1" }, set: agreement });
        return (results.carriedOut[1] as number) / 100; // counted in øre, as the limit is
      },
    ],
  ];

  test.each(inner)("gives the figures of its own call: %s", (_, carriedIn) => {
    expect(texts(carryOver(second(carriedIn), agreement))).toEqual(right);
    expect(wholes(carryOver.exact(second(carriedIn), agreement))).toEqual(right);
    const { calculation } = carryOver.explain(second(carriedIn), agreement);
    expect(Object.fromEntries(calculation?.results.map(({ name, value }) => [name, value]) ?? [])).toEqual(right);
  });

  test("over columns, for the rows that floats hold and for those that they do not", () => {
    const given = {
      result: Float64Array.of(-50_000, 2 ** 53 - 1),
      get carriedIn() {
        return carryOver(first, agreement).carriedOut;
      },
      fullYearBudget: 9_000_000,
    };
    const { results, exactRows } = carryOver.columns(given, { units: { result: "1" }, set: agreement });
    expect([...results.available]).toEqual([250_000, Number.NaN]);
    expect([...results.toTariff].slice(0, 1)).toEqual([0]);
    expect(exactRows).toBe(1);
  });

  test("through a proxy, as a page that computes its cells gives them", () => {
    const cells = new Proxy(
      { result: -50_000, carriedIn: 0, fullYearBudget: 9_000_000 },
      {
        get: (target, key) =>
          key === "carriedIn" ? carryOver(first, agreement).carriedOut.toNumber() : Reflect.get(target, key),
      },
    );
    expect(texts(carryOver(cells, agreement))).toEqual(right);
  });

  test("inside a fraction, an amount with its price level, or a rule set", () => {
    const fractionOf = {
      get n() {
        return carryOver.exact(first, agreement).carriedOut.n;
      },
      d: 1n,
    };
    expect(carryOver.exact(first, agreement).carriedOut.d).toBe(1n);
    expect(
      texts(
        carryOver(
          second(() => fractionOf),
          agreement,
        ),
      ),
    ).toEqual(right);
    const asking: RuleSet = {
      ...agreement,
      known(parameter) {
        carryOver(first, agreement);
        return agreement.known(parameter);
      },
    };
    expect(
      texts(
        carryOver(
          second(() => 300_000),
          asking,
        ),
      ),
    ).toEqual(right);
    const lazy = {
      get costBasis() {
        const costBasis = dayTariff({ costBasis: 36_500, places: 1, occupancy: 1, days: 365, index: 1 }).tariff;
        return amount(costBasis.times(3650), 2025);
      },
      places: 1,
      occupancy: 1,
      days: 365,
      index: 1,
    };
    // 36 500 / 365 is 100 a day; 100 · 3650 / 365 is 1000.
    expect(String(dayTariff(lazy).tariff)).toBe("1000");
  });

  test("holds for a limit that is proposed by another, and for a tariff of a tariff", () => {
    // 2000 · 1.0551 is 2110.20; 1000 · 1.0551 is 1055.10.
    const from = {
      current: 1000,
      currentBackRegulation: 0,
      proposed: 1000,
      proposedBackRegulation: 0,
      index: "1.0551",
    };
    const { limit, isAbove, excess } = noticeLimit({
      current: 2000,
      currentBackRegulation: 0,
      get proposed() {
        return noticeLimit(from).limit.toNumber();
      },
      proposedBackRegulation: 0,
      index: "1.0551",
    });
    expect([String(limit), isAbove, String(excess)]).toEqual(["2110.2", false, "0"]);
    // A tariff of 100 in the inner call; 456 250 / 365 is 1250.
    const tariff = dayTariff({
      costBasis: 456_250,
      get places() {
        return dayTariff({ costBasis: 36_500, places: 1, occupancy: 1, days: 365, index: 1 }).tariff.toNumber() / 100;
      },
      occupancy: 1,
      days: 365,
      index: 1,
    });
    expect(String(tariff.tariff)).toBe("1250");
  });
});

describe("each input", () => {
  /** Year `n` of a chain that carries 1 000 kr. more each year. */
  function year(n: number, counted: { reads: number }): { readonly result: number; readonly carriedIn: number } {
    return {
      result: 1000,
      get carriedIn() {
        counted.reads++;
        return n === 0 ? 0 : (carryOver({ ...chain(n - 1, counted) }, agreement).carriedOut as unknown as number);
      },
    };
  }
  const chain = (n: number, counted: { reads: number }) => ({ ...year(n, counted), fullYearBudget: 10_000_000 });

  test("is read once, however it is given, so that twenty years of each other cost twenty reads", () => {
    const counted = { reads: 0 };
    const last = Object.defineProperties({} as ReturnType<typeof chain>, {
      ...Object.getOwnPropertyDescriptors(year(20, counted)),
      fullYearBudget: { value: 10_000_000, enumerable: true },
    });
    expect(String(carryOver(last, agreement).carriedOut)).toBe("21000");
    expect(counted.reads).toBe(21);
  });

  test("is read once where the keys stand in another order", () => {
    let reads = 0;
    const given = {
      get carriedIn() {
        reads++;
        return carryOver(first, agreement).carriedOut;
      },
      fullYearBudget: 9_000_000,
      result: -50_000,
    };
    expect(texts(carryOver(given, agreement))).toEqual(right);
    expect(reads).toBe(1);
  });

  test("that cannot be read leaves the next call as it is", () => {
    const broken = second(() => {
      throw new Error("no cell");
    });
    expect(() => carryOver(broken, agreement)).toThrow("no cell");
    expect(
      texts(
        carryOver(
          second(() => 300_000),
          agreement,
        ),
      ),
    ).toEqual(right);
  });
});

describe("a columns run", () => {
  test("whose rows' names run the same rule names every fault", () => {
    const units = { costBasis: "1", places: "1" };
    const columns = { costBasis: Int32Array.of(365, 730, 1095), occupancy: 1, days: 365, index: 1 };
    const other = () => dayTariff.columns({ ...columns, places: Uint8Array.of(0, 0, 1) }, { units }).faults.length;
    const ids = {
      length: 3,
      get 0() {
        return `a${other()}`;
      },
      1: "b",
      get 2() {
        return `c${other()}`;
      },
    };
    const { faults, results } = dayTariff.columns({ ...columns, places: Uint8Array.of(0, 1, 0) }, { units, ids });
    expect(faults.map(({ row, id }) => [row, id])).toEqual([
      [0, "a2"],
      [2, "c2"],
    ]);
    expect([...results.tariff]).toEqual([Number.NaN, 200, Number.NaN]);
  });

  test("keeps nothing of a fraction that its caller changes between two runs", () => {
    const share = { n: 1n, d: 2n };
    const half = rule({
      title: { da: "Andel", en: "Share" },
      mark: "local",
      source: { da: "eget eksempel", en: "an example of our own" },
      words: { whole: { da: "helt", en: "whole" } },
      inputs: { whole: "kr", share: "1" },
      gives: { amount: "kr" },
      parameters: { tariffRounding: dayTariff.parameters.tariffRounding as never },
      formula: ({ whole, share, tariffRounding }) => ({ amount: whole.times(share).roundedTo(tariffRounding) }),
    });
    const run = () => [...half.columns({ whole: Int32Array.of(8), share }, { units: { whole: "1" } }).results.amount];
    expect(run()).toEqual([400]);
    share.n = 2n;
    share.d = 8n;
    expect(run()).toEqual([200]);
    const units = { whole: { n: 1n, d: 1n } };
    const counted = () => half.columns({ whole: Int32Array.of(8), share }, { units: units as never }).results.amount[0];
    expect(counted()).toBe(200);
    units.whole.n = 3n;
    expect(counted()).toBe(600);
  });
});
