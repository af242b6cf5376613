import { agreementInForce, dayTariff, noticeLimit, sumsByGroup } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const MANY = 20_000;
const cells = (cell: (row: number) => number) => Float64Array.from({ length: MANY }, (_, row) => cell(row));

const given = {
  costBasis: cells((row) => 10_000_000 + ((row * 7919) % 90_000_000)),
  places: cells((row) => 1 + (row % 40)),
  occupancy: cells((row) => 8000 + (row % 2001)),
  days: 365,
  index: "1.0551",
};
const units = { costBasis: "0.01", places: "1", occupancy: "0.0001" };
const by = {
  municipality: Uint16Array.from({ length: MANY }, (_, row) => 101 + 7 * ((row * 31) % 98)),
  year: Array.from({ length: MANY }, (_, row) => 2016 + (row % 10)),
};

/** The results of rows added up one by one, as bigints. */
function oneByOne(tariff: Float64Array): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [row, whole] of tariff.entries()) {
    const key = `${by.municipality[row]} ${by.year[row]}`;
    sums.set(key, (sums.get(key) ?? 0n) + BigInt(whole));
  }
  return sums;
}

const keyed = (found: { by: Readonly<Record<string, readonly unknown[]>>; groups: number }, sums: readonly unknown[]) =>
  new Map(
    Array.from({ length: found.groups }, (_, i) => [`${found.by.municipality?.[i]} ${found.by.year?.[i]}`, sums[i]]),
  );

test("a name that is stored in two ways is one group, also where its spaces differ", () => {
  const [composed, parted] = ["Hvidovre Café", "Hvidovre  Cafe\u0301"];
  expect(composed).not.toBe(parted);
  const offer = [composed, "Å", parted, "A\u030a", " Hvidovre\u00a0Café "];
  const { by: found, sums, groupRows } = sumsByGroup({ amount: Float64Array.of(1, 20, 300, 4_000, 50_000) }, { offer });
  expect(found.offer).toEqual(["Hvidovre Café", "Å"]);
  expect([sums.amount, groupRows]).toEqual([
    [50_301n, 4_020n],
    [3, 2],
  ]);
  const columns = { costBasis: Int32Array.of(3_650_000, 7_300_000), places: 10, occupancy: 1, days: 365, index: 1 };
  const summed = dayTariff.columns(columns, { units: { costBasis: "1" }, sumBy: { offer: [parted, composed] } });
  // 1 000 and 2 000 kr. a day.
  expect([summed.by.offer, summed.sums.tariff]).toEqual([[composed], [300_000n]]);
});

test("a typed array of another kind is malformed, and what is not there is missing", () => {
  const sum = (columns: unknown) => refusal(() => sumsByGroup(columns as never, { g: ["x"] }));
  for (const [column, kind] of [
    [Float32Array.of(1), "Float32Array"],
    [Uint8ClampedArray.of(1), "Uint8ClampedArray"],
  ] as const) {
    expect(sum({ a: column })).toMatchObject({ kind: "malformed", path: "columns.a", found: { en: kind } });
    expect(sum({ a: Float64Array.of(1), b: column })).toMatchObject({ kind: "malformed", path: "columns.b" });
  }
  expect(sum({ a: undefined })).toMatchObject({ kind: "missing", path: "columns.a" });
  expect(sum({ a: Float64Array.of(1), b: undefined })).toMatchObject({ kind: "missing", path: "columns.b" });
  expect(sum({})).toMatchObject({ kind: "missing", path: "columns" });
});

describe("sums of a run by group", () => {
  test("are the results of the rows added up, in one pass and in two", () => {
    const { tariff } = dayTariff.columns(given, { units }).results;
    const summed = dayTariff.columns(given, { units, sumBy: by });
    expect(keyed(summed, summed.sums.tariff)).toEqual(oneByOne(tariff));
    expect(summed.groupRows.reduce((sum, each) => sum + each)).toBe(MANY);
    const later = sumsByGroup({ tariff }, by);
    expect([later.by, later.groupRows, later.sums.tariff]).toEqual([summed.by, summed.groupRows, summed.sums.tariff]);
    const decimal = dayTariff.columns(given, { units, sumBy: by, as: "decimal" });
    expect(decimal.sums.tariff.map((each) => each?.times(100).toFixed())).toEqual(summed.sums.tariff.map(String));
  });

  test("of a group with a row that has a fault are not there, and the fault is told", () => {
    const places = Uint8Array.of(24, 0, 20);
    const columns = { costBasis: Int32Array.of(12_000_000, 9_500_000, 7_300_000), places };
    const one = { occupancy: 1, days: 365, index: 1 };
    const {
      by: found,
      sums,
      faults,
      groupRows,
    } = dayTariff.columns(
      { ...columns, ...one },
      { units: { costBasis: "1", places: "1" }, sumBy: { offer: ["Å", "Z", "A"] } },
    );
    expect(found.offer).toEqual(["A", "Z", "Å"]);
    expect(sums.tariff).toEqual([100_000n, null, 136_986n]);
    expect([faults.map(({ row }) => row), groupRows]).toEqual([[1], [1, 1, 1]]);
  });

  test("of several results and rule sets, with flags as the number of rows that have them", () => {
    const columns = { current: cells((row) => 200_000 + row), proposed: cells((row) => 210_000 + 2 * row) };
    const one = { currentBackRegulation: 0, proposedBackRegulation: 0, index: "1.0551" };
    const sets = [agreementInForce("syddanmark", "2025-01-01"), agreementInForce("syddanmark", "2024-01-01")];
    const set = { sets, of: Uint8Array.from({ length: MANY }, (_, row) => row % 2) };
    const options = { units: { current: "0.01", proposed: "0.01" }, set } as const;
    const { results } = noticeLimit.columns({ ...columns, ...one }, options);
    const group = Uint8Array.from({ length: MANY }, (_, row) => row % 3);
    const { sums } = noticeLimit.columns({ ...columns, ...one }, { ...options, sumBy: { group } });
    const sumOf = (cellsOf: ArrayLike<number>, at: number) =>
      Array.from(cellsOf).reduce((sum, each, row) => (row % 3 === at ? sum + BigInt(each) : sum), 0n);
    for (const name of ["limit", "excess", "isAbove"] as const)
      expect(sums[name]).toEqual([0, 1, 2].map((at) => sumOf(results[name], at)));
  });

  test("are exact beyond what floats hold", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const { sums } = sumsByGroup({ amount: Float64Array.of(most, most, 2, -1) }, { year: Int16Array.of(1, 1, 1, 2) });
    expect(sums.amount).toEqual([2n * BigInt(most) + 2n, -1n]);
  });

  test.each([
    [() => sumsByGroup({ a: Float64Array.of(1.5) }, { year: [1] }), "malformed", "columns.a[0]"],
    [() => sumsByGroup({ a: Float64Array.of(1) }, { year: [1, 2] }), "malformed", "by.year"],
    [() => sumsByGroup({ a: Float64Array.of(1) }, { year: [null as never] }), "missing", "by.year[0]"],
    [() => sumsByGroup({ a: Float64Array.of(1) }, { year: [Number.NaN] }), "malformed", "by.year[0]"],
    [() => sumsByGroup({ a: Float64Array.of(1) }, {}), "missing", "by"],
    [() => sumsByGroup({ a: Float64Array.of(1) }, { year: 2024 as never }), "malformed", "by.year"],
    [() => sumsByGroup({}, { year: [1] }), "missing", "columns"],
    [() => dayTariff.columns(given, { units, sumBy: {} }), "missing", "sumBy"],
    [() => dayTariff.columns(given, { units, sumBy: by, out: {} }), "unknown-key", "out"],
  ])("are refused for what is no group or number %#", (call, kind, path) => {
    expect(refusal(call)).toMatchObject({ kind, path });
  });
});
