import { type DrawnYear, type LedgerToDraw, simulateLedger } from "rammetakst";
import { describe, expect, test } from "vitest";
import { AGREEMENT, OFFER, PLAIN } from "./offer.ts";

const SEEDS = 400;
const FEW = 1_024;
const FOUR_TIMES = 4 * FEW;

/** The root of the mean of squared errors over many seeds. */
function errorOf(input: LedgerToDraw, draws: number, of: (last: DrawnYear) => number, exact: number): number {
  let squares = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const last = simulateLedger(input, AGREEMENT, { draws, seed }).years.at(-1);
    squares += last === undefined ? Number.NaN : (of(last) - exact) ** 2;
  }
  return Math.sqrt(squares / SEEDS);
}

// An error's root mean square over 400 seeds is off by 1 / √800, 3.5 %; the half of one by another by at most 5 %. Bounds are four of these.
const [NEAR, OF_HALF] = [0.14, 0.1];

describe("the error halves with four times the draws", () => {
  test.each<[string, (year: DrawnYear) => number, number, number]>([
    // 40 001 amounts of øre have a variance of (40 001² − 1) / 12.
    ["of the mean", ({ result }) => Number(result.mean), 0, Math.sqrt((40_001 ** 2 - 1) / 12) / 100],
    // 10 000 of them lie above 100 kr., 5 % of 2 000.
    ["of a share", ({ surplusBeyond }) => Number(surplusBeyond.share), 10_000 / 40_001, Math.sqrt(0.25 * 0.75)],
    // The density of a quantile is that of the amounts, 1 / 400 for a krone: √(0.25 · 0.75) · 400.
    ["of a quantile", ({ result }) => Number(result.quantiles[1]), -100, Math.sqrt(0.25 * 0.75) * 400],
  ])("%s, and is what the law of what is drawn makes it", (_, of, exact, deviation) => {
    const [few, more] = [errorOf(PLAIN, FEW, of, exact), errorOf(PLAIN, FOUR_TIMES, of, exact)];
    expect(Math.abs(more / few - 0.5)).toBeLessThan(OF_HALF);
    expect(Math.abs((few * Math.sqrt(FEW)) / deviation - 1)).toBeLessThan(NEAR);
    expect(Math.abs((more * Math.sqrt(FOUR_TIMES)) / deviation - 1)).toBeLessThan(NEAR);
  });

  test("of what enters a later tariff, against a long run", () => {
    const of = ({ toTariff }: DrawnYear) => Number(toTariff.mean);
    // The tariff of the third year holds what was drawn for the first.
    const years = OFFER.years.slice(0, 3);
    const long = simulateLedger({ ...OFFER, years }, AGREEMENT, { draws: 1_000_000, seed: 99 }).years.at(-1);
    const exact = long === undefined ? Number.NaN : of(long);
    const input = { ...OFFER, years };
    const [few, more] = [errorOf(input, FEW, of, exact), errorOf(input, FOUR_TIMES, of, exact)];
    expect(Math.abs(more / few - 0.5)).toBeLessThan(OF_HALF);
    // The standard error that is told of the long run is that of one of 1 024 draws by √(1 000 000 / 1 024).
    const told = Number(long?.toTariff.standardError) * Math.sqrt(1_000_000 / FEW);
    expect(Math.abs(few / told - 1)).toBeLessThan(NEAR);
  });
});
