import { expect, test } from "vitest";
import { LineLengths } from "../../../../src/files/workbook/lineLengths.ts";

const lengthsOf = (texts: readonly string[]): LineLengths => {
  const lines = new LineLengths();
  for (const text of texts) lines.addText(text);
  return lines;
};

test("a column without texts has no length", () => {
  expect(lengthsOf([]).usual()).toBe(0);
  expect(lengthsOf(["", ""]).usual()).toBe(0);
});

test("a column is as long as its longest line, where the others are not far shorter", () => {
  expect(lengthsOf(["abc", "abcd", "ab"]).usual()).toBe(4);
  expect(lengthsOf(["abc\nabcdef", "abcd"])).toMatchObject({ most: 6, hasBreaks: true });
});

test("one text that is far longer than nearly all does not make the column wide", () => {
  expect(lengthsOf([...Array.from({ length: 19 }, () => "abcd"), "a".repeat(90)]).usual()).toBe(4);
  expect(lengthsOf([...Array.from({ length: 5 }, () => "abcd"), "a".repeat(90)]).usual()).toBe(90);
});

test("a number takes the characters it is shown with, and an indent two blanks", () => {
  const lines = new LineLengths();
  lines.add(8);
  lines.addText("abc", 2);
  expect(lines.most).toBe(8);
  lines.addText("abcdefg", 1);
  expect(lines.most).toBe(9);
});
