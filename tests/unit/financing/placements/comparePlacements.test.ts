import { asText, comparePlacements, comparePlacementsSheet, lawOn } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

describe("comparePlacements", () => {
  test("has the day prices of the minutes, with their source and mark", () => {
    const { alternatives } = comparePlacements({ days: 1, year: 2024 });
    expect(
      alternatives.map(({ name, dayPrice, mark }) => [name.en, +dayPrice.lowest, +dayPrice.highest, mark]),
    ).toEqual([
      ["social placement in a secure institution", 7_000, 10_000, "minutes"],
      ["single-person project", 7_500, 20_000, "minutes"],
      ["open institution with support", 4_900, 4_900, "minutes"],
    ]);
    expect(alternatives[0]?.source.en).toBe("Socialdirektørforum Syddanmark 24 January 2025, item 3");
  });

  test("holds each against a secure place, from the least to the most it may be", () => {
    const alternatives = [{ name: "eget hus", lowest: 6_000, highest: 11_000 }];
    const { alternatives: all } = comparePlacements({ days: 10, year: 2024, alternatives });
    expect(all.map(({ againstSecure }) => againstSecure && [+againstSecure.least, +againstSecure.most])).toEqual([
      undefined,
      [-25_000, 130_000],
      [-51_000, -21_000],
      [-40_000, 40_000],
    ]);
    expect(all[3]?.mark).toBe("local");
  });

  test("in other years needs prices of the user's own, as alternatives or as a scenario", () => {
    expect(refusal(() => comparePlacements({ days: 1, year: 2025 })).path).toBe("alternatives");
    const own = comparePlacements({ days: 2, year: 2025, alternatives: [{ name: "x", lowest: 1, highest: 1 }] });
    expect(own.alternatives.map(({ cost, againstSecure }) => [+cost.lowest, againstSecure])).toEqual([[2, undefined]]);
    const law = lawOn("2025-01-01").with({ openInstitutionPrice: 5_100 });
    expect(comparePlacements({ days: 2, year: 2025 }, law).alternatives.map(({ cost }) => +cost.highest)).toEqual([
      10_200,
    ]);
  });

  test("what cannot be is refused", () => {
    const refused = (...alternatives: { name: string; lowest: number; highest: number }[]) => {
      const { kind, path } = refusal(() => comparePlacements({ days: 1, year: 2024, alternatives }));
      return [kind, path];
    };
    expect(refused({ name: "x", lowest: 2, highest: 1 })).toEqual(["out-of-range", "alternatives[0].highest"]);
    const twice = { name: "x", lowest: 1, highest: 1 };
    expect(refused(twice, twice)).toEqual(["duplicate", "alternatives[1].name"]);
    expect(refused({ ...twice, name: "soloprojekt" })).toEqual(["duplicate", "alternatives[0].name"]);
    const known = { days: 1, year: 2024, alternatives: [{ ...twice, name: "soloprojekt" }] };
    expect(refusal(() => comparePlacements(known)).allowed.da).toBe('et andet end "soloprojekt"');
    expect(refusal(() => comparePlacements({ days: 367, year: 2024 })).path).toBe("days");
  });

  test("is shown as a table, with what is not counted", () => {
    const text = asText(comparePlacementsSheet(comparePlacements({ days: 365, year: 2024 })), "da", {
      maxWidth: 400,
    });
    expect(text).toMatch(
      /soloprojekt +7\.500,00 +20\.000,00 +2\.737\.500,00 +7\.300\.000,00 +−912\.500,00 +4\.745\.000,00/,
    );
    expect(text).toContain("statsrefusion er ikke trukket fra");
    expect(text).toContain("Soloprojekt: ca.-pris fra cases i referatets bilag; prisniveauet er ikke oplyst.");
  });
});
