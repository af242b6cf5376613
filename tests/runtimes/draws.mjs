// Run by each machine on the built package: what it draws, as text. `load` gives a module of the package by its file in dist.

const YEAR = {
  tariff: "1426.94",
  budgetedDays: "8409.6",
  budget: 12_000_000,
  occupiedDays: { kind: "triangular", least: 7_200, likeliest: 8_410, most: 8_700 },
  costs: { kind: "bell", least: 8_400_000, most: 10_200_000 },
  costsPerDay: 300,
};
const OTHERS = [
  { costs: { kind: "uniform", least: 9_000_000, most: 9_900_000 } },
  { occupiedDays: { kind: "bell", least: 7_400, most: 8_700 } },
  { costs: { kind: "triangular", least: 8_400_000, likeliest: 9_000_000, most: 9_900_000 } },
];
const OFFER = {
  carriedIn: -100_000,
  years: [2021, 2022, 2023, 2024].map((year, i) => ({ ...YEAR, year, ...OTHERS[i % 4] })),
};
/** Parts of more than 32 bits. */
const LARGE = {
  years: [2025, 2026].map((year) => ({
    year,
    tariff: 5_000_000_000,
    budgetedDays: 100,
    budget: 600_000_000_001,
    occupiedDays: { kind: "uniform", least: 95, most: 105 },
    costs: { kind: "bell", least: 400_000_000_000, most: 600_000_000_000 },
  })),
};
const QUANTILES = Array.from({ length: 20 }, (_, i) => (i / 19).toFixed(3));

/** Simulations of some seeds with all their quantiles, without threads and with two, and the ledgers of all draws of one. */
export async function drawsAsText(load) {
  const { agreementInForce, ledgerOfDraw, simulateLedger } = await load("index.js");
  const { simulateLedgerInThreads, startThreads } = await load("threads.js");
  const agreement = agreementInForce("syddanmark", "2025-12-31");
  const threads = await startThreads(2);
  const lines = [];
  for (const input of [OFFER, LARGE]) {
    for (const seed of [0, 1, 20_261_130, Number.MAX_SAFE_INTEGER]) {
      const options = { draws: 50_000, seed, quantiles: QUANTILES };
      lines.push(JSON.stringify(simulateLedger(input, agreement, options)));
      lines.push(JSON.stringify(await simulateLedgerInThreads(threads, input, agreement, options)));
    }
  }
  await threads.stop();
  const options = { draws: 1_200, seed: 7 };
  for (let draw = 1; draw <= options.draws; draw++) {
    const { years } = ledgerOfDraw(OFFER, agreement, draw, options);
    const amounts = years.flatMap(({ revenue, costs, result, carriedOut }) => [revenue, costs, result, carriedOut]);
    lines.push(amounts.map((amount) => amount.toFixed()).join(" "));
  }
  return lines.join("\n");
}
