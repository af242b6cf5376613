import { describe, expect, test } from "vitest";
import { figureText, figureWithUnit } from "../../../src/rules/figureText.ts";

describe("a difference between rates", () => {
  test.each([
    ["0.05", "5 procentpoint", "5 percentage points"],
    ["-0.006", "−0,6 procentpoint", "−0.6 percentage points"],
    ["0", "0 procentpoint", "0 percentage points"],
    ["1/3", "33,333333… procentpoint", "33.333333… percentage points"],
  ])("of %s is told in percentage points, and never as a percentage", (value, da, en) => {
    expect(figureWithUnit(value, "rate-difference", "da")).toBe(da);
    expect(figureText(value, "rate-difference", "en")).toBe(en);
  });
});
