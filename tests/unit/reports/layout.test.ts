import { describe, expect, test } from "vitest";
import { columnWidths, needOf } from "../../../src/reports/text/columnWidths.ts";
import { displayWidth } from "../../../src/reports/text/displayWidth.ts";
import { wrapped } from "../../../src/reports/text/wrapped.ts";

describe("the width of a text", () => {
  test.each([
    ["", 0],
    ["Ærøskøbing", 10],
    ["−4.527,00\u00A0kr.", 13],
    ["e\u0301", 1],
    ["å", 1],
    ["a\u030A", 1],
    ["漢字", 4],
    ["ＡＢ", 4],
    ["한국", 4],
    ["かな", 4],
    ["✓", 1],
    ["─", 1],
    ["🏠", 2],
    ["a\u200Bb", 2],
    ["bin\u00ADdestreg", 10],
    ["𝒙", 1],
    ["Ж", 1],
  ])("%j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapping", () => {
  test("breaks at spaces, at the width and not before", () => {
    expect(wrapped("en to tre", 9)).toEqual(["en to tre"]);
    expect(wrapped("en to tre", 8)).toEqual(["en to", "tre"]);
    expect(wrapped("en to tre", 5)).toEqual(["en to", "tre"]);
    expect(wrapped("en to tre", 4)).toEqual(["en", "to", "tre"]);
  });

  test("keeps what a no-break space joins", () => {
    expect(wrapped("stiger 5,51\u00A0% i alt", 10)).toEqual(["stiger", "5,51\u00A0% i", "alt"]);
  });

  test("breaks a word only when it is longer than a line", () => {
    expect(wrapped("ungdomskriminalitetsnævn", 10)).toEqual(["ungdomskri", "minalitets", "nævn"]);
    expect(wrapped("et ungdomskriminalitetsnævn her", 10)).toEqual(["et", "ungdomskri", "minalitets", "nævn her"]);
    expect(wrapped("漢漢漢", 5)).toEqual(["漢漢", "漢"]);
    expect(wrapped("abce\u0301f", 4)).toEqual(["abce\u0301", "f"]);
  });

  test("breaks a word that is too long after its hyphens", () => {
    expect(wrapped("Faaborg-Midtfyn", 15)).toEqual(["Faaborg-Midtfyn"]);
    expect(wrapped("Faaborg-Midtfyn", 12)).toEqual(["Faaborg-", "Midtfyn"]);
    expect(wrapped("i Faaborg-Midtfyn nu", 14)).toEqual(["i Faaborg-", "Midtfyn nu"]);
    expect(wrapped("børne-ungdoms-kriminalitetsnævn", 15)).toEqual(["børne-ungdoms-", "kriminalitetsnæ", "vn"]);
    expect(wrapped("2019-2020-2021", 8)).toEqual(["2019-202", "0-2021"]);
  });

  test("drops the spaces at a break", () => {
    expect(wrapped("en    to", 4)).toEqual(["en", "to"]);
    expect(wrapped("", 4)).toEqual([""]);
  });
});

describe("the widths of columns", () => {
  const need = (whole: number, folded: number, words: number, least: number) => ({ whole, folded, words, least });

  test("a column of figures needs them whole, and the words of its heading", () => {
    expect(needOf("Gældende takst (kr.)", ["4.527,00"], false)).toEqual(need(20, 11, 8, 8));
    expect(needOf("År", ["2024", "2025"], false)).toEqual(need(4, 4, 4, 4));
    expect(needOf("Efterregulering (kr.)", [""], false)).toEqual(need(21, 15, 15, 15));
  });

  test("prose can be wrapped to its longest word, and in need to 11", () => {
    expect(needOf("Note", ["en kort og en gennemsnitsbelægning"], true)).toEqual(need(34, 34, 20, 11));
    expect(needOf("Note", ["kort her"], true)).toEqual(need(8, 8, 8, 8));
    expect(needOf("Note", ["Ringkøbing-Skjern og Lemvig"], true)).toEqual(need(27, 27, 11, 11)); // Ringkøbing-
    expect(needOf("Note", [`${"x".repeat(30)} y`], true)).toEqual(need(32, 32, 24, 11));
  });

  test("are as needed where there is room, to the last column", () => {
    const needs = [need(30, 20, 10, 10), need(60, 60, 12, 12)];
    expect(columnWidths(needs, 90)).toEqual([30, 60]);
    expect(columnWidths(needs, 89)).toEqual([20, 60]);
    expect(columnWidths(needs, 80)).toEqual([20, 60]);
    expect(columnWidths(needs, 79)).toEqual([20, 59]);
  });

  test("give way from the widest, all alike, and then break words", () => {
    const needs = [need(50, 50, 20, 12), need(40, 40, 10, 10), need(8, 8, 8, 8)];
    expect(columnWidths(needs, 68)).toEqual([30, 30, 8]);
    expect(columnWidths(needs, 40)).toEqual([20, 12, 8]);
    expect(columnWidths(needs, 38)).toEqual([20, 10, 8]);
    expect(columnWidths(needs, 37)).toEqual([19, 10, 8]);
    expect(columnWidths(needs, 30)).toEqual([12, 10, 8]);
  });

  test("break the words of the column that needs most", () => {
    const needs = [need(50, 50, 24, 12), need(20, 20, 13, 12), need(20, 20, 15, 12)];
    expect(columnWidths(needs, 44)).toEqual([16, 13, 15]);
    expect(columnWidths(needs, 41)).toEqual([13, 13, 15]);
    expect(columnWidths(needs, 37)).toEqual([12, 13, 12]);
    expect(columnWidths(needs, 35)).toEqual([12, 12, 12]);
  });

  test("are the least there are when even those are too many", () => {
    expect(columnWidths([need(50, 50, 20, 12), need(9, 9, 9, 9)], 10)).toEqual([12, 9]);
  });
});
