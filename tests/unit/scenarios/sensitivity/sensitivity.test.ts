import {
  asText,
  dayTariff,
  RuleError,
  sensitivity,
  sensitivityGrid,
  sensitivityGridSheets,
  sensitivitySheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const BASE = { days: 8_000, tariff: 1_400, costs: 11_000_000, idle: 1 };
const result = ({ days, tariff, costs }: typeof BASE) => days * tariff - costs;

describe("sensitivity", () => {
  const tried = sensitivity(
    BASE,
    { idle: [0, 2], tariff: [1_390, 1_410], days: [7_500, 8_300], costs: [10_900_000, 11_200_000] },
    result,
    { title: "Årets resultat" },
  );

  test("puts the widest effect first, with the exact effects of both values", () => {
    expect(tried.base.toFixed()).toBe("200000");
    expect(
      tried.inputs.map(({ input, lowEffect, highEffect, width }) => [
        input,
        ...[lowEffect, highEffect, width].map(Number),
      ]),
    ).toEqual([
      ["days", -700_000, 420_000, 1_120_000],
      ["costs", 100_000, -200_000, 300_000],
      ["tariff", -80_000, 80_000, 160_000],
      ["idle", 0, 0, 0],
    ]);
    expect(tried.inputs[0]).toMatchObject({ base: "8000", low: "7500", high: "8300" });
    expect(tried.inputs[0]?.atLow.toFixed()).toBe("-500000");
  });

  test("measures the width from the base case too, where both values lie on one side of it", () => {
    const square = sensitivity({ x: 0 }, { x: [-3, 2] }, ({ x }) => x * x);
    expect(square.inputs[0]?.width.toFixed()).toBe("9");
  });

  test("keeps the order of equal ones, and exact fractions", () => {
    const third = { n: 1n, d: 3n };
    const { inputs } = sensitivity.exact({ a: 0, b: 0 }, { a: [0, 1], b: [1, 0] }, ({ a, b }) =>
      a === 1 || b === 1 ? third : 0,
    );
    expect(inputs.map(({ input }) => input)).toEqual(["a", "b"]);
    expect(inputs[0]?.width.n).toBe(1n);
    expect(inputs[0]?.width.d).toBe(3n);
  });

  test("changes one input at a time, and leaves the base case as it is", () => {
    const seen: string[] = [];
    const base = Object.freeze({ a: 1, b: "x" });
    sensitivity(base, { a: [2, 3], b: ["y", true] }, (given) => {
      seen.push(JSON.stringify(given));
      return 0;
    });
    expect(seen).toEqual([
      '{"a":1,"b":"x"}',
      '{"a":2,"b":"x"}',
      '{"a":3,"b":"x"}',
      '{"a":1,"b":"y"}',
      '{"a":1,"b":true}',
    ]);
  });

  test("has a table with the values, and says what is without effect", () => {
    const sheet = sensitivitySheet(tried);
    expect(sheet.rows).toHaveLength(4);
    expect(asText(sheet, "da")).toContain("Årets resultat: Følsomhed, én værdi ad gangen");
    expect(sheet.notes?.map(({ en }) => en.replaceAll("\u00a0", " "))).toEqual([
      "The base case is DKK 200,000.00. Each row changes one input; all else is as in the base case.",
      "The amount is the same, whatever the idle.",
    ]);
  });
});

test("a caller may write on the case it is given: the others are as they were", () => {
  const base = { costBasis: 12_000_000, places: 24 };
  const amountOf = (given: { costBasis: number; places: number }) => {
    given.costBasis *= 2;
    return given.costBasis / given.places;
  };
  const grid = sensitivityGrid(base, { costBasis: [12_000_000], places: [24, 12] }, amountOf);
  expect(grid.base.toString()).toBe("1000000");
  expect(grid.amounts[0]?.map(String)).toEqual(["1000000", "2000000"]);
  expect(sensitivity(base, { places: [24, 12] }, amountOf).inputs[0]?.width.toString()).toBe("1000000");
});

describe("sensitivity refuses", () => {
  const at = (call: () => unknown) => {
    const { kind, path } = refusal(call);
    return `${kind} ${path}`;
  };

  test.each<[string, unknown, unknown, string]>([
    ["an input that the base case has not", BASE, { day: [1, 2] }, "unknown-key ranges"],
    ["one value", BASE, { days: [1] }, "out-of-range ranges.days"],
    ["what is no list", BASE, { days: 1 }, "malformed ranges.days"],
    ["a value that is none", BASE, { days: [1, null] }, "malformed ranges.days[1]"],
    ["no input", BASE, {}, "out-of-range ranges"],
    ["no base case", undefined, { days: [1, 2] }, "missing base"],
    ["an empty base case", {}, {}, "out-of-range base"],
    ["a base value that is none", { days: Number.NaN }, { days: [1, 2] }, "malformed base.days"],
  ])("%s", (_, base, ranges, wanted) => {
    expect(at(() => sensitivity(base as never, ranges as never, result as never))).toBe(wanted);
  });

  test("an amount that is none, at the place that was tried", () => {
    const amount = ({ days }: { readonly days: number }) => (days === 1 ? Number.NaN : 0);
    expect(at(() => sensitivity({ days: 0 }, { days: [2, 1] }, amount))).toBe("malformed ranges.days[1]");
    expect(at(() => sensitivity({ days: 1 }, { days: [2, 1] }, amount))).toBe("malformed base");
    expect(at(() => sensitivity({ days: 1 }, { days: [2, 1] }, 5 as never))).toBe("malformed amountOf");
  });

  test("tells an error of the library by the place of the value, and lets any other through", () => {
    const base = { costBasis: 1, places: 1, occupancy: 1, days: 365, index: 1 };
    const failure = refusal(() => sensitivity(base, { places: [0, 1] }, (given) => dayTariff(given).tariff));
    expect(failure.kind).toBe("not-computable");
    expect(failure.path).toBe("ranges.places[0]");
    const own = new TypeError("x");
    const thrown = () =>
      sensitivity({ a: 1 }, { a: [1, 2] }, () => {
        throw own;
      });
    expect(thrown).toThrow(own);
    expect(thrown).not.toThrow(RuleError);
  });
});

describe("sensitivityGrid", () => {
  const grid = sensitivityGrid(BASE, { days: [7_500, 8_000], tariff: [1_400, 1_410, 1_420] }, result);

  test("has an amount for each pair, and its difference to the base case", () => {
    expect(grid.amounts.map((row) => row.map(Number))).toEqual([
      [-500_000, -425_000, -350_000],
      [200_000, 280_000, 360_000],
    ]);
    expect(grid.effects.map((row) => row.map(Number))).toEqual([
      [-700_000, -625_000, -550_000],
      [0, 80_000, 160_000],
    ]);
    expect([grid.rows, grid.columns].map(({ input, base, values }) => [input, base, values])).toEqual([
      ["days", "8000", ["7500", "8000"]],
      ["tariff", "1400", ["1400", "1410", "1420"]],
    ]);
  });

  test("has two tables", () => {
    const { amounts, effects } = sensitivityGridSheets(grid);
    expect(amounts.columns).toHaveLength(4);
    expect(effects.rows.map((row) => row.map(String))).toEqual([
      ["7500", "-700000", "-625000", "-550000"],
      ["8000", "0", "80000", "160000"],
    ]);
    expect(effects.notes?.at(-1)?.da).toBe("I udgangspunktet: døgn: 8000, takst: 1400.");
  });

  test("refuses other than two inputs, and a value twice", () => {
    const at = (values: object) => {
      const { kind, path } = refusal(() => sensitivityGrid(BASE, values as never, result));
      return `${kind} ${path}`;
    };
    expect(at({ days: [1] })).toBe("out-of-range values");
    expect(at({ days: [1], tariff: [1], costs: [1] })).toBe("out-of-range values");
    expect(at({ days: [1, 1], tariff: [1] })).toBe("duplicate values.days[1]");
    expect(at({ days: [22, "22.0"], tariff: [1] })).toBe("duplicate values.days[1]");
    expect(at({ days: [8_000], tariff: ["1400", "1400.5", 1400n] })).toBe("duplicate values.tariff[2]");
    expect(at({ days: [], tariff: [1] })).toBe("out-of-range values.days");
    expect(at({ days: [1], tarif: [1] })).toBe("unknown-key values");
  });
});
