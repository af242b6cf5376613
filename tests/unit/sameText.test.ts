import { describe, expect, test } from "vitest";
import { inOneForm, isSameText } from "../../src/sameText.ts";

describe("a text in one form", () => {
  test.each([
    ["Å\u0301sen", "\u01FAsen"],
    ["A\u030Asen", "Åsen"],
    ["Fonden  Åsen", "Fonden Åsen"],
    ["\u00A0Fonden\u00A0Åsen\u202F", "Fonden Åsen"],
    ["\uFEFFKommune", "Kommune"],
    ["a\tb\r\nc\u2028d\u0085e", "a b c d e"],
    ["bo\u00ADtil\u200Bbud", "botilbud"],
    [" \u200B ", ""],
    ["", ""],
  ])("%j is %j", (given, form) => {
    expect(inOneForm(given)).toBe(form);
    expect(inOneForm(form)).toBe(form);
  });

  test("keeps upper and lower case, dashes and letters that only look alike", () => {
    for (const text of ["A", "a", "a-b", "a–b", "Ö", "Ø", "Ж 東 \u{1F600}", "\uFB01"])
      expect(inOneForm(text)).toBe(text);
  });

  test("is NFC for every character, also where the short way is taken", () => {
    for (let code = 0x21; code < 0x3000; code++) {
      const text = `x${String.fromCodePoint(code)}y`;
      const plain = text.replace(/[\u00AD\u200B\u2060]/g, "").normalize("NFC");
      expect(inOneForm(text)).toBe(plain.replace(/[\s\u0085]+/g, " "));
    }
  });

  test("of two texts tells whether they are the same", () => {
    expect(isSameText("Ærø ", "Ærø")).toBe(true);
    expect(isSameText("Ærø", "ærø")).toBe(false);
  });
});
