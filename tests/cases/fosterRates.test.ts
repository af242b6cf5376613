import { auditTariffPair, convertTariff, fosterBoard, fosterRemunerationByMonths, lawOn, parameters } from "rammetakst";
import { describe, expect, test } from "vitest";

const { fosterRemunerationPerDay, fosterRemunerationPerMonth } = parameters.financing;
const shown = (year: number, parameter: typeof fosterRemunerationPerDay) =>
  lawOn(`${year}-01-01`).find(parameter)?.text;

/**
 * KL's letters of 21 August 2018 and 1 September 2022, and KL's rates of 2020 as OS2bos gives them back: "Vederlag pr. døgn
 * (afrundet fra 141,59 kr.)", "1 gange normalvederlag pr. måned (141,59 kr. x 365/12)". 2018 is derived.
 */
describe.each([
  [2018, "138.81", 4222],
  [2019, "141.59", 4307],
  [2020, "145.42", 4423],
  [2023, "154.31", 4694],
])("the remuneration of %i", (year, day, month) => {
  test("is held by the day and by the month", () => {
    expect([shown(year, fosterRemunerationPerDay), shown(year, fosterRemunerationPerMonth)]).toEqual([
      day,
      String(month),
    ]);
  });

  test("is the day × 365/12 in whole kroner, and no other convention fits", () => {
    const given = { tariff: day, unit: "day", to: "month", convention: "365-days", rounding: "kroner" } as const;
    expect(convertTariff(given).converted.toNumber()).toBe(month);
    expect(auditTariffPair({ day, month }).fitting).toEqual(["365-days"]);
  });
});

/** The letter of 2018 and the rates of 2020 also print the day in whole kroner: what would come of it is not what they print. */
test.each([
  [142, 4307, 4319],
  [145, 4423, 4410],
])("the printed whole kroner %i a day do not give %i a month", (day, printed, month) => {
  const given = { tariff: day, unit: "day", to: "month", convention: "365-days", rounding: "kroner" } as const;
  expect(convertTariff(given).converted.toNumber()).toBe(month);
  expect(month).not.toBe(printed);
});

/** plejefamilierne.dk, 2017 level: "1 gange plejevederlag pr. måned er kr. 4.152", seven of them 29.064; Faaborg-Midtfyn: three, 12.666. */
test.each([
  [2017, 7, 29_064],
  [2018, 3, 12_666],
])("%i: %i remunerations are the printed month times the number", (year, remunerations, printed) => {
  const given = { remunerations, months: 1 };
  expect(fosterRemunerationByMonths(given, lawOn(`${year}-01-01`)).remuneration.toNumber()).toBe(printed);
});

/** 29 064 is no multiple of an unrounded month: 136.50 and 136.51, the øre amounts nearest to 4 152 · 12/365, give other sums. */
test.each([
  ["136.50", 29_063],
  ["136.51", 29_065],
])("seven remunerations of %s kr. a day would be %i", (day, month) => {
  const seven = (Number(day) * 100 * 7) / 100;
  const given = { tariff: seven, unit: "day", to: "month", convention: "365-days", rounding: "kroner" } as const;
  expect(convertTariff(given).converted.toNumber()).toBe(month);
});

/** Each printed amount of board and lodging, as a day of each kind: BEK 1573/2014, § 55(4), KL's letters, OS2bos, the ministry. */
test.each([
  [2015, 171, 183, 159],
  [2016, 174, 186, 162],
  [2019, 184, 196, 171],
  [2020, 189, 202, 176],
  [2021, 193, 206, 177],
  [2023, 201, 214, 184],
  [2024, 206, 221, 190],
])("board and lodging of %i", (year, ...printed) => {
  const law = lawOn(`${year}-07-01`);
  const none = { youngerDays: 0, olderDays: 0, furtherDays: 0 };
  const amounts = (["youngerDays", "olderDays", "furtherDays"] as const).map((key) =>
    fosterBoard({ ...none, [key]: 1 }, law).boardAndLodging.toNumber(),
  );
  expect(amounts).toEqual(printed);
});
