import { describe, expect, test } from "vitest";
import { htmlNumber } from "../../../../src/reports/html/number.ts";

/** The cell's value for spreadsheets, and its text. */
function read(text: string, language: "da" | "en") {
  const [, value, shown] =
    /^ class="n"(?: sdval="([^"]*)" sdnum="1033;")?>(.*)$/.exec(htmlNumber(text, language, ' class="n"')) ?? [];
  return [value, shown];
}

describe("a number in a table of the page", () => {
  test.each([
    ["−35,6", "-35.6", "-35,6"],
    ["−1.652.253,50", "-1652253.50", "-1.652.253,50"],
    ["1.234", "1234", "1.234"],
    ["0,039", "0.039", "0,039"],
    ["5,51\u00A0%", "0.0551", "5,51 %"],
    ["−0,60\u00A0%", "-0.006", "-0,60 %"],
    ["1.280,9195\u00A0%", "12.809195", "1.280,9195 %"],
    ["0,333333333333…", "0.333333333333", "0,333333333333…"],
    ["0", "0", "0"],
  ])("in Danish: %s", (text, value, shown) => {
    expect(read(text, "da")).toEqual([value, shown]);
  });

  test.each([
    ["−35.6", "-35.6", "-35.6"],
    ["−1,652,253.50", "-1652253.50", "-1,652,253.50"],
    ["1,234", "1234", "1,234"],
    ["0.039", "0.039", "0.039"],
    ["−0.60%", "-0.006", "-0.60%"],
  ])("in English: %s", (text, value, shown) => {
    expect(read(text, "en")).toEqual([value, shown]);
  });

  test("is nothing where the cell is empty", () => {
    expect(read("", "da")).toEqual([undefined, ""]);
  });
});
