import { expect, test } from "vitest";
import { population } from "../../src/registers/population.ts";

/**
 * The 98 municipalities and Region Syddanmark on 1 January: Danmarks Statistik, FOLK1A, by present-day borders,
 * summed from the municipalities' counts, without Christiansø.
 */
const TOTALS = [
  [2007, 5_446_989, 1_189_817],
  [2008, 5_475_695, 1_194_659],
  [2009, 5_511_355, 1_199_667],
  [2010, 5_534_637, 1_200_277],
  [2011, 5_560_534, 1_200_656],
  [2012, 5_580_413, 1_201_342],
  [2013, 5_602_536, 1_201_419],
  [2014, 5_627_145, 1_202_509],
  [2015, 5_659_624, 1_205_728],
  [2016, 5_707_160, 1_211_770],
  [2017, 5_748_691, 1_217_224],
  [2018, 5_781_107, 1_220_763],
  [2019, 5_805_991, 1_223_348],
  [2020, 5_822_679, 1_223_105],
  [2021, 5_839_955, 1_223_634],
  [2022, 5_873_327, 1_228_362],
  [2023, 5_932_561, 1_237_413],
  [2024, 5_961_158, 1_238_406],
  [2025, 5_992_644, 1_240_472],
  [2026, 6_025_511, 1_243_914],
] as const;

test.each(TOTALS)(
  "in %i the 98 municipalities have %i inhabitants, those of Syddanmark %i",
  (year, all, syddanmark) => {
    expect(population({ date: `${year}-01-01` })).toBe(all);
    expect(population({ date: `${year}-01-01`, region: "syddanmark" })).toBe(syddanmark);
  },
);

/** Summed from Statistics Denmark's FOLK1A, 3rd quarter: all 98 municipalities, and one read by hand. */
test("inhabitants of 1 July are those of the 3rd quarter", () => {
  expect(population({ date: "2024-07-01" })).toBe(5_972_328);
  expect(population({ municipality: "København", date: "2016-07-01" })).toBe(594_535);
});

/**
 * FOLK1A's national counts of 1 January 2021, as two public programs give them back: 1 152 995 of 0-17 years and 204 211 of
 * 15-17. They include Christiansø, which is no municipality and where at most about a hundred people live.
 */
test.each([
  ["0-17", 1_152_995, 23],
  ["15-17", 204_211, 3],
])("children of %s years are the national %i without Christiansø's %i", (ages, nation, christiansoe) => {
  const counted = population({ date: "2021-01-01", ages });
  expect(nation - counted).toBe(christiansoe);
});
