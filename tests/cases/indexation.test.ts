import { expect, test } from "vitest";
import { amount } from "../../src/indexation/amount.ts";
import { index } from "../../src/indexation/indexed.ts";
import { indexFactor } from "../../src/indexation/indexFactor.ts";
import { indexSeries } from "../../src/indexation/indexSeries.ts";

test("5.51 % on a tariff of 1 000.55 kr. is 1 055.680305 kr. (Socialdirektørforum Syddanmark 24 January 2025, item 6)", () => {
  const indexed = index(amount("1000.55", 2024), 2025, indexSeries("syddanmark"));
  expect(indexed.amount.toString()).toBe("1055.680305");
  expect(indexed.priceLevel).toBe(2025);
  expect(indexed.steps[0]?.source.da).toBe("Socialdirektørforum Syddanmark 24. januar 2025, pkt. 6");
});

test("the same tariff by KL's general 3.9 % is 1 039.57145 kr. (same item)", () => {
  expect(index(amount("1000.55", 2024), 2025, indexSeries("kl-general")).amount.toString()).toBe("1039.57145");
});

test("the two differ by 1.61 percentage points: 16.10 kr. of every 1 000 kr. (same item)", () => {
  const own = index(amount(1000, 2024), 2025, indexSeries("syddanmark")).amount;
  expect(own.minus(index(amount(1000, 2024), 2025, indexSeries("kl-general")).amount).toString()).toBe("16.1");
});

test("KL's recommended tariff projection 2012 to 2013 is 1.53 % (a Syddanmark municipality's budget 2013)", () => {
  expect(indexFactor(2012, 2013, indexSeries("kl-tariff")).factor.toString()).toBe("1.0153");
  expect(index(amount("2000", 2012), 2013, indexSeries("kl-tariff")).amount.toString()).toBe("2030.6");
});

test("the crime-preventive tariff of 1 652 253 kr. at the 2024 level (minutes 24 January 2025, item 3) is 1 743 292.1403 kr. at the 2025 level", () => {
  expect(index(amount(1_652_253, 2024), 2025, indexSeries("syddanmark")).amount.toString()).toBe("1743292.1403");
});
