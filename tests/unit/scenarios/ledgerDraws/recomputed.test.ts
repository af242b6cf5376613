import { type LedgerToDraw, ledgerOfDraw } from "rammetakst";
import { expect, test } from "vitest";
import { Xoshiro128 } from "../../../../src/scenarios/random/xoshiro128.ts";
import { AGREEMENT } from "./offer.ts";

/*
 * What is drawn, counted again in whole numbers of any size from what docs/decisions/scenarios says: only the generator's own numbers
 * and its jump are taken of the library, and they are held against their reference elsewhere.
 */

const [BLOCK, WORD, TOGETHER] = [1024, 2n ** 32n, 2n ** 28n];
type Column = readonly bigint[];

const columnOf = (each: (i: number) => bigint): Column => Array.from({ length: BLOCK }, (_, i) => each(i));

/** A number below a size for each draw of a block. */
function below(size: bigint, from: Xoshiro128): Column {
  if (size === 1n) return columnOf(() => 0n);
  return columnOf(() => {
    let product = BigInt(from.next()) * size;
    while (product % WORD < WORD % size) product = BigInt(from.next()) * size;
    return product / WORD;
  });
}

function uniform(least: bigint, most: bigint, from: Xoshiro128): Column {
  return below(most - least + 1n, from).map((number) => least + number);
}

function bell(least: bigint, most: bigint, from: Xoshiro128): Column {
  const [each, rest] = [(most - least) / 4n, (most - least) % 4n];
  const [a, b, c, d] = [0n, 1n, 2n, 3n].map((i) => each + 1n + (i < rest ? 1n : 0n)) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  if (a * b <= TOGETHER) {
    const [first, last] = [below(a * b, from), below(c * d, from)];
    const parts = (i: number) => {
      const [x = 0n, y = 0n] = [first[i], last[i]];
      return [x % a, x / a, y % c, y / c];
    };
    return columnOf((i) => parts(i).reduce((sum, part) => sum + part, least));
  }
  const parts = [a, b, c, d].map((size) => below(size, from));
  return columnOf((i) => parts.reduce((sum, part) => sum + (part[i] ?? 0n), least));
}

function slope(size: bigint, from: Xoshiro128): Column {
  if (size === 1n) return columnOf(() => 0n);
  const turned = (across: bigint, along: bigint) => (along <= across ? across : size - 1n - across);
  const fields = size * (size + 1n);
  if (fields <= TOGETHER) return below(fields, from).map((field) => turned(field % size, field / size));
  const [across, along] = [below(size, from), below(size + 1n, from)];
  return columnOf((i) => turned(across[i] ?? 0n, along[i] ?? 0n));
}

function triangular(least: bigint, likeliest: bigint, most: bigint, from: Xoshiro128): Column {
  const [rising, falling] = [likeliest - least + 1n, most - likeliest];
  if (falling === 0n) return slope(rising, from).map((number) => least + number);
  const sides = below(rising + falling + 1n, from);
  const [up, down] = [slope(rising, from), slope(falling, from)];
  return columnOf((i) => ((sides[i] ?? 0n) <= rising ? least + (up[i] ?? 0n) : most - (down[i] ?? 0n)));
}

const YEAR = { tariff: 1_400, budgetedDays: 8_000, budget: 11_200_000 } as const;
const INPUT: LedgerToDraw = {
  carriedIn: 0,
  years: [
    {
      ...YEAR,
      year: 2023,
      backRegulationInTariff: 0,
      occupiedDays: { kind: "triangular", least: 7_000, likeliest: 8_000, most: 8_400 },
      costs: { kind: "bell", least: 10_500_000, most: 11_900_000 },
    },
    {
      ...YEAR,
      year: 2024,
      backRegulationInTariff: 0,
      occupiedDays: { kind: "bell", least: 7_001, most: 8_400 },
      costs: { kind: "triangular", least: 11_000_000, likeliest: 11_200_000, most: 11_300_000 },
    },
    {
      ...YEAR,
      year: 2025,
      occupiedDays: 8_000,
      costs: { kind: "uniform", least: 11_000_000, most: "40000000.01" },
    },
  ],
};

test("a draw is found again from its seed by its number, as the documentation says", () => {
  const seed = 77;
  const stream = Xoshiro128.seeded(seed);
  for (const block of [0, 1, 2, 3]) {
    const from = stream.copy();
    const years = [
      [triangular(7_000n, 8_000n, 8_400n, from), bell(1_050_000_000n, 1_190_000_000n, from)],
      [bell(7_001n, 8_400n, from), triangular(1_100_000_000n, 1_120_000_000n, 1_130_000_000n, from)],
      [columnOf(() => 8_000n), uniform(1_100_000_000n, 4_000_000_001n, from)],
    ];
    for (const at of [0, 1, 500, 1023]) {
      const draw = block * BLOCK + at + 1;
      const ledger = ledgerOfDraw(INPUT, AGREEMENT, draw, { draws: 10_000, seed });
      const found = ledger.years.map(({ costs }) => BigInt(costs.times(100).toFixed()));
      expect(found).toEqual(years.map(([, costs]) => costs?.[at]));
      const [first, second] = ledger.years;
      // Without back-regulation the revenue is the days at 1 400 kr.
      expect([first, second].map((year) => BigInt(year?.revenue.dividedBy(1_400).toFixed() ?? -1))).toEqual(
        years.slice(0, 2).map(([days]) => days?.[at]),
      );
    }
    stream.jump();
  }
});
