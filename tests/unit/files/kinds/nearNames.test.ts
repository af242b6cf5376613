import { describe, expect, test } from "vitest";
import { isNearName, nearBefore } from "../../../../src/files/kinds/nearNames.ts";

describe("isNearName", () => {
  test.each([
    ["Mosekærhus", "Mosekaerhus"],
    ["Botilbuddet Mosekærhus", "Botilbudet Mosekærhus"],
    ["Sol-gården", "Solgården"],
    ["Solgården", "Solgårdne"],
    ["Åbrinken", "aabrinken"],
  ])("%s and %s are most likely one", (one, other) => {
    expect(isNearName(one, other)).toBe(true);
    expect(isNearName(other, one)).toBe(true);
  });

  test.each([
    ["Afdeling A", "Afdeling B"],
    ["Solgården 1", "Solgården 2"],
    ["Solgården 11", "Solgården 1"],
    ["Birkehuset", "Birkehaven"],
    ["Botilbuddet Nord", "Botilbuddet Syd"],
    ["Huset", "Huset Vest"],
  ])("%s and %s are two", (one, other) => {
    expect(isNearName(one, other)).toBe(false);
    expect(isNearName(other, one)).toBe(false);
  });
});

test("nearBefore names the one before, and nothing for the first and for others", () => {
  expect(nearBefore(["Lyngen", "Mosekærhus", "Lynngen", "Mosekaerhus", "Elmely"])).toEqual([
    undefined,
    undefined,
    0,
    1,
    undefined,
  ]);
});
