import { describe, expect, test } from "vitest";
import { idsText, inIdOrder } from "../../../src/proposals/ids.ts";

describe("inIdOrder", () => {
  test("puts numbers by size before texts by code point", () => {
    expect(["b", 10, "1a", 9, "B", -1, "10"].sort(inIdOrder)).toEqual([-1, 9, 10, "10", "1a", "B", "b"]);
    expect(inIdOrder("a", "a")).toBe(0);
  });
});

describe("idsText", () => {
  test("lists up to eight ids, of more the first eight and how many they are", () => {
    expect(idsText([1, "b"])).toBe("1, b");
    expect(idsText([1, 2, 3, 4, 5, 6, 7, 8])).toBe("1, 2, 3, 4, 5, 6, 7, 8");
    expect(idsText([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe("1, 2, 3, 4, 5, 6, 7, 8 … (9)");
  });
});
