import {
  agreementInForce,
  calculateTariffs,
  distributeMany,
  type GivenColumn,
  occupancyRates,
  screenNotices,
  settleLedgers,
  stateRefunds,
} from "rammetakst";
import { describe, expect, test } from "vitest";

const AGREEMENT = agreementInForce("syddanmark", "2025-01-01");
const EARLIER = agreementInForce("syddanmark", "2022-12-31");
/** The one agreement whose threshold of a deviation is known. */
const LISTING = agreementInForce("syddanmark", "2019-09-30");

/** What a function makes of columns: the figures of all rows, and those that it could not compute. */
interface Made {
  readonly figures: readonly number[];
  readonly failed: readonly (readonly [row: number, path: string])[];
}

type Column = (cells: readonly (number | null)[]) => GivenColumn;

interface Failed {
  readonly row?: number;
  readonly offer?: number;
  readonly failure: { readonly path: string };
}

const made = (figures: ArrayLike<number>, failed: readonly Failed[]): Made => ({
  figures: Array.from(figures),
  failed: failed.map(({ row, offer, failure }) => [(row ?? offer) as number, failure.path]),
});

/** Each function that takes columns, of three rows; `cell` stands in the second. */
const FUNCTIONS: Readonly<Record<string, (column: Column, cell: number | null) => Made>> = {
  screenNotices: (column, cell) => {
    const columns = { current: column([234_750, cell, 200_000]), proposed: column([247_785, 247_785, 211_000]) };
    const operator = column([575, 575, 461]);
    const { excess, failed } = screenNotices({ ...columns, operator, year: column([2025, 2025, 2025]) }, AGREEMENT);
    return made(excess, failed);
  },
  settleLedgers: (column, cell) => {
    const all = [1_000_000_000, 1_000_000_000, 500_000_000];
    const columns = { revenue: column([940_000_000, cell, 510_000_000]), costs: column(all), budget: column(all) };
    const years = { firstYear: column([2022, 2022, 2022]), years: column([1, 1, 1]), carriedIn: column([0, 0, 0]) };
    const { toTariff, failed } = settleLedgers({ ...columns, ...years }, EARLIER);
    return made(toTariff, failed);
  },
  occupancyRates: (column, cell) => {
    const columns = { places: column([20, 12, 10]), occupiedDays: column([4641, cell, 2700]) };
    const period = { year: 2019, period: { from: "2019-01-01", to: "2019-09-30" } };
    const { actual, failed } = occupancyRates({ ...columns, budgetedOccupancy: 0.95 }, LISTING, period);
    return made(actual, failed);
  },
  calculateTariffs: (column, cell) => {
    const costs = { wages: column([900_000_000, cell, 600_000_000]), premises: column([0, 0, 9_000_000]) };
    const use = {
      places: column([24, 24, 12]),
      occupancy: column([9600, 9600, 9800]),
      year: column([2025, 2025, 2025]),
    };
    const { tariff, failed } = calculateTariffs({ costs, priceLevel: 2025, ...use }, AGREEMENT);
    return made(tariff, failed);
  },
  stateRefunds: (column, cell) => {
    const columns = { yearly: column([250_000_000, cell, 120_000_000]), months: column([12, 12, 6]) };
    const { refund, failed } = stateRefunds({ ...columns, year: column([2022, 2022, 2022]) });
    return made(refund, failed);
  },
};

const floats: Column = (cells) => Float64Array.from(cells, (cell) => cell ?? Number.NaN);

describe.each(Object.entries(FUNCTIONS))("%s", (name, call) => {
  const GOOD = 5_000;
  const wanted = call(floats, GOOD);

  test.each<readonly [string, Column]>([
    ["BigInt64Array", (cells) => BigInt64Array.from(cells, (cell) => BigInt(cell ?? 0))],
    ["BigUint64Array", (cells) => BigUint64Array.from(cells, (cell) => BigInt(cell ?? 0))],
    ["lists of bigints", (cells) => cells.map((cell) => (cell === null ? null : BigInt(cell)))],
    ["lists of numbers", (cells) => cells],
  ])("gives of %s what it gives of floats", (_, column) => {
    expect(wanted.failed).toEqual([]);
    expect(call(column, GOOD)).toEqual(wanted);
  });

  test.each<readonly [string, Column, number | null]>([
    ["an empty cell", (cells) => cells, null],
    ["NaN", floats, null],
    ["part of a unit", floats, 2.5],
    ["a bigint beyond 2^53", (cells) => cells.map((cell) => (cell === null ? null : BigInt(cell))), 2 ** 60],
  ])("tells the row of %s, and does the others", (_, column, cell) => {
    // Half a day may be occupied.
    if (name === "occupancyRates" && cell === 2.5) return;
    const { figures, failed } = call(column, cell);
    expect(failed.map(([row]) => row)).toEqual([1]);
    expect(figures).toEqual(wanted.figures.map((each, row) => (row === 1 ? Number.NaN : each)));
  });
});

test("distributeMany gives of lists and whole numbers of 64 bits what it gives of floats", () => {
  const keys = [
    { id: 461n, key: 2n },
    { id: 479n, key: 3n },
  ];
  const wanted = distributeMany(
    Float64Array.of(100, -7),
    keys.map(({ id, key }) => ({ id: Number(id), key: Number(key) })),
  );
  for (const totals of [[100, -7], [100n, -7n], BigInt64Array.of(100n, -7n)])
    expect(distributeMany(totals, keys as never)).toEqual(wanted);
  expect(wanted.ids).toEqual([461, 479]);
});
