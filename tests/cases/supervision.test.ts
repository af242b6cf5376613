import { amount, auditClassTariffs, checkCap, supervisionTariffs } from "rammetakst";
import { describe, expect, test } from "vitest";

/**
 * Socialtilsyn Øst, "Takster og objektiv finansiering", kr. a year, as published; those of 2024 are preliminary, and the last
 * one, for a substantial change of the largest offers, cannot be read in full (it begins with 28).
 */
const PUBLISHED = {
  2023: [
    { sizeClass: "0-7", tariff: 39_448, intensified: 3945, approval: 40_877, substantialChange: 9206 },
    { sizeClass: "8-24", tariff: 47_338, intensified: 4734, approval: 49_052, substantialChange: 11_047 },
    { sizeClass: "25-49", tariff: 78_896, intensified: 7890, approval: 81_754, substantialChange: 18_411 },
    { sizeClass: "50+", tariff: 118_344, intensified: 11_834, approval: 122_630, substantialChange: 27_617 },
  ],
  2024: [
    { sizeClass: "0-7", tariff: 41_001, intensified: 4100, approval: 42_587, substantialChange: 9618 },
    { sizeClass: "8-24", tariff: 49_202, intensified: 4920, approval: 51_105, substantialChange: 11_542 },
    { sizeClass: "25-49", tariff: 82_003, intensified: 8200, approval: 85_175, substantialChange: 19_237 },
    { sizeClass: "50+", tariff: 123_004, intensified: 12_300, approval: 127_762, substantialChange: null },
  ],
} as const;

describe("the tables of Socialtilsyn Øst", () => {
  /** By hand: the ends are half a krone off an amount, divided by its weight, as 47 337.5 / 1.2 = 39 447.9166…. */
  test.each([
    [2023, ["39447.916667", "39448.166667"], ["40876.75", "40876.833333"], ["9205.5", "9205.75"]],
    [2024, ["41001.25", "41001.5"], ["42587.25", "42587.5"], ["9618.25", "9618.5"]],
  ] as const)("%i: one base explains each column, from its lower end up to its upper one", (year, ...bases) => {
    const audit = auditClassTariffs(PUBLISHED[year]);
    expect(audit.fits).toBe(true);
    expect(audit.bases.map(({ outside }) => outside)).toEqual([[], [], []]);
    const found = audit.bases.map(({ base }) => [base.from, base.to].map((end) => end.toDecimalPlaces(6).toString()));
    expect(found).toEqual(bases);
    expect(audit.bases.every(({ base }) => base.includesFrom && !base.includesTo)).toBe(true);
  });

  test("2024: the amount that cannot be read is 28 855, whatever the base", () => {
    const last = auditClassTariffs(PUBLISHED[2024]).bases[2]?.rows.at(-1);
    expect([last?.amount, last?.fits]).toEqual([null, null]);
    expect([last?.impliedFrom, last?.impliedTo].map(String)).toEqual(["28855", "28855"]);
  });

  test.each([2023, 2024] as const)("%i: the bases that were found give the table again", (year) => {
    const [tariff, approval, change] = auditClassTariffs.exact(PUBLISHED[year]).bases.map(({ base }) => base.from);
    if (tariff === undefined || approval === undefined || change === undefined) throw new Error("three bases");
    const { classes } = supervisionTariffs({ base: tariff, approvalBase: approval, changeBase: change });
    const again = classes.map((each) =>
      [each.tariff, each.intensified, each.approval, each.substantialChange].map(Number),
    );
    const printed = PUBLISHED[year].map((row) => [
      row.tariff,
      row.intensified,
      row.approval,
      row.substantialChange ?? 28_855,
    ]);
    expect(again).toEqual(printed);
  });

  test("2024: the rounded tariff of the first class does not give the others", () => {
    const { classes } = supervisionTariffs({ base: 41_001 });
    expect(classes.map(({ tariff }) => Number(tariff))).toEqual([41_001, 49_201, 82_002, 123_003]);
  });
});

/** Press release of the Ministry of Social Affairs and Housing: § 110 2 322 and § 109 3 197 kr. a day, 2024 level. */
test.each([
  ["shelter", 2322],
  ["crisis-centre", 3197],
] as const)("the cap of a %s is %i kr. a day", (kind, cap) => {
  expect(checkCap({ kind, tariff: amount(cap, 2024) }).isAbove).toBe(false);
  expect(checkCap({ kind, tariff: amount(cap + 0.01, 2024) }).isAbove).toBe(true);
});
