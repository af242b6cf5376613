import { financeByKey, lawOn, priceWithoutVat, specialPlacesPayment, stayDays } from "rammetakst";
import { describe, expect, test } from "vitest";

// BEK 1261/2020 § 2, stk. 2, and Syddanmark's styringsaftale, annex 5 (as socialportalsyd.dk tells it).
test("a stay from 1 to 10 March is nine days on a special place and ten at a crisis centre", () => {
  expect(stayDays("2020-03-01", "2020-03-10", "without-last-day").days).toBe(9);
  expect(stayDays("2020-03-01", "2020-03-10", "with-last-day").days).toBe(10);
});

// Psykiatrien i Region Syddanmark: 4.055 kr. a day in 2020, shared by the region's inhabitants (1 223 105 on 1 January).
test("6 559 unused days of 2020 are shared by Syddanmark's 22 municipalities to the øre", () => {
  const { unusedAmount } = specialPlacesPayment({ placeDays: 6_559, usedDays: 0 }, lawOn("2020-01-01"));
  expect(unusedAmount.toString()).toBe("26596745");
  const { municipalities, sumOfPayments } = financeByKey({
    ...{ scheme: "special-psychiatric-places", year: 2020, area: "syddanmark", keyDate: "2020-01-01" },
    budget: unusedAmount,
  });
  expect([municipalities.length, sumOfPayments.toString()]).toEqual([22, "26596745"]);
  // Fanø has 3 488 of 1 223 105: 26 596 745 · 3 488 / 1 223 105 = 75 847.4918…
  const fanoe = municipalities.find(({ municipality }) => municipality === "Fanø");
  expect(Number(fanoe?.objective)).toBe(75_847.49);
});

describe("what private offers print with and without the indirect VAT", () => {
  const net = (privatePrice: number) => Number(priceWithoutVat({ privatePrice }, lawOn("2020-01-01")).netPrice);

  test("Opholdsstedet in Roskilde", () => {
    expect([net(2_461), net(2_530)]).toEqual([2_347.79, 2_413.62]);
  });

  test("Hertha 2023: four of five; the fifth, 482 and 459.50, comes from a price that is not printed to the øre", () => {
    expect([388, 185, 41, 558].map(net)).toEqual([370.15, 176.49, 39.11, 532.33]);
    expect(net(482)).not.toBe(459.5);
  });
});
