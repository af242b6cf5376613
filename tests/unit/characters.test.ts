import { describe, expect, test } from "vitest";
import { harmless, refusedCharacter } from "../../src/characters.ts";

describe("a character that no report holds", () => {
  test.each([
    ["\u0000", "U+0000"],
    ["\u0008", "U+0008"],
    ["\u000E", "U+000E"],
    ["\u001B", "U+001B"],
    ["\u007F", "U+007F"],
    ["\u009F", "U+009F"],
    ["\u202A", "U+202A"],
    ["\u202E", "U+202E"],
    ["\u2066", "U+2066"],
    ["\u2069", "U+2069"],
    ["\uD83D", "U+D83D"],
    ["\uDE00", "U+DE00"],
  ])("(%#) is found and told by its number", (character, told) => {
    expect(refusedCharacter(`Sol${character}gården`)).toBe(told);
    expect(harmless(`${character}a${character}`)).toBe(
      `\\u${told.slice(2).toLowerCase()}a\\u${told.slice(2).toLowerCase()}`,
    );
  });

  test.each(["", "Ærøskøbing", "a\tb\r\nc\v\f\u0085", "\u00A0", "\u2029", "\u202F", "\u2065", "\u206A", "\u{1F600}"])(
    "(%#) is none of these",
    (text) => {
      expect(refusedCharacter(text)).toBeUndefined();
      expect(harmless(text)).toBe(text);
    },
  );
});
