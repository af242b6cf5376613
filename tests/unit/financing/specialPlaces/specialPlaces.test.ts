import {
  explanationText,
  financeByKey,
  type GivenSpecialPlaces,
  lawOn,
  specialPlaces,
  specialPlacesPayment,
  specialPlacesSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const PLACES = { year: 2020, region: "syddanmark", places: 2, keyDate: "2020-01-01" } as const;
const bill = (more: Partial<GivenSpecialPlaces> = {}) => specialPlaces({ ...PLACES, stays: [], ...more });
const days = (given: ReturnType<typeof bill>) => [given.placeDays, given.usedDays, given.unusedDays];
const codes = (given: ReturnType<typeof bill>) => given.findings.map(({ code }) => code);

describe("specialPlaces", () => {
  // BEK 1261/2020 § 2: the day of admission counts, that of discharge does not; 366 days in 2020, 4 055 kr. a day.
  test("used days are paid by who referred, unused ones by all by inhabitants", () => {
    const given = bill({
      stays: [
        { municipality: "Odense", from: "2020-03-01", to: "2020-03-10" },
        { municipality: "Vejle", from: "2020-12-30" },
      ],
    });
    // 2 · 366 = 732; 9 days in March and 2 in December
    expect(days(given)).toEqual([732, 11, 721]);
    expect([given.usedAmount, given.unusedAmount, given.payment].map(Number)).toEqual([44_605, 2_923_655, 2_968_260]);
    const odense = given.municipalities.find(({ municipality }) => municipality === "Odense");
    expect([odense?.stays, odense?.usedDays, Number(odense?.usedAmount)]).toEqual([1, 9, 36_495]);
    // 204 895 of 1 223 105 inhabitants: 2 923 655 · 204 895 / 1 223 105 = 489 771.7622…
    expect([Number(odense?.key), Number(odense?.unusedAmount)]).toEqual([204_895, 489_771.76]);
    const shares = given.municipalities.reduce(
      (sum, { unusedAmount }) => sum.plus(unusedAmount),
      given.unusedAmount.times(0),
    );
    expect(shares.toString()).toBe("2923655");
    expect(given.municipalities).toHaveLength(22);
  });

  test("the day of discharge is unused, unless someone else comes that day", () => {
    const one = { municipality: "Odense", from: "2020-03-01", to: "2020-03-03" };
    const next = { municipality: "Vejle", from: "2020-03-03", to: "2020-03-05" };
    const march = { places: 1, period: { from: "2020-03-01", to: "2020-03-05" } };
    expect(days(bill({ ...march, stays: [one] }))).toEqual([5, 2, 3]);
    expect(days(bill({ ...march, stays: [one, next] }))).toEqual([5, 4, 1]);
    expect(codes(bill({ ...march, stays: [one, next] }))).not.toContain("more-stays-than-places");
  });

  test("a stay counts at least one day; days on another ward do not count, and the place is then unused", () => {
    const sameDay = { municipality: "Odense", from: "2020-03-01", to: "2020-03-01" };
    expect(days(bill({ stays: [sameDay] }))).toEqual([732, 1, 731]);
    const away = {
      municipality: "Odense",
      from: "2020-03-01",
      to: "2020-03-11",
      elsewhere: [{ from: "2020-03-04", to: "2020-03-06" }],
    };
    const given = bill({ stays: [away] });
    expect(days(given)).toEqual([732, 7, 725]);
    const found = given.findings.find(({ code }) => code === "elsewhere-counted-unused");
    expect([found?.severity, found?.mark, found?.figures.days]).toEqual(["info", "assumed", "3"]);
  });

  test("days on another ward lie within the stay", () => {
    const stay = { municipality: "Odense", from: "2020-03-01", to: "2020-03-11" };
    const path = (from: string, to: string, more: object = {}) =>
      refusal(() => bill({ stays: [{ ...stay, ...more, elsewhere: [{ from, to }] }] })).path;
    expect(path("2020-02-29", "2020-03-02")).toBe("stays[0].elsewhere[0]");
    expect(path("2020-03-11", "2020-03-12")).toBe("stays[0].elsewhere[0]");
    expect(path("2020-03-06", "2020-03-05")).toBe("stays[0].elsewhere[0].to");
    const open = { municipality: "Odense", from: "2020-12-01", elsewhere: [{ from: "2020-12-30", to: "2021-01-04" }] };
    expect(days(bill({ stays: [open] }))).toEqual([732, 29, 703]);
  });

  test("places may change within the year, and a part of it be paid for", () => {
    const places = [
      { from: "2020-01-01", places: 32 },
      { from: "2020-09-01", places: 24 },
    ];
    // 244 days to 31 August, 122 from 1 September
    expect(days(bill({ places }))).toEqual([32 * 244 + 24 * 122, 0, 32 * 244 + 24 * 122]);
    expect(bill({ places, period: "Q3" }).placeDays).toBe(32 * 62 + 24 * 30);
    expect(bill({ places, period: "Q3" }).period).toEqual({ from: "2020-07-01", to: "2020-09-30" });
  });

  test("a day with more stays than places is told, and has no unused places that others pay", () => {
    const stays = ["Odense", "Vejle", "Kolding"].map((municipality) => ({ municipality, from: "2020-12-30" }));
    const given = bill({ stays });
    // 364 days of 2 unused places, 2 days of 3 stays on 2 places
    expect(days(given)).toEqual([732, 6, 728]);
    const found = given.findings.find(({ code }) => code === "more-stays-than-places");
    expect([found?.severity, found?.figures]).toEqual(["warning", { first: "2020-12-30", days: "2" }]);
    expect(found?.message.da).toBe(
      "Der er flere ophold end oprettede pladser på 2 dage, første gang 30. december 2020. De dage tæller ingen ubenyttede pladser.",
    );
    expect(Number(given.payment)).toBe(4055 * 734);
  });

  test("a municipality of another region pays its own days and no share; a stay outside the period is told", () => {
    const stays = [
      { municipality: "København", from: "2020-05-01", to: "2020-05-11" },
      { municipality: "Fanø", from: "2019-01-01", to: "2019-02-01" },
    ];
    const given = bill({ stays });
    expect(given.municipalities.at(-1)).toMatchObject({ municipality: "København", usedDays: 10, key: null });
    expect(Number(given.municipalities.at(-1)?.payment)).toBe(40_550);
    expect(given.findings.find(({ code }) => code === "stay-without-days")?.message.en).toContain(
      "Fanø from 1 January 2019",
    );
    expect(codes(given)).toEqual(["stay-without-days", "own-key-date"]);
  });

  test("its explanation and table say how it came about", () => {
    const given = bill({ stays: [{ municipality: "Odense", from: "2020-03-01", to: "2020-03-10" }] });
    const [da, en] = (["da", "en"] as const).map((lang) => explanationText(given.explanation, lang));
    expect(da).toContain("Af 732 pladsdage er 9 benyttede og 723 ubenyttede, opgjort dag for dag");
    expect(en).toMatch(/share DKK.2,931,765\.00 for the unused ones by inhabitants/);
    expect(da).toContain("ubenyttede dage");
    const sheet = specialPlacesSheet(given);
    expect(sheet.rows).toHaveLength(23);
    expect(sheet.rows.at(-1)?.slice(2).map(String)).toEqual(["9", "36495", "null", "2931765", "2968260"]);
  });

  test("refuses what cannot be counted", () => {
    const refused = (more: object) => refusal(() => bill(more as Partial<GivenSpecialPlaces>));
    const stay = { municipality: "Odense", from: "2020-03-10", to: "2020-03-01" };
    expect(refused({ stays: [stay] })).toMatchObject({ kind: "out-of-range", path: "stays[0].to" });
    expect(refused({ stays: [{ municipality: "Odens", from: "2020-03-10" }] })).toMatchObject({
      kind: "unknown-name",
      path: "stays[0].municipality",
    });
    expect(refused({ places: "1.5" }).path).toBe("places");
    expect(refused({ places: [{ from: "2020-02-01", places: 1 }] }).path).toBe("places[0].from");
    expect(refused({ places: [{ from: "2019-01-01", places: 1 }] }).path).toBe("places[0].from");
    const twice = { from: "2020-01-01", places: 1 };
    expect(refused({ places: [twice, twice] }).path).toBe("places[1].from");
    expect(refused({ period: "Q5" }).path).toBe("period");
    expect(refused({ period: { from: "2019-12-01", to: "2020-01-01" } }).path).toBe("period.from");
    expect(refused({ keyDate: undefined })).toMatchObject({ kind: "unknown-value", path: "keyDate" });
    expect(refused({ year: 2021 }).kind).toBe("unknown-value");
    expect(refused({ region: "Odense" })).toMatchObject({ kind: "unknown-name", path: "region" });
    const own = { year: 2021, keyDate: "2021-01-01", region: "syddanmark", places: 1, stays: [] };
    const law = lawOn("2021-01-01").with({ specialPlaceDayPrice: "4100" });
    // 365 days of one place
    expect(Number(specialPlaces(own, law).unusedAmount)).toBe(1_496_500);
  });
});

describe("the day prices", () => {
  test("are known for 2019, 2020 and 2022, and not between or after", () => {
    const known = (year: number) => {
      try {
        return Number(specialPlacesPayment({ placeDays: 1, usedDays: 1 }, lawOn(`${year}-06-30`)).usedAmount);
      } catch {
        return null;
      }
    };
    expect([2017, 2018, 2019, 2020, 2021, 2022, 2023].map(known)).toEqual([null, null, 3959, 4055, null, 4165, null]);
  });

  // Worked with another program on the 22 municipalities of 2020: 6 559 unused days at 4 055 kr. are 26 596 745 kr.
  test("6 559 unused days of 2020 are 26 596 745 kr., shared by the scheme as well", () => {
    const { unusedAmount } = specialPlacesPayment({ placeDays: 6_559, usedDays: 0 }, lawOn("2020-01-01"));
    expect(Number(unusedAmount)).toBe(26_596_745);
    const { sumOfPayments, municipalities } = financeByKey({
      ...{ scheme: "special-psychiatric-places", year: 2020, area: "syddanmark", keyDate: "2020-01-01" },
      budget: unusedAmount,
    });
    expect([Number(sumOfPayments), municipalities.length]).toEqual([26_596_745, 22]);
  });
});
