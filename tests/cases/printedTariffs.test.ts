import { auditPackageLadder, auditTariffPair, convertTariff, packageLadder, partTimeTariff } from "rammetakst";
import { describe, expect, test } from "vitest";

/**
 * Region Syddanmark's tariff sheets: Specialcenter Syddanmark 2022 (as far as the page was read) and Socialcenter Lillebælt
 * 2023. "Ydelsespakketaksterne er beregnet efter det midterste timetal i pakken"; 7 and 2.33 hours a week between packages.
 */
const LADDERS = [
  ["Specialcenter Syddanmark 2022", 317, 7, [159, 476, 793, 1110, 1427, 1744, 2061]],
  [...["Socialcenter Lillebælt 2023", 349, 7], [175, 524, 873, 1222, 1571, 1920, 2269, 2618, 2967, 3316, 3665, 4014]],
  [...["Socialcenter Lillebælt 2023, day", 349, "2.33"], [58, 174, 290, 406, 522, 638, 754, 870, 986, 1102]],
] as const as readonly (readonly [string, number, number | string, readonly number[]])[];

describe.each(LADDERS)("the package ladder of %s", (_, hourPrice, hoursAWeek, tariffs) => {
  test("comes out to the krone", () => {
    const { steps } = packageLadder({ hourPrice, hoursAWeek, packages: tariffs.length });
    expect(steps.map(({ tariff }) => tariff.toNumber())).toEqual(tariffs);
  });

  test("is found again by its audit", () => {
    const audit = auditPackageLadder(tariffs.map((tariff, i) => ({ packageNumber: i + 1, tariff })));
    expect(audit.fits).toBe(true);
    expect(Number(audit.wholeInterval)).toBe(hoursAWeek === 7 ? hourPrice : 116);
  });
});

/** The same sheet prints the hours of the day offer's packages with one decimal: they are thirds of 7, and not 2.33. */
test("the printed hours of a day offer give a width of 7/3 hours, which 2.33 lies just below", () => {
  const hours = ["2.3", "4.7", "7", "9.3", "11.7", "14", "16.3", "18.7", "21", "23.3"];
  const { hoursAWeek } = auditPackageLadder(
    hours.map((hoursUpTo, i) => ({ packageNumber: i + 1, tariff: 58 + 116 * i, hoursUpTo })),
  );
  // 18.65/8 and 23.35/10
  expect([hoursAWeek?.from, hoursAWeek?.to].map(String)).toEqual(["2.33125", "2.335"]);
});

/**
 * Autismecenter Syddanmark 2024 prints intervals of 377 and 127 kr. By 7 and 2.33 (or 7/3) hours a week, no price of an hour that makes 377
 * makes 127: a third of it is 126, and the page does not say why it prints 127.
 */
test.each(["2.33", "2.3333333333"])(
  "377 kr. a day do not make the printed 127 kr. of %s hours a week",
  (hoursAWeek) => {
    const intervalAt = (hourPrice: string) => packageLadder({ hourPrice, hoursAWeek, packages: 1 }).intervalPerDay;
    expect(["376.50", "377.49"].map((price) => Number(intervalAt(price)) < 127)).toEqual([true, true]);
  },
);

/** KL's letters and rates: remuneration a day and a month, "x 365/12". */
test.each([
  ["141.59", 4307],
  ["145.42", 4423],
  ["154.31", 4694],
])("KL's %s kr. a day are %i kr. a month", (tariff, month) => {
  const given = { tariff, unit: "day", to: "month", convention: "365-days", rounding: "kroner" } as const;
  expect(convertTariff(given).converted.toNumber()).toBe(month);
  expect(auditTariffPair({ day: tariff, month }).fitting).toEqual(["365-days"]);
});

/** Favrskov and Kalundborg Kommuner, meals a day and a month; Hadruplund 2018 and the page's later version, offers. */
test.each([
  ["123.24", 3759, "day"],
  [2310, 70_447, "month"],
  [3174, 96_819, "month"],
  [992, 30_241, "month"],
  [2503, 76_351, "month"],
  [3475, 105_976, "month"],
  [2356, 71_856, "month"],
  [3238, 98_755, "month"],
  [1011, 30_846, "month"],
  [621, 18_928, "month"],
])("%s kr. a day and %i kr. a month follow 30.5 days, made from the %s", (day, month, base) => {
  const { fitting, conventions } = auditTariffPair({ day, month });
  expect(fitting).toEqual(["30.5-days"]);
  expect(conventions.find(({ convention }) => convention === "30.5-days")?.bases).toContain(base);
});

/** Kalundborg Kommune, meals: 119 × 30.5 = 3 629.5, and 3 630/30.5 = 119.02. A day in whole kroner says little: 3 630 × 12/365 = 119.34 is 119 too. */
test("119 kr. a day and 3 630 kr. a month follow 30.5 days either way, and 365 days from the month", () => {
  const { conventions } = auditTariffPair({ day: 119, month: 3630 });
  expect(conventions.map(({ convention, bases }) => [convention, bases])).toEqual([
    ["365-days", ["month"]],
    ["30.5-days", ["day", "month"]],
    ["334-days", []],
  ]);
});

/** Hadruplund 2018 prints 609 kr. for 18 557 kr. a month, which by 30.5 days are 608.43: no convention makes it. */
test("609 kr. a day and 18 557 kr. a month follow none", () => {
  const { fitting, conventions } = auditTariffPair({ day: 609, month: 18_557 });
  expect([fitting, conventions.map(({ couldFit }) => couldFit)]).toEqual([[], [false, false, false]]);
});

/** Region Syddanmark's boarding homes, 2022: "Taksterne for Elevhjem opkræves for 334 døgn". */
test("a boarding home of 1 000 kr. a day is paid 334 000 kr. a year", () => {
  const given = { tariff: 1000, unit: "day", to: "year", convention: "334-days" } as const;
  expect(convertTariff(given).converted.toNumber()).toBe(334_000);
});

/** Specialområde Hjerneskade, Region Midtjylland, 2020: half time of three day offers. */
test.each([
  [453, 227],
  [450, 225],
  [436, 218],
])("half of %i kr. a day is %i kr. in whole kroner", (tariff, half) => {
  const table = [
    { from: 1, to: 2, share: "0.5" },
    { from: 3, share: 1 },
  ];
  expect(partTimeTariff({ tariff, daysPerWeek: 2, rounding: "kroner" }, table).tariff.toNumber()).toBe(half);
});
